//! How far along the set-up is: which screens were left and how, and where to go on. Kept in the plan file, outside undo.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::screens::{SCREENS, Screen};

/// How a screen was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Left {
    /// With *Next*.
    Done,
    /// With *I don't know yet*, or passed over.
    Skipped,
}

/// How a screen stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenState {
    /// Nothing answered, never left.
    NotBegun,
    /// Something answered, or seen, and not left yet.
    Begun,
    /// Left with *Next*.
    Done,
    /// Left without answers.
    Skipped,
}

/// What is kept of the way through the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Progress {
    /// Whether only what a plan needs at the least is asked.
    #[serde(default)]
    pub brief: bool,
    /// How each screen was left.
    pub left: BTreeMap<String, Left>,
    /// The screen that was last shown.
    pub at: Option<String>,
}

/// Minutes that one question takes, on the whole.
const MINUTES_A_QUESTION: f32 = 0.4;

impl Progress {
    /// Whether a screen is still to be asked.
    fn is_open(&self, screen: &Screen) -> bool {
        !self.left.contains_key(screen.id) && (!self.brief || screen.required())
    }

    /// How a screen stands, given whether anything on it is answered.
    #[must_use]
    pub fn state(&self, screen: &Screen, answered: bool) -> ScreenState {
        match self.left.get(screen.id) {
            Some(Left::Done) => ScreenState::Done,
            Some(Left::Skipped) if !answered => ScreenState::Skipped,
            Some(Left::Skipped) | None if answered => ScreenState::Begun,
            Some(Left::Skipped) | None => ScreenState::NotBegun,
        }
    }

    /// Whole minutes that the screens not yet left will take, at least one while there are any.
    #[must_use]
    pub fn minutes_left(&self) -> u16 {
        let open = SCREENS.iter().filter(|screen| self.is_open(screen));
        let questions: u16 = open.map(|screen| u16::try_from(screen.questions.len()).unwrap_or(u16::MAX)).sum();
        (0..).find(|minutes| f32::from(*minutes) >= f32::from(questions) * MINUTES_A_QUESTION).unwrap_or(u16::MAX)
    }

    /// The screen to go on with: the one last shown while it was not left, else the first that was not left.
    #[must_use]
    pub fn resume(&self) -> Option<&'static str> {
        let open = |screen: &&Screen| self.is_open(screen);
        let last = self.at.as_deref().and_then(super::screen).filter(|screen| open(screen));
        last.or_else(|| SCREENS.iter().find(open)).map(|screen| screen.id)
    }
}
