//! The guided set-up: the order of the questions, which of them a plan needs at the least, which can take over an earlier
//! answer, and how far along it is.

mod offers;
mod progress;
mod question;
mod screens;

pub use offers::{OFFERS, Offer, offer};
pub use progress::{Left, Progress, ScreenState};
pub use question::Question;
pub use screens::{Heading, SCREENS, Screen, last_screen_about, screen, screen_of};
