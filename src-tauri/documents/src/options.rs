//! What can be chosen of a document: which one, of which chapters, in which language, for which paper, and how long.

use koers_core::{text::Language, time::Day};
use koers_press::document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Writes a choice down: each variant with the code by which the command line and the screen name it.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        $(#[$doc])*
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code by which it is named.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The one with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

choice! {
    /// The documents that can be made.
    #[ts(rename = "DocumentKind")]
    pub enum Kind {
        /// The strategy plan: everything that the plan holds, and what is still open.
        Plan = "plan",
        /// The white paper: the plan told in a few pages, to be given away.
        WhitePaper = "white-paper",
        /// The *Not yet* letter: which gate is shut, what is wrong, and what to mend first.
        NotYet = "not-yet",
        /// The content calendar: a month a page, for the wall.
        Calendar = "calendar",
        /// The week sheet: what a week asks, on a page to tick off.
        WeekSheet = "week-sheet",
    }
}

choice! {
    /// The chapters of the strategy plan, in their order; each is called `chapter-<code>`.
    pub enum Chapter {
        /// The plan on a page.
        Summary = "summary",
        /// The business, its website, how it is reached and what it prints.
        Basis = "basis",
        /// From the goals to the return.
        Strategy = "strategy",
        /// Channels, profiles, and whom the business follows.
        Presence = "presence",
        /// Themes, the mix, and the posts to come.
        Content = "content",
        /// The listening plan.
        Monitoring = "monitoring",
        /// Figures and relationships.
        Metrics = "metrics",
        /// Rounds and actions.
        Review = "review",
        /// Gates, findings, and what is not known.
        Open = "open",
        /// Where the method comes from.
        Sources = "sources",
    }
}

choice! {
    /// The sheet it is made for.
    pub enum Paper {
        /// 210 × 297 mm.
        A4 = "a4",
        /// 297 × 420 mm, for what hangs on the wall; anything else stands on A4 then.
        A3 = "a3",
        /// 8.5 × 11 inch.
        Letter = "letter",
    }
}

choice! {
    /// What becomes of the questions that have no answer yet.
    pub enum OpenAnswers {
        /// They are left out.
        Leave = "leave",
        /// Each stands where its answer belongs, with lines to write on.
        Lines = "lines",
    }
}

choice! {
    /// How many pages the white paper takes at the most.
    pub enum Length {
        /// A single page.
        One = "1",
        /// A sheet.
        Two = "2",
        /// A folded sheet.
        Four = "4",
    }
}

impl Length {
    /// The number of pages.
    #[must_use]
    pub const fn pages(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Four => 4,
        }
    }
}

impl Paper {
    pub(crate) const fn sheet(self) -> document::Paper {
        match self {
            Self::A4 | Self::A3 => document::Paper::A4,
            Self::Letter => document::Paper::Letter,
        }
    }

    /// The same for what hangs on the wall.
    pub(crate) const fn on_the_wall(self) -> document::Paper {
        match self {
            Self::A3 => document::Paper::A3,
            Self::A4 | Self::Letter => self.sheet(),
        }
    }
}

/// How a document is to be made. A document passes over what does not touch it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DocumentOptions")]
pub struct Options {
    /// Its language, whatever the language of the screen.
    pub language: Language,
    /// Its paper.
    pub paper: Paper,
    /// The chapters of the strategy plan that are printed, in any order.
    pub chapters: Vec<Chapter>,
    /// What the strategy plan does with open questions.
    pub open: OpenAnswers,
    /// How long the white paper is.
    pub pages: Length,
    /// A day in the first month of the calendar, or in the week of the week sheet; without one it is today's.
    #[ts(type = "string | null")]
    pub from: Option<Day>,
    /// How many months the calendar has, 1 to 12.
    pub months: u8,
}

/// A calendar has no more months.
pub(crate) const MOST_MONTHS: u8 = 12;

impl Options {
    /// Everything, on A4, open answers left out; a white paper of two pages; this month and the next.
    #[must_use]
    pub fn in_language(language: Language) -> Self {
        Self {
            language,
            paper: Paper::A4,
            chapters: Chapter::ALL.to_vec(),
            open: OpenAnswers::Leave,
            pages: Length::Two,
            from: None,
            months: 2,
        }
    }

    /// Whether a chapter is printed.
    #[must_use]
    pub fn has(&self, chapter: Chapter) -> bool {
        self.chapters.contains(&chapter)
    }
}
