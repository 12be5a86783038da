//! When things are said: series that repeat, the owner's own days, and the time at which each channel is used.

use crate::{
    audience::{JourneyStage, PostKind, Segment},
    column::{Count, Line, Prose, choice},
    content::{Pillar, rules},
    id::Id,
    presence::Channel,
    record::record,
    team::Person,
    time::{Day, Time},
};

choice! {
    /// A day of the week, Monday first.
    pub enum DayOfWeek {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

choice! {
    /// How a series repeats.
    pub enum Rhythm {
        /// Every so many weeks on a day of the week.
        Weekly = "weekly",
        /// Every so many months on a day of the month; the last where the month is shorter.
        MonthDay = "month-day",
        /// Every so many months on the n-th such day of the week.
        MonthWeekday = "month-weekday",
    }
}

choice! {
    /// Which of the days of the week in a month.
    pub enum Nth {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The last.
        Last = "last",
    }
}

record! {
    /// Posts that come back: how often, and what each of them says.
    pub struct Series in "series" {
        /// What it is called; each of its posts is called so too.
        name: Line,
        /// How it repeats.
        rhythm: Option<Rhythm>,
        /// Every so many weeks or months; one when not said.
        every: Option<Count>,
        /// On which day of the week; that of the first day when not said.
        weekday: Option<DayOfWeek>,
        /// On which day of the month, 1 to 31; that of the first day when not said.
        month_day: Option<Count>,
        /// On which of those days of the week in the month.
        nth: Option<Nth>,
        /// From this day on.
        start: Option<Day>,
        /// Up to and with this day; without one it goes on.
        until: Option<Day>,
        /// At what time, by the business's own clock.
        at_time: Option<Time>,
        /// So many days before it goes out a post is to be ready.
        ready_days: Option<Count>,
        /// Which kind of post.
        kind: Option<PostKind>,
        /// The pillar.
        pillar: Option<Id<Pillar>>,
        /// For whom.
        segment: Option<Id<Segment>>,
        /// The stage of the journey.
        stage: Option<Id<JourneyStage>>,
        /// The question that it answers.
        question: Line,
        /// What the reader has of it.
        value: Line,
        /// What each begins with.
        text: Prose,
        /// Who makes them.
        owner: Option<Id<Person>>,
    }
    links {
        /// Where they go out.
        channels: Channel = "series_channel",
    }
    title name;
    conflicts rules::series;
}

record! {
    /// A day on which a series does not come.
    pub struct SeriesSkip in "series_skip" {
        /// The series.
        series: Option<Id<Series>>,
        /// The day.
        day: Option<Day>,
    }
}

record! {
    /// A day that the owner marks.
    pub struct OwnDay in "own_day" {
        /// What it is called.
        name: Line,
        /// The day.
        day: Option<Day>,
        /// Whether it comes back each year.
        every_year: Option<bool>,
    }
    title name;
}

record! {
    /// A time at which a channel is used.
    pub struct TimeSlot in "time_slot" {
        /// The channel.
        channel: Option<Id<Channel>>,
        /// On which day of the week; every day when not said.
        weekday: Option<DayOfWeek>,
        /// At what time.
        at_time: Option<Time>,
    }
}
