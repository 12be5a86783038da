//! The set-up as its pages show it: the way through it, what a screen asks, how far along it is.

use serde::Serialize;
use ts_rs::TS;

use super::{Page, Plan};
use crate::{
    business::LineOfBusiness,
    checks::answer,
    guide::{self, Heading, Progress, SCREENS, Screen, ScreenState},
    method::{Article, articles},
    plan::Kind,
};

/// The way through the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideView {
    /// All screens in order.
    pub screens: Vec<ScreenView>,
    /// The screen that is shown.
    pub current: Option<String>,
    /// What it asks; on *check your answers* all questions.
    pub questions: Vec<QuestionView>,
    /// Minutes that the rest will take.
    pub minutes_left: u16,
    /// The screen to go on with.
    pub resume: Option<&'static str>,
    /// Whether only what a plan needs at the least is asked.
    pub brief: bool,
    /// The line of business, for the examples.
    pub line: Option<LineOfBusiness>,
}

/// A screen of the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScreenView {
    /// Its name.
    pub id: &'static str,
    /// The heading under which it stands.
    pub heading: Heading,
    /// Whether a plan needs something of it.
    pub required: bool,
    /// The step of the method.
    pub step: u8,
    /// How it stands.
    pub state: ScreenState,
    /// Whether the articles leave its step open, so that we worked it out.
    pub ours: bool,
}

/// A question of the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionView {
    /// The screen that asks it.
    pub screen: &'static str,
    /// Kind of record.
    pub kind: Kind,
    /// The record; `null` for one that the answer will make.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Name of the field.
    pub field: &'static str,
    /// Whether a plan needs it at the least.
    pub required: bool,
    /// For a kind with a fixed list: which entry.
    pub item: Option<&'static str>,
    /// The articles that ask it; without one it is our choice.
    pub articles: Vec<Article>,
    /// What was answered before and may hold here too, canonical.
    pub offer: Option<String>,
}

impl Plan {
    pub(super) fn guide_view(&self, page: &Page, progress: &Progress) -> GuideView {
        let current = match page {
            Page::Guide(screen) => guide::screen(screen),
            _ => None,
        };
        let asked: Vec<&Screen> = match (page, current) {
            (Page::Answers, _) => SCREENS.iter().collect(),
            (_, Some(screen)) => vec![screen],
            _ => Vec::new(),
        };
        GuideView {
            screens: SCREENS
                .iter()
                .map(|screen| ScreenView {
                    id: screen.id,
                    heading: screen.heading,
                    required: screen.required(),
                    step: screen.step,
                    state: progress.state(screen, self.is_begun(screen)),
                    ours: screen.ours(),
                })
                .collect(),
            current: current.map(|screen| screen.id.to_owned()),
            questions: asked.into_iter().flat_map(|screen| self.questions(screen)).collect(),
            minutes_left: progress.minutes_left(),
            resume: progress.resume(),
            brief: progress.brief,
            line: self.facts.the_business().line,
        }
    }

    fn questions(&self, screen: &Screen) -> Vec<QuestionView> {
        screen
            .questions
            .iter()
            .map(|question| QuestionView {
                screen: screen.id,
                kind: question.kind,
                id: question.record(&self.facts),
                field: question.field,
                required: question.required(),
                item: question.item,
                articles: articles(question.rows.iter().copied()),
                offer: guide::offer(&self.facts, question),
            })
            .collect()
    }

    /// Whether anything on a screen is answered; the name that a plan starts with does not count.
    fn is_begun(&self, screen: &Screen) -> bool {
        screen.questions.iter().any(|question| {
            let answered = answer(&self.facts, question.kind, question.field, question.item);
            answered.is_some_and(|value| !value.trim().is_empty())
                && (question.kind, question.field) != (Kind::Business, "name")
        })
    }
}
