//! What belongs to a post in our own table and has no field there: what it says on each channel, a column each, and what
//! people said of it, in one cell.

use std::collections::HashMap;

use koers_core::{
    content::{Post, PostComment, Variant},
    plan::{Facts, Kind, name_of},
    presence::Channel,
    record::Record,
    text::Language,
    time::{Day, day},
};
use koers_words::Words;

use crate::take::plain;

/// The fields of a post on one channel, in the order of our table; the words are `exchange-on-<field>`.
pub const ON_CHANNEL: &[&str] = &["text", "address", "published_on", "published_time", "reactions_read_on"];

/// Stands in the place of the channel where a header is taken apart.
const HOLE: &str = "\u{1}";
/// Stands before a comment that is settled.
const SETTLED: &str = "✓";

/// The variants and the comments of a plan, by their post.
pub struct Beside<'a> {
    facts: &'a Facts,
    variants: HashMap<(i64, i64), &'a Variant>,
    comments: HashMap<i64, Vec<&'a PostComment>>,
}

impl<'a> Beside<'a> {
    /// Of two variants of a post on one channel the first is meant.
    pub fn new(facts: &'a Facts) -> Self {
        let (mut variants, mut comments) = (HashMap::new(), HashMap::<i64, Vec<&PostComment>>::new());
        for one in facts.variants.iter() {
            if let (Some(post), Some(channel)) = (one.post, one.channel) {
                variants.entry((post.raw(), channel.raw())).or_insert(one);
            }
        }
        for one in facts.post_comments.iter() {
            if let Some(post) = one.post {
                comments.entry(post.raw()).or_default().push(one);
            }
        }
        Self { facts, variants, comments }
    }

    /// What a post says on a channel.
    pub fn variant(&self, post: &Post, channel: i64) -> Option<&'a Variant> {
        self.variants.get(&(post.id.raw(), channel)).copied()
    }

    /// The columns that any post has something in: a field and a channel.
    pub fn columns(&self) -> Vec<(&'static str, &'a Channel)> {
        let said = |field: &str, channel: &Channel| {
            let of_channel = self.variants.iter().filter(|((_, on), _)| *on == channel.id.raw());
            of_channel.into_iter().any(|(_, one)| one.get(field).is_some_and(|said| !said.is_empty()))
        };
        let fields = |channel: &'a Channel| {
            ON_CHANNEL.iter().copied().filter(move |field| said(field, channel)).map(move |field| (field, channel))
        };
        self.facts.channels.iter().flat_map(fields).collect()
    }

    /// The comments on a post.
    pub fn comments(&self, post: &Post) -> &[&'a PostComment] {
        self.comments.get(&post.id.raw()).map(Vec::as_slice).unwrap_or_default()
    }

    /// They in one cell: each begins with its day and who said it, `[2026-11-20, Ans] Mooi!`, and is marked when settled.
    pub fn comments_cell(&self, post: &Post) -> String {
        let written = self.comments(post).iter().map(|comment| {
            let settled = (comment.settled == Some(true)).then(|| SETTLED.to_owned());
            let on_day = comment.on_day.map(|day| day.to_string());
            let by = comment.by.map(|by| name_of(self.facts, Kind::Person, by.raw())).filter(|name| !name.is_empty());
            let head: Vec<String> = [settled, on_day, by].into_iter().flatten().collect();
            format!("[{}] {}", head.join(", "), &*comment.text)
        });
        written.collect::<Vec<_>>().join("\n")
    }
}

/// A comment as a cell has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Whether it is settled.
    pub settled: bool,
    /// On which day.
    pub on_day: Option<Day>,
    /// Who said it.
    pub by: Option<i64>,
    /// What.
    pub text: String,
}

/// The comments in a cell. What opens as none of ours goes on with the one before, or is one by itself.
pub fn comments_in(cell: &str, person: impl Fn(&str) -> Option<i64>) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for line in cell.lines() {
        match (opened(line, &person), all.last_mut()) {
            (Some(said), _) => all.push(said),
            (None, Some(last)) => last.text = format!("{}\n{line}", last.text),
            (None, None) => all.push(Said { text: line.to_owned(), ..Said::default() }),
        }
    }
    all.iter_mut().for_each(|said| said.text = said.text.trim().to_owned());
    all.retain(|said| !said.text.is_empty());
    all
}

fn opened(line: &str, person: impl Fn(&str) -> Option<i64>) -> Option<Said> {
    let (head, text) = line.strip_prefix('[')?.split_once(']')?;
    let mut said = Said { text: text.to_owned(), ..Said::default() };
    for part in head.split(", ").filter(|part| !part.is_empty()) {
        match (part, day(part), person(part)) {
            (SETTLED, ..) => said.settled = true,
            (_, Some(on_day), _) => said.on_day = Some(on_day),
            (_, _, Some(by)) => said.by = Some(by),
            _ => return None,
        }
    }
    Some(said)
}

/// What the column of a field on a channel is called.
pub fn header(words: Words, field: &str, channel: &str) -> String {
    words.say_with(&format!("exchange-on-{field}"), &[("channel", channel.into())])
}

/// The field and the channel that a header of ours names, in either language.
pub fn meant(header_said: &str) -> Option<(&'static str, String)> {
    let said = plain(header_said);
    let fields = Language::ALL.iter().flat_map(|language| ON_CHANNEL.iter().map(move |field| (*language, *field)));
    fields.into_iter().find_map(|(language, field)| {
        let form = header(Words::new(language), field, HOLE);
        let (before, after) = form.split_once(HOLE)?;
        let rest = said.strip_prefix(&plain(before))?.strip_suffix(&plain(after))?;
        let name = rest.strip_prefix(' ')?.trim();
        (!name.is_empty()).then(|| (field, name.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_variant_has_its_column() {
        let own = Variant::FIELDS.iter().map(|field| field.name).filter(|name| !["post", "channel"].contains(name));
        assert_eq!(own.collect::<Vec<_>>(), ON_CHANNEL);
    }

    #[test]
    fn a_header_of_ours_names_its_field_and_its_channel_in_both_languages() {
        for words in Language::ALL.map(Words::new) {
            for field in ON_CHANNEL {
                let header = header(words, field, "X / Twitter (nl)");
                assert_eq!(meant(&header), Some((*field, plain("X / Twitter (nl)"))), "{header}");
            }
        }
        assert_eq!(meant("Text"), None);
    }

    #[test]
    fn comments_come_out_of_a_cell_as_they_went_in() {
        let ans = |name: &str| (name == "Ans").then_some(7);
        let said = comments_in("[✓, 2026-11-20, Ans] Mooi!\nEcht [waar]\n[Piet] weg\n[] Los", ans);
        let one = Said {
            settled: true,
            on_day: day("2026-11-20"),
            by: Some(7),
            text: "Mooi!\nEcht [waar]\n[Piet] weg".into(),
        };
        assert_eq!(said, [one, Said { text: "Los".into(), ..Said::default() }]);
        assert_eq!(comments_in("Zomaar", ans), [Said { text: "Zomaar".into(), ..Said::default() }]);
    }
}
