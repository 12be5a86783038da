//! The catalogue to start from: clauses of an open policy, and a rule for each type of message. Its texts are data
//! (`data/guidelines.json`): once taken they are the owner's own, in the language of the plan.

use serde::Deserialize;

use super::model::{MessageType, Stance};
use crate::{
    error::{Error, Result},
    text::Both,
};

/// A clause of the catalogue.
#[derive(Debug, Clone, Deserialize)]
pub struct ClauseText {
    /// Its name in the catalogue.
    pub code: String,
    /// What it does.
    pub stance: Stance,
    /// What it is about.
    pub topic: Both,
    /// What it says.
    pub text: Both,
}

/// A rule of the catalogue.
#[derive(Debug, Clone, Deserialize)]
pub struct RuleText {
    /// For which type of message.
    pub message: MessageType,
    /// Minutes within which to answer.
    pub within: i64,
    /// Whether one may answer alone.
    pub alone: bool,
    /// What to do first.
    pub first_step: Both,
    /// In which tone.
    pub tone: Both,
    /// How an answer may read.
    pub example: Both,
    /// What never to do.
    pub never: Both,
}

#[derive(Deserialize)]
struct Catalogue {
    clauses: Vec<ClauseText>,
    rules: Vec<RuleText>,
}

const DATA: &str = include_str!("../../data/guidelines.json");

fn read() -> Result<Catalogue> {
    serde_json::from_str(DATA).map_err(|fault| Error::Unreadable(fault.to_string()))
}

/// The clauses, in the order in which they are printed.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn clauses() -> Result<Vec<ClauseText>> {
    read().map(|catalogue| catalogue.clauses)
}

/// The rules, one for each type of message.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn rules() -> Result<Vec<RuleText>> {
    read().map(|catalogue| catalogue.rules)
}
