//! How the basis is reckoned: how long a look stays valid, and the load on the back office.

use std::collections::HashMap;

use super::model::{ContactRoute, TestContact};
use crate::time::Day;

/// Days for which a look at an item of the checklist counts.
pub const VALID_DAYS: i64 = 180;

/// Whether something last looked at on that day counts no longer.
#[must_use]
pub fn is_stale(looked_on: Option<Day>, today: Day) -> bool {
    looked_on.is_none_or(|day| (today - day).num_days() > VALID_DAYS)
}

/// How heavily the time for answering is used (R018, R025; the limits are ours).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum LoadState {
    /// Up to 70 %.
    Calm,
    /// Up to 85 %.
    InOrder,
    /// Above 85 %.
    Busy,
    /// From 100 %, or contacts and no time for them.
    Overloaded,
    /// Something is not known.
    Unknown,
}

/// The load of one route or of all: minutes asked and minutes there are, a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// Minutes a week that the contacts ask, the lift and campaigns included; `None` when not known.
    pub asked: Option<i64>,
    /// Minutes a week that there are; `None` when not known.
    pub available: Option<i64>,
}

impl Load {
    /// The load in whole percents, rounded, but never to 100 before it is; `None` when there is no time, or something is
    /// not known.
    #[must_use]
    pub fn percent(self) -> Option<i64> {
        match (self.asked?, self.available?) {
            (_, 0) => None,
            (asked, available) => {
                let percent = (i128::from(asked) * 100 + i128::from(available) / 2) / i128::from(available);
                let shown = if asked < available { percent.min(99) } else { percent };
                Some(i64::try_from(shown).unwrap_or(i64::MAX))
            }
        }
    }

    /// In which of the five states this is.
    #[must_use]
    pub fn state(self) -> LoadState {
        match (self.asked, self.available) {
            (Some(0), _) => LoadState::Calm,
            (Some(_), Some(0)) => LoadState::Overloaded,
            (Some(asked), Some(available)) => {
                let (asked, available) = (i128::from(asked) * 100, i128::from(available));
                if asked >= available * 100 {
                    LoadState::Overloaded
                } else if asked > available * 85 {
                    LoadState::Busy
                } else if asked > available * 70 {
                    LoadState::InOrder
                } else {
                    LoadState::Calm
                }
            }
            _ => LoadState::Unknown,
        }
    }
}

/// (contacts a week × (1 + lift) + campaign contacts) × minutes each, against the minutes there are. A person who serves several routes has
/// each minute once: the routes of one owner share the largest number of minutes named for any of them. `lift` is in
/// basis points; `campaigns` are the contacts a week that campaigns bring to a route, on which the lift does not come
/// (R025). A route on which nothing is filled in does not count.
#[must_use]
pub fn load(routes: &[ContactRoute], lift: i64, campaigns: impl Fn(&ContactRoute) -> i64) -> Load {
    let counted: Vec<&ContactRoute> = routes
        .iter()
        .filter(|r| r.contacts_a_week.is_some() || r.minutes_each.is_some() || r.minutes_a_week.is_some())
        .collect();
    if counted.is_empty() {
        return Load { asked: None, available: None };
    }
    let asked: Option<i128> = counted
        .iter()
        .map(|r| {
            let usual = i128::from(r.contacts_a_week?.0) * i128::from(10_000 + lift);
            match usual + i128::from(campaigns(r)) * 10_000 {
                0 => Some(0),
                contacts => Some(contacts.saturating_mul(i128::from(r.minutes_each?.0))),
            }
        })
        .try_fold(0, |sum: i128, minutes| Some(sum.saturating_add(minutes?)));
    let mut by_owner: HashMap<i64, i64> = HashMap::new();
    let mut available = Some(0_i64);
    for route in &counted {
        match (route.minutes_a_week, route.owner) {
            (None, _) => available = None,
            (Some(minutes), None) => available = available.map(|sum| sum.saturating_add(minutes.0)),
            (Some(minutes), Some(owner)) => {
                let most = by_owner.entry(owner.raw()).or_default();
                *most = (*most).max(minutes.0);
            }
        }
    }
    Load {
        asked: asked.map(|minutes| i64::try_from(minutes / 10_000).unwrap_or(i64::MAX)),
        available: available.map(|sum| by_owner.values().fold(sum, |sum, minutes| sum.saturating_add(*minutes))),
    }
}

/// The routes that share the minutes of one person with this one, itself included; a route of nobody stands alone.
#[must_use]
pub fn served_together(routes: &[ContactRoute], route: &ContactRoute) -> Vec<ContactRoute> {
    let together =
        |other: &&ContactRoute| other.id == route.id || (route.owner.is_some() && other.owner == route.owner);
    routes.iter().filter(together).cloned().collect()
}

/// Whether this test missed the promise of its route: no answer, or one that came too late.
#[must_use]
pub fn answered_late(test: &TestContact, route: &ContactRoute) -> bool {
    match (test.answered_after, route.promised) {
        (None, _) => true,
        (Some(after), Some(promised)) => after > promised,
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        column::{Count, Minutes},
        id::Id,
        record::Record,
    };

    fn usual(routes: &[ContactRoute], lift: i64) -> Load {
        load(routes, lift, |_| 0)
    }

    fn route(contacts: i64, each: i64, available: i64, owner: Option<i64>) -> ContactRoute {
        ContactRoute {
            contacts_a_week: Some(Count(contacts)),
            minutes_each: Some(Minutes(each)),
            minutes_a_week: Some(Minutes(available)),
            owner: owner.map(Id::new),
            ..ContactRoute::blank(1, 1)
        }
    }

    #[test]
    fn the_load_of_the_drawn_screen_is_ninety_one_percent() {
        let routes = [route(46, 4, 520, Some(7)), route(30, 6, 520, Some(7))];
        assert_eq!(usual(&routes, 3_000).percent(), Some(91));
        assert_eq!(usual(&routes, 3_000).state(), LoadState::Busy);
    }

    #[test]
    fn the_states_change_exactly_at_their_limits() {
        for (asked, state) in [
            (0, LoadState::Calm),
            (70, LoadState::Calm),
            (71, LoadState::InOrder),
            (85, LoadState::InOrder),
            (86, LoadState::Busy),
            (99, LoadState::Busy),
            (100, LoadState::Overloaded),
        ] {
            assert_eq!(usual(&[route(asked, 1, 100, None)], 0).state(), state, "{asked} of 100");
        }
    }

    #[test]
    fn contacts_without_time_overload_and_the_unknown_stays_unknown() {
        assert_eq!(usual(&[route(3, 5, 0, None)], 0).state(), LoadState::Overloaded);
        assert_eq!(usual(&[route(0, 5, 0, None)], 0).state(), LoadState::Calm);
        assert_eq!(usual(&[], 3_000).state(), LoadState::Unknown);
        let half = ContactRoute { minutes_each: None, ..route(3, 1, 60, None) };
        assert_eq!(usual(&[half], 0).state(), LoadState::Unknown);
        assert_eq!(usual(&[route(i64::MAX, 9, 1, None)], 10_000).state(), LoadState::Overloaded);
    }
}
