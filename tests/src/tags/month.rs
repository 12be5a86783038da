//! What somebody hears of a month: a table with the names of the days above and the numbers of the weeks beside it.

use koers_press::document::{Entry, Month, Sign, Square, Week};

use super::{Part, entry, line, said, tag};

/// Logo, heading, note, a table of days, and the key.
pub fn parts(month: &Month) -> Vec<Part> {
    let above = month.logo.iter().map(|logo| said("Figure", &logo.spoken));
    let heads = tag("THead", vec![tag("TR", month.heads.iter().map(|head| said("TH", head)).collect())]);
    let week = |week: &Week| {
        let days = week.squares.iter().enumerate().map(|(day, square)| tag("TD", of_day(week, day, square)));
        tag("TR", [said("TH", &week.number)].into_iter().chain(days).collect())
    };
    let body = tag("TBody", month.weeks.iter().map(week).collect());
    let key = month.key.iter().map(|key| match &key.sign {
        Sign::Letters(letters) => said("P", &format!("{letters}{}", key.text)),
        Sign::Look(_) | Sign::Mark | Sign::Band => said("P", &key.text),
    });
    let middle = [said("H1", &month.title)].into_iter().chain(line(&month.note));
    above.chain(middle).chain([tag("Table", vec![heads, body])]).chain(key).collect()
}

/// Its number, what it is called, the bands that begin on it, and what happens.
fn of_day(week: &Week, day: usize, square: &Square) -> Vec<Part> {
    let cut = |words: &str| tag("P", vec![Part::Cut(words.to_owned())]);
    let named = (!square.names.is_empty()).then(|| cut(&square.names.join(", ")));
    let bands = week.bands.iter().filter(|band| band.from == day).map(|band| cut(&band.text));
    let happens = |happens: &Entry| {
        let words = cut(&format!("{}{}", happens.lead, happens.text));
        entry(tag("Lbl", vec![said("Figure", &happens.spoken)]), vec![words])
    };
    let list = (!square.entries.is_empty()).then(|| tag("L", square.entries.iter().map(happens).collect()));
    [said("P", &square.number)].into_iter().chain(named).chain(bands).chain(list).collect()
}
