//! The sample: a bakery with a café, in both languages, with days that count from today. The same language and day give
//! the same plan. Its content is data (`data/sample.json`), not code.

use std::{collections::HashMap, path::Path};

use chrono::{Datelike, Days, Weekday};
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    error::{Error, Result},
    id::{Id, IdSource, SplitMix},
    intentions::Plan,
    media::{self, Media, Picture, Purpose},
    plan::{self, Answer, Edit, Facts, Kind, slots},
    record::Record,
    store::{Label, Opening},
    text::Language,
    time::Day,
};

/// One record of the sample.
#[derive(Debug, Deserialize)]
struct Entry {
    /// Kind of record.
    kind: Kind,
    /// By which other records point at it (`@key`).
    key: Option<String>,
    /// For a kind with a fixed list: which entry.
    item: Option<String>,
    /// A text, a text for each language, a number of days from today (and from there to the next such day of the week),
    /// references, or a picture by its name.
    fields: serde_json::Map<String, Value>,
}

const DATA: &str = include_str!("../data/sample.json");
/// The pictures that go out with posts, by the names that the data has for them.
const PICTURES: [(&str, &[u8]); 2] = [
    ("flavours", include_bytes!("../data/sample/flavours.png")),
    ("layers", include_bytes!("../data/sample/layers.png")),
];
const SEED: u64 = 0x4B6F_6572_7321;

/// What the sample's business is called.
#[must_use]
pub const fn name(language: Language) -> &'static str {
    match language {
        Language::Nl => "Bakkerij De Ster",
        Language::En => "The Star Bakery",
    }
}

/// Makes a plan file that holds the sample.
///
/// # Errors
/// What making a plan gives.
pub fn create(path: &Path, opening: &Opening<'_>, language: Language) -> Result<Plan> {
    let ids = Box::new(SplitMix::seeded(SEED));
    let plan = Plan::create(path, opening, name(language), ids, language)?;
    let mut plan = plan.filled(&Label::new("sample"), opening.now, |db, facts, ids| {
        fill(db, facts, ids, language, opening.now.today)
    })?;
    plan.leave_every_screen()?;
    Ok(plan)
}

/// Fills a new plan with the sample.
fn fill(db: &Connection, facts: &Facts, ids: &mut dyn IdSource, language: Language, today: Day) -> Result<()> {
    let entries: Vec<Entry> = serde_json::from_str(DATA).map_err(|fault| Error::Unreadable(fault.to_string()))?;
    let mut known: HashMap<String, i64> = HashMap::new();
    for entry in entries {
        let edits = entry
            .fields
            .iter()
            .map(|(field, value)| {
                let typed = match value.get("picture").and_then(Value::as_str) {
                    Some(name) => picture(db, name, Id::new(ids.next_id()))?,
                    None => typed(value, &known, language, today).ok_or_else(|| Error::Unreadable(field.clone()))?,
                };
                Ok(Edit { field: field.clone(), answer: Answer::Typed(typed) })
            })
            .collect::<Result<Vec<Edit>>>()?;
        let there = match (entry.kind, &entry.item) {
            (kind, Some(item)) => slots::entry(facts, kind, item),
            (Kind::Business, None) => facts.business.first().map(Record::key),
            _ => None,
        };
        // Numbers in the data are written the English way.
        let id = match there {
            Some(id) => {
                plan::save(db, entry.kind, id, &edits, Language::En)?;
                id
            }
            None => {
                let id = ids.next_id();
                plan::add(db, entry.kind, id, &edits, Language::En)?;
                id
            }
        };
        if let Some(key) = entry.key {
            known.insert(key, id);
        }
    }
    Ok(())
}

/// Keeps a picture of the sample; gives its id as it is typed.
fn picture(db: &Connection, name: &str, id: Id<Media>) -> Result<String> {
    let (_, bytes) =
        PICTURES.iter().find(|(known, _)| *known == name).ok_or_else(|| Error::Unreadable(name.to_owned()))?;
    let picture = Picture::read(bytes, Purpose::Post)?;
    Ok(media::keep(db, id, "post", &picture)?.raw().to_string())
}

/// A value of the data as somebody would have typed it.
fn typed(value: &Value, known: &HashMap<String, i64>, language: Language, today: Day) -> Option<String> {
    match value {
        Value::String(text) if text.starts_with('@') => {
            let ids: Option<Vec<String>> =
                text.split(',').map(|key| known.get(key.trim_start_matches('@')).map(ToString::to_string)).collect();
            Some(ids?.join(","))
        }
        Value::String(text) => Some(text.clone()),
        Value::Object(map) => match map.get("day") {
            Some(days) => {
                let days = days.as_i64()?;
                let distance = Days::new(days.unsigned_abs());
                let day = if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) }?;
                let ahead = match map.get("on") {
                    Some(weekday) => weekday.as_str()?.parse::<Weekday>().ok()?.days_since(day.weekday()),
                    None => 0,
                };
                Some(day.checked_add_days(Days::new(ahead.into()))?.to_string())
            }
            None => map.get(language.code())?.as_str().map(str::to_owned),
        },
        _ => None,
    }
}
