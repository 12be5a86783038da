//! What filling held and what it could not hold, in codes and numbers; the words are `fill-held-<code>` and
//! `fill-missed-<code>`.

use serde::Serialize;
use ts_rs::TS;

use crate::column::choice;

choice! {
    /// What was held.
    pub enum HeldRule {
        /// A channel has as many posts as it promised: those it lacked, and all of them placed.
        Cadence = "cadence",
        /// Posts about us, and the posts of the window.
        AboutUs = "about-us",
        /// The same on one channel.
        AboutUsChannel = "about-us-channel",
        /// Posts that promote, and the others of the window.
        Promotional = "promotional",
        /// The same on one channel.
        PromotionalChannel = "promotional-channel",
        /// Stages of the journey that are served, of how many.
        Journey = "journey",
        /// Segments that are served, of how many.
        Segments = "segments",
        /// Questions that are answered, of how many.
        Questions = "questions",
        /// Posts that ask something, and the weeks between two at most.
        Ask = "ask",
        /// Pillars that come back in time.
        Ageing = "ageing",
        /// Pillars that have the share that they are to have.
        Shares = "shares",
        /// Older posts that are renewed.
        Renewal = "renewal",
        /// Marked days with a post in time.
        Days = "days",
        /// Minutes that the busiest week asks, of how many.
        Hours = "hours",
        /// Ideas that got a day.
        Ideas = "ideas",
    }
}

choice! {
    /// What could not be held.
    pub enum MissedWhy {
        /// No channel in use promises posts.
        NoCadence = "no-cadence",
        /// No question of the audience is written down; so many places stay empty.
        NoQuestion = "no-question",
        /// Places on a channel that stay empty for want of hours.
        NoHours = "no-hours",
        /// Minutes that the busiest week asks already, of fewer that there are.
        Hours = "hours",
        /// Nobody's hours are known.
        HoursUnknown = "hours-unknown",
        /// Too much is about us by what was there already.
        AboutUs = "about-us",
        /// The same on one channel.
        AboutUsChannel = "about-us-channel",
        /// Too much promotes by what was there already.
        Promotional = "promotional",
        /// The same on one channel.
        PromotionalChannel = "promotional-channel",
        /// An idea for which the mix has no room.
        IdeaMix = "idea-mix",
        /// An idea that would bring people while the back office has no time for more.
        IdeaLoad = "idea-load",
        /// Ideas for which there is no place.
        IdeaRoom = "idea-room",
        /// Stages of the journey that are not served, of how many.
        Journey = "journey",
        /// A segment that is not served.
        Segment = "segment",
        /// Questions that are not answered yet, of how many.
        Questions = "questions",
        /// What to ask of the reader is not written down.
        AskNone = "ask-none",
        /// More weeks than agreed go by without asking something.
        AskLate = "ask-late",
        /// A pillar that does not come back in time.
        Ageing = "ageing",
        /// A pillar with more or less than its share, both in percent.
        Share = "share",
        /// An older post that is not renewed.
        Renewal = "renewal",
        /// A marked day without a post in time.
        Day = "day",
        /// Offers that were left out: the load on the back office in percent.
        Load = "load",
        /// Posts that stay ideas while a gate is shut.
        Gate = "gate",
    }
}

/// Something that was held: of whom or what, and two numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Held {
    /// What.
    pub rule: HeldRule,
    /// The channel, where it is about one.
    pub name: String,
    /// The first number.
    #[ts(type = "number")]
    pub count: i64,
    /// The second: of how many, or at most.
    #[ts(type = "number")]
    pub of: i64,
}

/// Something that could not be held: why, of whom or what, and two numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Missed {
    /// What and why.
    pub why: MissedWhy,
    /// The channel, idea, segment, pillar, post or day, where it is about one.
    pub name: String,
    /// The first number.
    #[ts(type = "number")]
    pub count: i64,
    /// The second: of how many.
    #[ts(type = "number")]
    pub of: i64,
}
