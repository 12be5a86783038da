//! A figure that is followed, and what was measured.

use crate::{
    column::{Hundredths, Line, Minutes, Prose, choice},
    goals::Objective,
    id::Id,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// The catalogue of what can be counted (R191); anything else is one's own.
    pub enum Yardstick {
        /// Followers.
        Followers = "followers",
        /// Likes.
        Likes = "likes",
        /// Shares and reposts.
        Shares = "shares",
        /// Comments.
        Comments = "comments",
        /// Visits to the site.
        SiteVisits = "site-visits",
        /// Repeat visits to the site.
        RepeatVisits = "repeat-visits",
        /// Requests: calls, mails, quotes.
        Requests = "requests",
        /// Orders or bookings.
        Orders = "orders",
        /// Revenue.
        Revenue = "revenue",
        /// Satisfaction.
        Satisfaction = "satisfaction",
        /// One of one's own.
        Own = "own",
    }
}

impl Yardstick {
    /// Whether it only counts connections, which never define success (R102, C7).
    #[must_use]
    pub fn counts_connections(self) -> bool {
        matches!(self, Self::Followers | Self::Likes)
    }
}

choice! {
    /// What a figure says something about (R193, C6).
    pub enum Lane {
        /// Steering information.
        Steering = "steering",
        /// Relationships.
        Relationship = "relationship",
        /// Money.
        Money = "money",
    }
}

choice! {
    /// How often it is noted.
    pub enum MeasureRhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
    }
}

impl MeasureRhythm {
    /// Its length in days.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Self::Weekly => 7,
            Self::Monthly => 31,
            Self::Quarterly => 92,
        }
    }
}

record! {
    /// A figure that is followed (a key performance indicator).
    pub struct Kpi in "kpi" {
        /// What the team calls it.
        name: Line,
        /// What is counted.
        yardstick: Option<Yardstick>,
        /// What it says something about.
        lane: Option<Lane>,
        /// The objective that it measures.
        objective: Option<Id<Objective>>,
        /// Why it is followed (R074).
        why: Prose,
        /// With what it is measured (R104).
        instrument: Line,
        /// How often it is noted.
        rhythm: Option<MeasureRhythm>,
        /// Who notes it.
        owner: Option<Id<Person>>,
        /// Whether it is the one that leads for its objective.
        leading: Option<bool>,
        /// In what it is counted.
        unit: Line,
        /// Whether more or less of it is better.
        better: Option<Better>,
        /// Minutes that measuring takes each time.
        minutes: Option<Minutes>,
        /// The figure of another tool that it is held against (R192).
        compared_with: Line,
    }
    title name;
}

record! {
    /// A value that was measured.
    pub struct Measurement in "measurement" {
        /// The figure.
        kpi: Option<Id<Kpi>>,
        /// The day, or the last day of the period.
        on_day: Option<Day>,
        /// The value, in hundredths.
        value: Option<Hundredths>,
    }
}

choice! {
    /// Which way is good.
    pub enum Better {
        /// More is better.
        More = "more",
        /// Less is better.
        Less = "less",
    }
}

record! {
    /// A figure to hold our own against (R099).
    pub struct Benchmark in "benchmark" {
        /// Of which figure.
        kpi: Option<Id<Kpi>>,
        /// How much.
        value: Option<Hundredths>,
        /// According to whom.
        source: Line,
        /// When.
        on_day: Option<Day>,
    }
    title source;
}
