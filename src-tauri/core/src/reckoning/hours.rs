//! Hours asked a week (R040, R127, R130): what the channels in use, the watch plan and the figures ask, of all and of each.

use crate::{
    checks,
    metrics::Kpi,
    monitoring::Watch,
    plan::Facts,
    presence::{self, Channel, ChannelDecision},
    team::Person,
};

/// Minutes a week that the whole plan asks: channels in use, what is watched outside them, and the figures.
#[must_use]
pub fn minutes_asked(facts: &Facts) -> i64 {
    asked(facts, |_| true, |_| true, |_| true)
}

/// Minutes a week that the plan asks of one person, as the owner of channels, of what is watched and of figures.
#[must_use]
pub fn minutes_asked_of(facts: &Facts, person: &Person) -> i64 {
    let who = Some(person.id);
    asked(facts, |channel| channel.owner == who, |watch| watch.owner == who, |kpi| kpi.owner == who)
}

/// Minutes a week that all people together have; `None` while nobody's hours are known.
#[must_use]
pub fn minutes_there(facts: &Facts) -> Option<i64> {
    checks::hours(facts).map(|hours| hours.0.saturating_mul(60) / 100)
}

fn asked(
    facts: &Facts,
    channels: impl Fn(&Channel) -> bool,
    watches: impl Fn(&Watch) -> bool,
    kpis: impl Fn(&Kpi) -> bool,
) -> i64 {
    let in_use = |watch: &Watch| facts.channels.get(watch.channel).is_some_and(is_in_use);
    let outside = facts.watches.iter().filter(|watch| !in_use(watch));
    facts
        .channels
        .iter()
        .filter(|channel| is_in_use(channel) && channels(channel))
        .map(presence::minutes_a_week)
        .chain(outside.filter(|watch| watches(watch)).filter_map(|watch| watch.minutes_a_week).map(|minutes| minutes.0))
        .chain(facts.kpis.iter().filter(|kpi| kpis(kpi)).map(minutes_to_measure))
        .fold(0, i64::saturating_add)
}

fn is_in_use(channel: &Channel) -> bool {
    channel.decision == Some(ChannelDecision::Now)
}

/// Minutes a week that noting a figure asks, rounded up.
fn minutes_to_measure(kpi: &Kpi) -> i64 {
    match (kpi.minutes, kpi.rhythm) {
        (Some(minutes), Some(rhythm)) => minutes.0.saturating_mul(7).saturating_add(rhythm.days() - 1) / rhythm.days(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        column::{Hundredths, Minutes},
        id::Id,
        metrics::MeasureRhythm,
        record::Record,
        store,
    };

    fn facts(fill: impl FnOnce(&rusqlite::Connection)) -> Facts {
        let db = store::scratch();
        fill(&db);
        Facts::read(&db).unwrap()
    }

    #[test]
    fn channels_watches_outside_them_and_figures_ask_time_of_whom_they_belong_to() {
        let facts = facts(|db| {
            let joost = Some(Id::new(2));
            crate::record::insert(db, &Person::blank(2, 1)).unwrap();
            let now = Channel {
                decision: Some(ChannelDecision::Now),
                posts_a_week: Some(Hundredths(250)),
                minutes_a_post: Some(Minutes(30)),
                minutes_a_day: Some(Minutes(10)),
                ..Channel::blank(3, 1)
            };
            crate::record::insert(db, &now).unwrap();
            let later = Channel { decision: Some(ChannelDecision::Later), ..now.clone() };
            crate::record::insert(db, &Channel { id: Id::new(4), ..later }).unwrap();
            let outside = Watch { owner: joost, minutes_a_week: Some(Minutes(35)), ..Watch::blank(5, 1) };
            crate::record::insert(db, &outside).unwrap();
            let inside = Watch { id: Id::new(6), channel: Some(Id::new(3)), ..outside };
            crate::record::insert(db, &inside).unwrap();
            let monthly = Kpi {
                owner: joost,
                minutes: Some(Minutes(30)),
                rhythm: Some(MeasureRhythm::Monthly),
                ..Kpi::blank(7, 1)
            };
            crate::record::insert(db, &monthly).unwrap();
        });
        assert_eq!(minutes_asked(&facts), 75 + 70 + 35 + 7);
        assert_eq!(facts.people.first().map(|joost| minutes_asked_of(&facts, joost)), Some(35 + 7));
    }
}
