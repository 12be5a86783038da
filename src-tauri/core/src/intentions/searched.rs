//! The words of every post as they are searched: folded once, and kept until the post changes.

use std::collections::HashMap;

use memchr::memmem::Finder;

use crate::{
    content::Post,
    plan::{Facts, Kind},
    store::Row,
    text::folded,
};

/// What stands in each post, in small letters without accents.
#[derive(Debug, Default)]
pub(super) struct Searched(HashMap<i64, Box<str>>);

impl Searched {
    /// Reads the posts that it does not know yet.
    pub fn read(&mut self, facts: &Facts) {
        for post in facts.posts.iter() {
            self.0.entry(post.id.raw()).or_insert_with(|| {
                folded(&[&*post.title, &*post.question, &*post.notes, &*post.text, &*post.tags].join("\n")).into()
            });
        }
    }

    /// Forgets the posts among these rows.
    pub fn forget(&mut self, changed: &[Row]) {
        for row in changed.iter().filter(|row| *row.table == *Kind::Post.code()) {
            self.0.remove(&row.id);
        }
    }

    /// Whether all of these words stand in a post that was read.
    pub fn says(&self, post: &Post, words: &[Finder<'_>]) -> bool {
        words.is_empty()
            || self.0.get(&post.id.raw()).is_some_and(|text| words.iter().all(|word| word.find(text.as_bytes()).is_some()))
    }
}

/// The words of what is typed, ready to be looked for.
pub(super) fn sought(typed: &str) -> Vec<Finder<'static>> {
    folded(typed).split_whitespace().map(|word| Finder::new(word.as_bytes()).into_owned()).collect()
}
