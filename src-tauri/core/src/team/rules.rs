//! What follows from what is said of people.

use super::Person;

/// The ids of the others who are said to work here, when this one does: at most one person is me.
pub fn others_who_are_me<'a>(people: impl Iterator<Item = &'a Person>, id: i64) -> impl Iterator<Item = i64> {
    people.filter(|person| person.is_me == Some(true)).map(|person| person.id.raw()).filter(move |other| *other != id)
}
