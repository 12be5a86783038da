//! A disk that is full, that can only be read, or that is gone: the owner is told in plain words, and what was typed stays
//! on the screen until it is on disk. On a real disk, which only root can mount: `cargo xtask trust`.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]
#![expect(dead_code, reason = "what the tests of the window share is more than is used here")]

mod desk;
mod driver;
mod keys;
mod look;
mod paper;
mod settings;
mod setup;
mod small_disk;
mod system;
mod tools;
mod wait;

use std::{fs, os::unix::fs::symlink, path::PathBuf, rc::Rc};

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{
    desk::{Desk, at_a_desk},
    driver::Window,
    small_disk::SmallDisk,
    wait::until,
};

const NAME: &str = "De Volle Schijf";
const FIRST: &str = "Taart; met kersen, à € 18.";
const SECOND: &str = "Taart, en op zaterdag ook brood.";

#[test]
fn on_a_full_disk_the_text_stays_on_the_screen_and_is_saved_when_there_is_room() {
    let disk = SmallDisk::mounted();
    at_a_desk("full-disk", async |desk| {
        let owner = Owner::begins(desk, &disk).await;
        let Owner { words, sells, .. } = &owner;
        let window = &owner.window;

        disk.fill();
        window.fill(sells, FIRST).await;
        owner.is_told("disk-full").await;
        window.turn_to("#/guide/website").await;
        window.turn_to("#/guide/business").await;
        window.value_of(sells, FIRST).await;
        window.ask_to_close();
        window.choose(&words.say("try-again")).await;
        owner.is_told("disk-full").await;
        disk.make_room();
        window.press(Key::Enter).await;
        owner.has_saved().await;

        disk.fill();
        window.fill(sells, SECOND).await;
        owner.is_told("disk-full").await;
        disk.make_room();
        window.press(Key::Tab).await;
        owner.has_saved().await;
        window.close().await;
        assert_eq!(paper::answers(&owner.plan)["field-business-sells"], SECOND);

        disk.fill();
        let window = desk.start(&[owner.plan.to_str().unwrap()]).await;
        window.turn_to("#/guide/business").await;
        window.value_of(sells, SECOND).await;
        window.turn_to("#/guide/website").await;
        window.close().await;
    });
}

#[test]
fn a_plan_on_a_disk_that_can_only_be_read_is_read_and_later_written_again() {
    let disk = SmallDisk::mounted();
    at_a_desk("read-only-disk", async |desk| {
        let owner = Owner::begins(desk, &disk).await;
        let Owner { words, sells, plan, .. } = &owner;
        owner.window.fill(sells, FIRST).await;
        owner.window.close().await;

        disk.protect();
        let before = fs::read(plan).unwrap();
        let window = desk.start(&[plan.to_str().unwrap()]).await;
        window.reads(&words.say_with("notice-read-only", &[("why", Value::from("folder"))])).await;
        window.state_is(&words.say("save-read-only")).await;
        window.turn_to("#/answers").await;
        window.turn_to("#/guide/business").await;
        assert_eq!(window.go_to(sells).await.value, FIRST);
        window.types("!").await;
        window.value_of(sells, FIRST).await;
        window.choose_in_menu(&words.say("menu-file"), &words.say("menu-close")).await;
        window.reads(&words.say("start-recent")).await;
        assert!(fs::read(plan).unwrap() == before, "the file is left as it is");

        disk.release();
        window.choose(NAME).await;
        window.arrives_at("#/guide/business").await;
        window.fill(sells, SECOND).await;
        window.has_saved(*words).await;
        window.close().await;
        assert_eq!(paper::answers(plan)["field-business-sells"], SECOND);
    });
}

#[test]
fn a_disk_that_is_taken_out_takes_no_text_with_it() {
    let disk = SmallDisk::mounted();
    at_a_desk("gone-disk", async |desk| {
        let owner = Owner::begins(desk, &disk).await;
        let Owner { words, window, sells, plan, .. } = &owner;

        disk.take_out();
        window.fill(sells, FIRST).await;
        owner.is_told("missing").await;
        window.value_of(sells, FIRST).await;
        assert!(fs::read_dir(disk.path()).unwrap().next().is_none(), "nothing is written in the place of the disk");
        window.choose(&words.say("try-again")).await;
        owner.is_told("missing").await;
        disk.put_in();
        window.press(Key::Enter).await;
        owner.has_saved().await;
        assert_eq!(paper::answers(plan)["field-business-sells"], FIRST);

        let (folder, moved) = (plan.parent().unwrap(), disk.path().join("Verhuisd"));
        fs::rename(folder, &moved).unwrap();
        window.fill(sells, SECOND).await;
        owner.is_told("missing").await;
        window.value_of(sells, SECOND).await;
        fs::rename(&moved, folder).unwrap();
        window.press(Key::Tab).await;
        owner.has_saved().await;
        window.close().await;
        assert_eq!(paper::answers(plan)["field-business-sells"], SECOND);
    });
}

#[test]
fn after_a_disk_came_back_as_another_one_the_plan_is_closed_and_opened_again() {
    let disk = SmallDisk::mounted();
    at_a_desk("other-disk", async |desk| {
        let owner = Owner::begins(desk, &disk).await;
        let Owner { words, window, sells, plan } = &owner;
        window.fill(sells, FIRST).await;
        window.has_saved(*words).await;

        disk.take_out();
        window.fill(sells, SECOND).await;
        owner.is_told("missing").await;
        disk.put_in_as_another();
        window.choose(&words.say("try-again")).await;
        owner.is_told("replaced").await;
        window.choose(&words.say("close-unsaved")).await;
        window.reads(&words.say("close-unsaved.text")).await;
        window.choose(&words.say("close-unsaved.act")).await;
        window.reads(&words.say("start-recent")).await;

        window.choose(NAME).await;
        window.arrives_at("#/guide/business").await;
        window.value_of(sells, FIRST).await;
        window.fill(sells, SECOND).await;
        window.has_saved(*words).await;
        window.close().await;
        assert_eq!(paper::answers(plan)["field-business-sells"], SECOND);
    });
}

/// Somebody who keeps the plans on a small disk, and has begun one, in Dutch.
struct Owner {
    words: Words,
    window: Rc<Window>,
    plan: PathBuf,
    /// The question that is answered.
    sells: String,
}

impl Owner {
    async fn begins(desk: &Desk, disk: &SmallDisk) -> Self {
        let words = Words::new(Language::Nl);
        let plans = disk.path().join("Koers");
        fs::create_dir(&plans).unwrap();
        symlink(&plans, desk.folder("Documents/Koers")).unwrap();
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, NAME).await;
        window.arrives_at("#/guide/business").await;
        let plan = plans.join(NAME).with_added_extension("koers");
        Self { words, window, plan, sells: words.say("field-business-sells") }
    }

    /// Waits until the window says that the text is not on disk, and why.
    async fn is_told(&self, code: &str) {
        let path = Value::from(self.plan.display().to_string());
        let why = self.words.say_with(&format!("error-{code}"), &[("path", path)]);
        self.window.reads(&format!("{} {why}", self.words.say("unsaved-title"))).await;
        self.window.state_is(&self.words.say("save-not")).await;
    }

    /// Waits until it is.
    async fn has_saved(&self) {
        let told = "document.querySelector('[role=alert]')";
        until("the warning to go", async || (!self.window.holds(told).await).then_some(())).await;
        self.window.has_saved(self.words).await;
    }
}
