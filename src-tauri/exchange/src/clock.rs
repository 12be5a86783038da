//! The business's own clock: which moment a day and a time on it are, also where the clock is put forward or back.

use chrono::{MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use koers_core::{
    business::TimeZone,
    time::{Day, Moment, Time},
};

/// The rules of a clock.
pub const fn zone(clock: TimeZone) -> Tz {
    match clock {
        TimeZone::Amsterdam => Tz::Europe__Amsterdam,
        TimeZone::Brussels => Tz::Europe__Brussels,
        TimeZone::London => Tz::Europe__London,
        TimeZone::NewYork => Tz::America__New_York,
        TimeZone::Chicago => Tz::America__Chicago,
        TimeZone::Denver => Tz::America__Denver,
        TimeZone::LosAngeles => Tz::America__Los_Angeles,
    }
}

/// The moment in UTC. As RFC 5545 has it: of an hour that comes twice it is the first; a time that does not come is
/// reckoned by the clock as it was before, so half past two becomes half past three.
#[must_use]
pub fn moment_of(clock: TimeZone, day: Day, time: Time) -> Moment {
    let (zone, local) = (zone(clock), day.and_time(time));
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(moment) | MappedLocalTime::Ambiguous(moment, _) => moment.to_utc(),
        MappedLocalTime::None => before_the_gap(zone, local),
    }
}

fn before_the_gap(zone: Tz, local: NaiveDateTime) -> Moment {
    let earlier = zone.from_local_datetime(&(local - TimeDelta::hours(6))).earliest();
    let ahead = earlier.map_or(0, |moment| moment.offset().fix().local_minus_utc());
    Utc.from_utc_datetime(&(local - TimeDelta::seconds(i64::from(ahead))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_does_not_come_or_comes_twice_has_one_moment() {
        let moment = |clock, on: &str| {
            let local: NaiveDateTime = on.parse().unwrap();
            moment_of(clock, local.date(), local.time()).to_rfc3339()
        };
        for (clock, local, utc) in [
            (TimeZone::Amsterdam, "2027-01-15T09:00:00", "2027-01-15T08:00:00+00:00"),
            (TimeZone::Amsterdam, "2027-07-15T09:00:00", "2027-07-15T07:00:00+00:00"),
            (TimeZone::Amsterdam, "2027-03-28T01:59:00", "2027-03-28T00:59:00+00:00"),
            (TimeZone::Amsterdam, "2027-03-28T02:30:00", "2027-03-28T01:30:00+00:00"),
            (TimeZone::Amsterdam, "2027-03-28T03:00:00", "2027-03-28T01:00:00+00:00"),
            (TimeZone::Amsterdam, "2027-10-31T02:30:00", "2027-10-31T00:30:00+00:00"),
            (TimeZone::Amsterdam, "2027-10-31T03:00:00", "2027-10-31T02:00:00+00:00"),
            (TimeZone::London, "2027-03-28T01:30:00", "2027-03-28T01:30:00+00:00"),
            (TimeZone::NewYork, "2027-03-14T02:30:00", "2027-03-14T07:30:00+00:00"),
        ] {
            assert_eq!(moment(clock, local), utc, "{clock:?} {local}");
        }
    }
}
