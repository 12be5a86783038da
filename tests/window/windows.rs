//! Two plans beside each other: each in a window of its own, none in two, and each closed by itself.

use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, driver::Window, paper, settings, setup, system, wait::until};

const FIRST: &str = "Drukkerij Inkt";
const SECOND: &str = "Kapsalon Noor";

/// What a window shows of itself.
const CALLED: &str = "return `${document.title} ${document.querySelector('h1')?.innerText ?? ''}`;";

impl Window {
    /// How many windows the app has.
    async fn count(&self) -> usize {
        let client = self.client().clone();
        client.windows().await.unwrap().len()
    }

    /// Waits for the window that is called so, and goes on in it.
    async fn turns_to_window(&self, called: &str) {
        let client = self.client().clone();
        until(called, async || {
            for handle in client.windows().await.unwrap() {
                client.switch_to_window(handle).await.ok()?;
                if self.see(CALLED, &[]).await.as_str()?.contains(called) {
                    return Some(());
                }
            }
            None
        })
        .await;
    }

    /// Waits until the window with these words in its title lies over all others.
    async fn comes_forward(&self, titled: &str) {
        let front = || system::windows_of(self.app).pop().is_some_and(|(_, title)| title.contains(titled));
        until(titled, async || front().then_some(())).await;
    }

    /// Closes the window with these words in its title, and waits until it is gone.
    async fn close_one(&self, titled: &str) {
        let before = system::windows_of(self.app).len();
        system::close_window_of(self.app, titled);
        until("one window less", async || (system::windows_of(self.app).len() < before).then_some(())).await;
    }
}

#[test]
fn two_plans_have_two_windows_and_one_that_is_open_comes_forward() {
    at_a_desk("windows", async |desk| {
        let words = Words::new(Language::Nl);
        let (sells, file) = (words.say("field-business-sells"), words.say("menu-file"));
        let opens = |name: &str| words.say_with("action-open-recent", &[("name", Value::from(name))]);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, FIRST).await;
        window.arrives_at("#/guide/business").await;
        window.fill(&sells, "Drukwerk.").await;
        window.has_saved(words).await;

        window.choose_in_menu(&file, &words.say("action-new")).await;
        window.turns_to_window(&words.say("start-title")).await;
        setup::new_plan(&window, words, SECOND).await;
        window.arrives_at("#/guide/business").await;
        window.fill(&sells, "Knippen en kleuren.").await;
        window.has_saved(words).await;
        window.comes_forward(SECOND).await;

        // The plan of the other window: that window comes forward, and no third one opens.
        window.choose_in_menu(&file, &opens(FIRST)).await;
        window.comes_forward(FIRST).await;
        assert_eq!(window.count().await, 2);
        window.value_of(&sells, "Knippen en kleuren.").await;

        window.turns_to_window(FIRST).await;
        window.value_of(&sells, "Drukwerk.").await;
        window.fill(&sells, "Drukwerk en boeken.").await;
        // The driver does not outlive a window that closes while it looks there.
        window.turns_to_window(SECOND).await;
        window.close_one(FIRST).await;
        window.fill(&sells, "Knippen.").await;
        window.close().await;

        let [first, second] = desk.documents("koers").try_into().unwrap();
        assert_eq!(paper::answers(&first)["field-business-sells"], "Drukwerk en boeken.");
        assert_eq!(paper::answers(&second)["field-business-sells"], "Knippen.");
    });
}
