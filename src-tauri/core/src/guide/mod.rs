//! The guided set-up: the order of the questions, which of them a plan needs at the least, and how far along it is.

mod progress;
mod screens;

pub use progress::{Left, Progress, ScreenState};
pub use screens::{Heading, Question, SCREENS, Screen, screen, screen_of};
