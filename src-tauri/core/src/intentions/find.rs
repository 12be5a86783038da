//! Finds records by what the owner wrote in them: first by name, then by text. What the app itself calls things (pages,
//! fields, actions) is found by the screen, which has the words.

use serde::Serialize;
use ts_rs::TS;

use super::Plan;
use crate::{
    plan::{Facts, Kind, Shelf, name_of, slots},
    record::{FieldKind, FieldSpec},
    rooms::Part,
    text::{folded, in_short},
};

/// The most that is ever found.
const MOST: usize = 30;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// What the owner calls it; of a record without a name the text in which it was found, both in at most 80 characters.
    pub name: String,
    /// The part that keeps it.
    pub part: Part,
    /// The field in which it was found.
    pub field: &'static str,
}

/// How well a name answers, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Begins,
    BeginsAWord,
    Holds,
}

impl Plan {
    /// The records in which every word of the query stands, whatever its case and accents: at most `limit`, and never more
    /// than 30. An empty query finds nothing.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        find(&self.facts, query, limit.min(MOST))
    }
}

fn find(facts: &Facts, query: &str, limit: usize) -> Vec<Hit> {
    let query = folded(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut named: Vec<(Fit, Hit)> =
        shelves(facts).flat_map(|(kind, shelf)| by_name(facts, kind, shelf, &words)).collect();
    named.sort_by_key(|(fit, _)| *fit);
    let mut hits: Vec<Hit> = named.into_iter().map(|(_, hit)| hit).take(limit).collect();
    for (kind, shelf) in shelves(facts) {
        let missing = limit - hits.len();
        let found: Vec<Hit> = by_text(facts, kind, shelf, &words)
            .filter(|hit| !hits.iter().any(|other| (other.kind, other.id) == (hit.kind, hit.id)))
            .take(missing)
            .collect();
        hits.extend(found);
    }
    hits
}

/// The kinds that an owner writes, with their records.
fn shelves(facts: &Facts) -> impl Iterator<Item = (Kind, &dyn Shelf)> {
    let kinds = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::GateTerms | Kind::SetAside));
    kinds.filter_map(|kind| Some((*kind, facts.shelf(*kind)?)))
}

/// The fields that hold what the owner wrote: no codes of a fixed list.
fn texts(kind: Kind) -> impl Iterator<Item = &'static FieldSpec> {
    let is_text = |field: &&FieldSpec| matches!(field.kind, FieldKind::Line | FieldKind::Prose);
    kind.fields().iter().filter(is_text).filter(move |field| {
        let code = slots::code_field(kind) == Some(field.name);
        !code && (kind, field.name) != (Kind::Clause, "code")
    })
}

fn by_name(facts: &Facts, kind: Kind, shelf: &dyn Shelf, words: &[&str]) -> Vec<(Fit, Hit)> {
    let Some(field) = texts(kind).find(|field| Some(field.name) == kind.title()) else { return Vec::new() };
    let hit = |id| {
        let fit = fit(&folded(&shelf.name(id)), words)?;
        Some((fit, Hit { kind, id, name: name_of(facts, kind, id), part: Part::of(kind), field: field.name }))
    };
    shelf.keys().into_iter().filter_map(hit).collect()
}

fn by_text(facts: &Facts, kind: Kind, shelf: &dyn Shelf, words: &[&str]) -> impl Iterator<Item = Hit> {
    let titled = texts(kind).any(|field| Some(field.name) == kind.title());
    shelf.keys().into_iter().filter_map(move |id| {
        texts(kind).find_map(|field| {
            let text = shelf.value(id, field.name)?;
            fit(&folded(&text), words)?;
            let name = if titled { name_of(facts, kind, id) } else { String::new() };
            let name = if name.is_empty() { in_short(&line_with(&text, words)) } else { name };
            Some(Hit { kind, id, name, part: Part::of_field(kind, field.name), field: field.name })
        })
    })
}

/// How a folded text answers; nothing when one of the words does not stand in it.
fn fit(text: &str, words: &[&str]) -> Option<Fit> {
    if !words.iter().all(|word| text.contains(word)) {
        return None;
    }
    let first = words.first()?;
    let begins_a_word = || text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(first));
    Some(match () {
        () if text.starts_with(first) => Fit::Begins,
        () if begins_a_word() => Fit::BeginsAWord,
        () => Fit::Holds,
    })
}

/// The line of a text in which a word stands.
fn line_with(text: &str, words: &[&str]) -> String {
    let holds = |line: &&str| words.iter().any(|word| folded(line).contains(word));
    text.lines().find(holds).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        basis::BasisItem,
        column::{Line, Prose},
        content::Post,
        record::{self, Record},
        store::scratch,
        team::Person,
    };

    fn facts(people: &[&str], posts: &[(&str, &str)]) -> Facts {
        let db = scratch();
        for (id, name) in (1..).zip(people) {
            record::insert(&db, &Person { name: Line::from(*name), ..Person::blank(id, id) }).unwrap();
        }
        for (id, (title, notes)) in (1..).zip(posts) {
            let post = Post { title: Line::from(*title), notes: Prose::from(*notes), ..Post::blank(id, id) };
            record::insert(&db, &post).unwrap();
        }
        record::insert(&db, &BasisItem { item: Line::from("site-findable"), ..BasisItem::blank(1, 1) }).unwrap();
        Facts::read(&db).unwrap()
    }

    fn names(hits: &[Hit]) -> Vec<&str> {
        hits.iter().map(|hit| hit.name.as_str()).collect()
    }

    #[test]
    fn a_name_is_found_whatever_its_case_and_accents() {
        let facts = facts(&["Zoë de Vries", "Jan Bakker"], &[]);
        for query in ["zoe", "ZOË", "Vries zo", "zoe\u{308}"] {
            assert_eq!(names(&find(&facts, query, 30)), ["Zoë de Vries"], "{query}");
        }
    }

    #[test]
    fn names_that_begin_so_come_first_and_texts_last() {
        let posts = [("Brood", "Vraag het Anna"), ("Savannah", ""), ("Voor Anna", "")];
        let hits = find(&facts(&["Anna"], &posts), "anna", 30);
        assert_eq!(names(&hits), ["Anna", "Voor Anna", "Savannah", "Brood"]);
        let last = hits.last().unwrap();
        assert_eq!((last.kind, last.part, last.field), (Kind::Post, Part::Posts, "notes"));
    }

    #[test]
    fn a_record_without_a_name_is_called_by_the_line_that_was_found() {
        let hits = find(&facts(&[], &[("", "Eerste regel\nTaart van de week")]), "taart", 30);
        assert_eq!(names(&hits), ["Taart van de week"]);
    }

    #[test]
    fn no_more_is_found_than_was_asked_for_and_nothing_for_nothing() {
        let many = vec![("Bericht", "bericht"); 50];
        assert_eq!(find(&facts(&[], &many), "bericht", 30).len(), 30);
        assert_eq!(find(&facts(&[], &many), "  ", 30), []);
    }

    #[test]
    fn codes_of_a_fixed_list_are_no_words_of_the_owner() {
        assert_eq!(find(&facts(&[], &[]), "findable", 30), []);
    }
}
