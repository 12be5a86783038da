//! What people and programs call columns, choices, networks, months and days of the week, in Dutch and English: kept as data,
//! compared without capitals, accents and marks.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use koers_core::text::{Language, folded};
use koers_words::Words;
use serde::Deserialize;

use crate::columns::Column;

/// Names by what they stand for.
#[derive(Deserialize, Default)]
pub struct Names {
    columns: BTreeMap<String, Vec<String>>,
    noted: Vec<String>,
    choices: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    networks: BTreeMap<String, Vec<String>>,
    months: Vec<Vec<String>>,
    weekdays: Vec<String>,
    #[serde(skip)]
    by_header: HashMap<String, Column>,
}

/// A name as it is compared: letters and digits, one space between words.
pub fn plain(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric() && letter != '&').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// All of them.
pub fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: Names = serde_json::from_str(include_str!("../../data/names.json")).unwrap_or_default();
        for (code, called) in &names.columns {
            let column = Column::from_code(code);
            names.by_header.extend(called.iter().filter_map(|name| Some((plain(name), column?))));
        }
        // Our own headers come last, because they are sure.
        for words in Language::ALL.map(Words::new) {
            for column in Column::ALL.iter().filter(|column| column.is_read()) {
                names.by_header.insert(plain(&words.say(&format!("exchange-column-{}", column.code()))), *column);
            }
        }
        names
    })
}

impl Names {
    /// The column that a header names.
    pub fn column(&self, header: &str) -> Option<Column> {
        let header = plain(header);
        self.by_header.get(&header).copied().or_else(|| self.noted.contains(&header).then_some(Column::Notes))
    }

    /// Whether a header says no more than that notes stand under it.
    pub fn is_notes(&self, header: &str) -> bool {
        self.by_header.get(&plain(header)) == Some(&Column::Notes)
    }

    /// The code of a choice that people call so.
    pub fn choice(&self, column: Column, called: &str) -> Option<&str> {
        let (called, choices) = (plain(called), self.choices.get(column.code())?);
        choices.iter().find(|(code, names)| plain(code) == called || names.contains(&called)).map(|(code, _)| &**code)
    }

    /// The code of a network that people call so.
    pub fn network(&self, called: &str) -> Option<&str> {
        let called = plain(called);
        self.networks
            .iter()
            .find(|(code, names)| plain(code) == called || names.contains(&called))
            .map(|(code, _)| &**code)
    }

    /// The number of a month, January first.
    pub fn month(&self, called: &str) -> Option<u32> {
        let place = self.months.iter().position(|names| names.iter().any(|name| name == called))?;
        u32::try_from(place + 1).ok()
    }

    /// Whether it is a day of the week.
    pub fn is_weekday(&self, called: &str) -> bool {
        self.weekdays.iter().any(|name| name == called)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_both_languages_name_their_column() {
        for (header, column) in [
            ("Platform", Column::Channels),
            ("Caption Idea", Column::Text),
            ("Doelgroep", Column::Segment),
            ("DATUM", Column::PlannedOn),
            ("Goal", Column::Notes),
            ("Onderwerp:", Column::Title),
        ] {
            assert_eq!(names().column(header), Some(column), "{header}");
        }
        assert_eq!(names().column("Vrij veld"), None);
        assert_eq!(names().choice(Column::Status, "In de maak"), Some("draft"));
        assert_eq!(names().network("Twitter/X"), Some("x"));
    }

    #[test]
    fn every_name_in_the_data_is_written_as_it_is_compared() {
        let names = names();
        for code in names.columns.keys() {
            assert!(Column::from_code(code).is_some_and(Column::is_read), "{code}");
        }
        let choices = names.choices.values().flat_map(|choices| choices.values().flatten());
        for name in choices.chain(names.noted.iter()).chain(names.networks.values().flatten()) {
            assert_eq!(*name, plain(name));
        }
    }
}
