//! The words of every post as they are searched: folded once, one text behind the other, and again when a post changes.
//! After ten years a letter that is typed still finds its posts at once.

use memchr::memmem::Finder;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    content::Post,
    plan::{Facts, Kind},
    store::Row,
    text::{fold_into, folded},
};

/// With so many texts that were changed since, all are read anew.
const STALE: usize = 500;

/// What stands in the posts, in small letters without accents.
#[derive(Debug, Default)]
pub(super) struct Searched {
    /// The texts, each with a line's end behind it: a word that is sought never spans two of them.
    all: String,
    /// Whose each of them is, and where it ends; in order.
    ends: Vec<(i64, usize)>,
    /// Which of them each post is now; a text that was changed since is nobody's.
    places: FxHashMap<i64, usize>,
}

impl Searched {
    /// The posts in which all words of what is typed stand, whatever their case and accents; nothing typed is in none.
    pub fn with(&mut self, typed: &str, facts: &Facts) -> FxHashSet<i64> {
        self.read(facts);
        let typed = folded(typed);
        let mut words: Vec<&str> = typed.split_whitespace().collect();
        // The longest is the rarest.
        words.sort_by_key(|word| usize::MAX - word.len());
        let mut words = words.into_iter().map(|word| Finder::new(word.as_bytes()));
        let Some(first) = words.next() else { return FxHashSet::default() };
        let others: Vec<Finder<'_>> = words.collect();
        let (all, mut found) = (self.all.as_bytes(), FxHashSet::default());
        let (mut place, mut from) = (0, 0);
        while let Some(at) = all.get(from..).and_then(|rest| first.find(rest)) {
            let ends = self.ends.get(place..).unwrap_or_default();
            place += ends.iter().take_while(|(_, end)| *end <= from + at).count();
            let Some((id, end)) = self.ends.get(place).copied() else { break };
            let text = all.get(self.start_of(place)..end).unwrap_or_default();
            if self.places.get(&id) == Some(&place) && others.iter().all(|word| word.find(text).is_some()) {
                found.insert(id);
            }
            from = end;
        }
        found
    }

    /// Where the text at a place begins.
    fn start_of(&self, place: usize) -> usize {
        place.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |(_, end)| *end)
    }

    /// Forgets the posts among these rows.
    pub fn forget(&mut self, changed: &[Row]) {
        for row in changed.iter().filter(|row| *row.table == *Kind::Post.code()) {
            self.places.remove(&row.id);
        }
        if self.ends.len() > self.places.len() + STALE {
            *self = Self::default();
        }
    }

    /// Reads the posts that are not known yet.
    pub fn read(&mut self, facts: &Facts) {
        let Self { all, ends, places } = self;
        if places.is_empty() {
            all.reserve(facts.posts.iter().flat_map(texts_of).map(|text| text.len() + 1).sum());
            places.reserve(facts.posts.len());
            ends.reserve(facts.posts.len());
        }
        for post in facts.posts.iter() {
            places.entry(post.id.raw()).or_insert_with(|| {
                for words in texts_of(post) {
                    fold_into(words, all);
                    all.push('\n');
                }
                ends.push((post.id.raw(), all.len()));
                ends.len() - 1
            });
        }
    }
}

/// What of a post is looked through.
fn texts_of(post: &Post) -> [&str; 5] {
    [&post.title, &post.question, &post.notes, &post.text, &post.tags]
}
