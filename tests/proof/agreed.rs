//! What the sample's documents say and how their pages read, as it was agreed: a text of each in the fixtures. After a change
//! that is meant, one run with `KOERS_AGREE=1` writes them all again: `KOERS_AGREE=1 cargo test -p koers-tests --test proof agreed`.

use koers_tests::said::{agreed, said};

use crate::shelf::{Printed, printed};

fn of_the_sample() -> impl Iterator<Item = &'static Printed> {
    printed().iter().filter(|one| one.name.contains(".sample."))
}

#[test]
fn what_the_samples_documents_say_is_as_agreed() {
    for one in of_the_sample() {
        agreed(&format!("said/{}.txt", one.name), &said(&one.document));
    }
}

#[test]
fn the_pages_of_the_samples_documents_read_as_agreed() {
    for one in of_the_sample() {
        let pages = one.pages.text();
        let text = pages.iter().enumerate().map(|(at, page)| format!("── {} ──\n{page}\n", at + 1));
        agreed(&format!("pages/{}.txt", one.name), &text.collect::<String>());
    }
}
