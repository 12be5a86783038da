//! Where an objective stands on the straight line from what it was to what it is to be. A line is no forecast: it says
//! only how much it would be today if every day brought as much as the other.

use chrono::NaiveDate;

use crate::{
    column::{BasisPoints, Hundredths},
    goals::Objective,
    metrics::{Kpi, Latest},
    plan::Facts,
};

/// How the newest value of an objective's figure lies beside that line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// What it is to be, or better.
    Reached,
    /// On the line, or on its good side.
    OnLine,
    /// Short of the line.
    Behind,
}

/// What the line says on the day of the newest value, in hundredths of what is counted, and how that value lies beside it.
/// Nothing when the objective does not say from how much to how much and from when until when, or stays what it is.
#[must_use]
pub fn course(objective: &Objective, latest: Latest) -> Option<(Hundredths, Standing)> {
    let (from, to) = (objective.baseline?.0, objective.target?.0);
    let (start, deadline) = (objective.start?, objective.deadline?);
    let days = |until: NaiveDate| i128::from((until - start).num_days());
    if days(deadline) <= 0 || from == to {
        return None;
    }
    let passed = days(latest.on_day).clamp(0, days(deadline));
    let part = (i128::from(to) - i128::from(from)) * passed;
    let rounded = (part * 2 + days(deadline) * part.signum()) / (days(deadline) * 2);
    let line = i64::try_from(i128::from(from) + rounded).ok()?;
    let falls_short_of = |wanted: i64| if to > from { latest.value.0 < wanted } else { latest.value.0 > wanted };
    let standing = match latest.value {
        _ if !falls_short_of(to) => Standing::Reached,
        _ if !falls_short_of(line) => Standing::OnLine,
        _ => Standing::Behind,
    };
    Some((Hundredths(line), standing))
}

/// The figure that measures an objective: the one that leads, else its first.
#[must_use]
pub fn leading<'a>(facts: &'a Facts, objective: &Objective) -> Option<&'a Kpi> {
    let its = || facts.kpis.iter().filter(|kpi| kpi.objective == Some(objective.id));
    its().find(|kpi| kpi.leading == Some(true)).or_else(|| its().next())
}

/// How far along the way from what it was to what it is to be a value lies: nothing yet at 0, there at 10 000, and less
/// than nothing on the wrong side of where it began. Nothing where there is no such way.
#[must_use]
pub fn way(objective: &Objective, value: Hundredths) -> Option<BasisPoints> {
    let (from, to) = (i128::from(objective.baseline?.0), i128::from(objective.target?.0));
    let gone = (i128::from(value.0) - from) * 10_000;
    i64::try_from(gone.checked_div(to - from)?).ok().map(BasisPoints)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    #[test]
    fn the_way_is_a_share_whichever_direction_it_runs() {
        let more = objective(1_800, 4_000);
        let of = |objective: &Objective, value| way(objective, Hundredths(value)).map(|share| share.0);
        assert_eq!(
            [1_800, 2_900, 4_000, 4_400, 700].map(|value| of(&more, value)),
            [0, 5_000, 10_000, 11_818, -5_000].map(Some)
        );
        let less = objective(4_000, 1_800);
        assert_eq!([4_000, 2_900, 5_100].map(|value| of(&less, value)), [0, 5_000, -5_000].map(Some));
        assert_eq!(of(&objective(100, 100), 100), None);
    }

    fn on(day: u32, value: i64) -> Latest {
        Latest { on_day: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(), value: Hundredths(value) }
    }

    fn objective(from: i64, to: i64) -> Objective {
        Objective {
            baseline: Some(Hundredths(from)),
            target: Some(Hundredths(to)),
            start: NaiveDate::from_ymd_opt(2027, 1, 1),
            deadline: NaiveDate::from_ymd_opt(2027, 1, 31),
            ..Objective::blank(1, 1)
        }
    }

    #[test]
    fn half_way_in_time_half_of_it_is_wanted() {
        let more = objective(1_800, 4_000);
        assert_eq!(course(&more, on(16, 2_900)), Some((Hundredths(2_900), Standing::OnLine)));
        assert_eq!(course(&more, on(16, 2_899)), Some((Hundredths(2_900), Standing::Behind)));
        assert_eq!(course(&more, on(16, 4_000)), Some((Hundredths(2_900), Standing::Reached)));
        let less = objective(4_000, 1_800);
        assert_eq!(course(&less, on(16, 2_900)), Some((Hundredths(2_900), Standing::OnLine)));
        assert_eq!(course(&less, on(16, 2_901)), Some((Hundredths(2_900), Standing::Behind)));
        assert_eq!(course(&less, on(16, 1_700)), Some((Hundredths(2_900), Standing::Reached)));
    }

    #[test]
    fn before_the_start_and_after_the_end_the_line_is_level() {
        let its = Objective { start: NaiveDate::from_ymd_opt(2027, 1, 10), ..objective(0, 100) };
        assert_eq!(course(&its, on(2, 0)), Some((Hundredths(0), Standing::OnLine)));
        let its = Objective { deadline: NaiveDate::from_ymd_opt(2027, 1, 5), ..objective(0, 100) };
        assert_eq!(course(&its, on(20, 99)), Some((Hundredths(100), Standing::Behind)));
    }

    #[test]
    fn it_is_rounded_to_the_nearest_hundredth_and_holds_what_is_absurd() {
        assert_eq!(course(&objective(0, 100), on(11, 0)), Some((Hundredths(33), Standing::Behind)));
        assert_eq!(course(&objective(0, 100), on(21, 0)), Some((Hundredths(67), Standing::Behind)));
        assert_eq!(course(&objective(0, i64::MAX), on(31, 0)), Some((Hundredths(i64::MAX), Standing::Behind)));
    }

    #[test]
    fn what_is_not_known_has_no_line() {
        let whole = objective(0, 100);
        for its in [
            Objective { baseline: None, ..whole.clone() },
            Objective { deadline: None, ..whole.clone() },
            Objective { deadline: whole.start, ..whole.clone() },
            objective(100, 100),
        ] {
            assert_eq!(course(&its, on(16, 50)), None);
        }
    }
}
