//! The pictures of posts as files: named by the day, the time and the title of the post, each name once.

use std::collections::HashSet;

use koers_core::{content::Post, id::Id, media::Media, text::folded};

use super::PictureFile;

/// Names that were given, and their pictures.
pub struct Pictures<'a> {
    ending: &'a dyn Fn(Id<Media>) -> Option<&'static str>,
    taken: HashSet<String>,
    files: Vec<PictureFile>,
}

impl<'a> Pictures<'a> {
    /// No pictures yet.
    pub fn new(ending: &'a dyn Fn(Id<Media>) -> Option<&'static str>) -> Self {
        Self { ending, taken: HashSet::new(), files: Vec::new() }
    }

    /// Takes the picture of a post along; gives the name of its file.
    pub fn take(&mut self, post: &Post) -> Option<String> {
        let media = post.picture?;
        let ending = (self.ending)(media)?;
        let day = post.planned_on.or(post.published_on).map(|day| format!("{day}-"));
        let time = post.planned_time.map(|time| time.format("%H%M-").to_string());
        let stem = format!("{}{}{}", day.unwrap_or_default(), time.unwrap_or_default(), slug(&post.title));
        let name = format!("{}.{ending}", free(&mut self.taken, &stem));
        self.files.push(PictureFile { name: name.clone(), media });
        Some(name)
    }

    /// All that were taken along.
    pub fn into_files(self) -> Vec<PictureFile> {
        self.files
    }
}

/// A name that was not given before: `name`, then `name-2`.
pub fn free(taken: &mut HashSet<String>, stem: &str) -> String {
    let mut names = std::iter::once(stem.to_owned()).chain((2..).map(|n: u64| format!("{stem}-{n}")));
    let name = names.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(name.clone());
    name
}

/// A text as part of a name that every system takes: small letters, digits and dashes, at most 40.
pub fn slug(text: &str) -> String {
    let plain = folded(text);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined: String = words.collect::<Vec<_>>().join("-").chars().take(40).collect();
    let name = joined.trim_matches('-');
    if name.is_empty() { "koers".to_owned() } else { name.to_owned() }
}
