//! Waiting for what will be: looked at again and again, and never longer than a limit.

use std::time::{Duration, Instant};

/// Long enough for a slow machine under load, short enough to hear of a failure.
pub const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN: Duration = Duration::from_millis(30);

/// Looks until there is something.
///
/// # Panics
/// When there is nothing within the limit.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "waited in vain for {what}");
        tokio::time::sleep(BETWEEN).await;
    }
}
