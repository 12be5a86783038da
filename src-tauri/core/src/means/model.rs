//! The records of the means.

use super::rules;
use crate::{
    approach::Campaign,
    column::{Hundredths, Line, choice},
    id::Id,
    money::Cents,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// What money goes to.
    pub enum BudgetKind {
        /// People's hours (R039).
        Hours = "hours",
        /// Tools.
        Tools = "tools",
        /// Making content.
        Content = "content",
        /// Photographs and video.
        Pictures = "pictures",
        /// Advertising (R048).
        Advertising = "advertising",
        /// Training (R161).
        Training = "training",
        /// Help from outside (R208).
        OutsideHelp = "outside-help",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// How often an amount is paid.
    pub enum Every {
        /// Once.
        Once = "once",
        /// Every month.
        Month = "month",
        /// Every year.
        Year = "year",
    }
}

choice! {
    /// Which of the three kinds of means (R131).
    pub enum MeansKind {
        /// People.
        People = "people",
        /// Processes.
        Processes = "processes",
        /// Means.
        Means = "means",
    }
}

choice! {
    /// For which of the five purposes (R132).
    pub enum Purpose {
        /// Listening and joining in.
        Listening = "listening",
        /// Making content.
        Content = "content",
        /// Taking part.
        TakingPart = "taking-part",
        /// Analysing.
        Analysing = "analysing",
        /// Integrating.
        Integrating = "integrating",
    }
}

record! {
    /// A line of the budget (R041, R127, R131, R132).
    pub struct BudgetLine in "budget_line" {
        /// What kind of cost.
        kind: Option<BudgetKind>,
        /// What for.
        what: Line,
        /// How often.
        every: Option<Every>,
        /// How much each time; for hours it follows from them.
        amount: Option<Cents>,
        /// Hours each time.
        hours: Option<Hundredths>,
        /// Whose hours.
        person: Option<Id<Person>>,
        /// From when.
        start: Option<Day>,
        /// Until when.
        end_day: Option<Day>,
        /// Kind of means.
        means: Option<MeansKind>,
        /// Purpose.
        purpose: Option<Purpose>,
        /// The campaign that it belongs to.
        campaign: Option<Id<Campaign>>,
    }
    title what;
    conflicts rules::line;
}

choice! {
    /// Where work is done (R128).
    pub enum Place {
        /// In the house.
        House = "house",
        /// Bought in.
        Outsourced = "outsourced",
    }
}

record! {
    /// Where the work for a purpose is done (R128, R208).
    pub struct Sourcing in "sourcing" {
        /// The purpose.
        purpose: Option<Purpose>,
        /// In the house or bought in.
        place: Option<Place>,
        /// From whom.
        by_whom: Line,
        /// Who of the house keeps an eye on it.
        owner: Option<Id<Person>>,
    }
}
