//! How a figure may stand on the day of its target, with nothing assumed but what was measured: somewhere between staying
//! as it is and going on as it did from the first measurement to the last. It looks ahead at most twice as long as was
//! measured: a fortnight says nothing of a year.

use crate::{
    column::Hundredths,
    goals::Objective,
    metrics::{Latest, Measured},
    time::Day,
};

/// From the newest value to the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Where it stands now.
    pub from: Latest,
    /// The deadline.
    pub on_day: Day,
    /// If it stays as it is.
    pub stays: Hundredths,
    /// If it goes on as it did; a count never falls below nothing.
    pub goes_on: Hundredths,
}

/// So many times as long as was measured is looked ahead at the most (ours).
const AHEAD: i64 = 2;

/// Of an objective with these measurements, the newest first. Nothing after the deadline, from a single day, or from too
/// short a time.
#[must_use]
pub fn forecast(objective: &Objective, measured: &[Measured]) -> Option<Forecast> {
    let (newest, oldest) = (measured.first()?, measured.last()?);
    let on_day = objective.deadline?;
    let (passed, ahead) = ((newest.on_day - oldest.on_day).num_days(), (on_day - newest.on_day).num_days());
    if passed <= 0 || ahead <= 0 || ahead > AHEAD * passed {
        return None;
    }
    let gained = i128::from(newest.value.0) - i128::from(oldest.value.0);
    let more = gained * i128::from(ahead) / i128::from(passed);
    let goes_on = i64::try_from(i128::from(newest.value.0) + more).ok()?;
    let least = if oldest.value.0 >= 0 { 0 } else { i64::MIN };
    Some(Forecast { from: (*newest).into(), on_day, stays: newest.value, goes_on: Hundredths(goes_on.max(least)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::Id, record::Record};

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2027, 1, day).unwrap()
    }

    fn measured(values: &[(u32, i64)]) -> Vec<Measured> {
        let one = |(on, value): &(u32, i64)| Measured { id: Id::new(1), on_day: day(*on), value: Hundredths(*value) };
        values.iter().map(one).collect()
    }

    #[test]
    fn it_goes_on_as_it_did_or_stays_as_it_is() {
        let objective = Objective { deadline: Some(day(31)), ..Objective::blank(1, 1) };
        let of =
            |values: &[(u32, i64)]| forecast(&objective, &measured(values)).map(|one| (one.stays.0, one.goes_on.0));
        assert_eq!(of(&[(11, 300), (6, 900), (1, 100)]), Some((300, 700)));
        assert_eq!(of(&[(11, 100), (1, 300)]), Some((100, 0)), "a count does not fall below nothing");
        assert_eq!(of(&[(11, 100)]), None, "one measurement has no direction");
        assert_eq!(of(&[(11, 100), (11, 50)]), None, "nor has one day");
        assert_eq!(of(&[(31, 100), (1, 50)]), None, "there is nothing ahead of the deadline");
        assert_eq!(of(&[(11, 300), (2, 100)]), None, "nine days say nothing of the next twenty");
    }
}
