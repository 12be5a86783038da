//! A line of the watch plan (R065 to R071).

use crate::{
    column::{Line, Minutes, Prose, choice},
    id::Id,
    presence::Channel,
    record::record,
    team::Person,
};

choice! {
    /// What is listened for (R066).
    pub enum Watched {
        /// Our own name.
        OurName = "our-name",
        /// What we sell.
        Product = "product",
        /// A person of ours.
        Person = "person",
        /// A competitor.
        Competitor = "competitor",
        /// A term of the trade.
        Term = "term",
    }
}

choice! {
    /// How often somebody looks (R070).
    pub enum WatchRhythm {
        /// Several times a day.
        SeveralADay = "several-a-day",
        /// Every day.
        Daily = "daily",
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
    }
}

record! {
    /// Something to listen for.
    pub struct Watch in "watch" {
        /// What kind of thing.
        what: Option<Watched>,
        /// The words to look for.
        words: Line,
        /// The channel on which; empty is everywhere.
        channel: Option<Id<Channel>>,
        /// Why.
        why: Prose,
        /// Where, and with which tool (R068, R069).
        tool: Line,
        /// Who looks (R067).
        owner: Option<Id<Person>>,
        /// How often.
        rhythm: Option<WatchRhythm>,
        /// Minutes a week that it takes.
        minutes_a_week: Option<Minutes>,
        /// What is done with what is found (R071).
        response: Prose,
    }
    title words;
}
