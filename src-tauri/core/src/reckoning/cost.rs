//! What a period costs (R038, R039, R041, R127, R131): people's hours counted once, and the lines of the budget, each
//! rounded to the cent. What is not known is told apart and never counts as nothing.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::hours::{minutes_asked, minutes_asked_of};
use crate::{
    id::Id,
    means::{BudgetLine, Every},
    money::Cents,
    plan::Facts,
    team::Person,
    time::Day,
};

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The hours that the plan asks of a person for whom the budget has no returning line of hours.
    Person(Id<Person>),
    /// The hours that the plan asks of nobody in particular.
    Nobody,
    /// A line of the budget.
    Line(Id<BudgetLine>),
}

/// The cost of a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cost {
    /// What is known, entry by entry.
    pub known: Vec<(Entry, Cents)>,
    /// What costs something, but not known how much.
    pub unknown: Vec<Entry>,
}

impl Cost {
    /// The sum of what is known.
    #[must_use]
    pub fn total(&self) -> Cents {
        Cents(self.known.iter().map(|(_, cents)| cents.0).fold(0, i64::saturating_add))
    }

    fn add(&mut self, entry: Entry, cents: Option<Cents>) {
        match cents {
            Some(cents) => self.known.push((entry, cents)),
            None => self.unknown.push(entry),
        }
    }
}

/// The cost of the days from `from` up to and including `to`. Monthly and yearly amounts count by the days that fall in
/// the period, amounts paid once on the day that they start.
#[must_use]
pub fn cost(facts: &Facts, from: Day, to: Day) -> Cost {
    let mut cost = Cost::default();
    let lines: Vec<(&BudgetLine, i128)> = facts
        .budget
        .iter()
        .filter(|line| is_filled_in(line))
        .map(|line| (line, months(line, from, to)))
        .filter(|(_, months)| *months > 0)
        .collect();
    for (line, months) in &lines {
        let each = cents_each(facts, line).zip(line.every);
        let cents = each.map(|(each, every)| match every {
            Every::Once | Every::Month => rounded(each * months, MONTH),
            Every::Year => rounded(each * months, MONTH * 12),
        });
        cost.add(Entry::Line(line.id), cents);
    }
    let days = i128::from((to - from).num_days() + 1);
    let mut owned = 0;
    for person in facts.people.iter() {
        let minutes = minutes_asked_of(facts, person);
        owned += minutes;
        let has_line = lines.iter().any(|(line, _)| is_returning(line) && line.person == Some(person.id));
        if minutes > 0 && !has_line {
            let priced =
                person.cost_an_hour.map(|hour| rounded(i128::from(minutes) * days * i128::from(hour.0), 7 * 60));
            cost.add(Entry::Person(person.id), priced);
        }
    }
    if minutes_asked(facts) > owned {
        cost.add(Entry::Nobody, None);
    }
    cost
}

/// First and last day of the budget's year: it runs from the earliest start of a line, and again from each anniversary;
/// from today while no line has a start.
#[must_use]
pub fn budget_year(facts: &Facts, today: Day) -> (Day, Day) {
    let earliest = facts.budget.iter().filter_map(|line| line.start).min().unwrap_or(today);
    let year = |n: i32| earliest.checked_add_months(Months::new(u32::try_from(n).unwrap_or(0) * 12));
    let passed = today.year() - earliest.year();
    let first = [passed, passed - 1].into_iter().filter(|n| *n >= 0).filter_map(year).find(|day| *day <= today);
    let first = first.unwrap_or(earliest);
    let next = first.checked_add_months(Months::new(12)).and_then(|day| day.checked_sub_days(Days::new(1)));
    (first, next.unwrap_or(first))
}

/// Whether a line says how much: an amount, or hours.
#[must_use]
pub fn is_filled_in(line: &BudgetLine) -> bool {
    line.amount.is_some() || line.hours.is_some()
}

/// Whether a line is of hours that return, as those that the plan asks do; hours that are paid once come beside them.
fn is_returning(line: &BudgetLine) -> bool {
    line.hours.is_some() && line.every != Some(Every::Once)
}

/// What a line costs each time, in cents: hours × cost an hour where it has hours of a person, otherwise its amount.
fn cents_each(facts: &Facts, line: &BudgetLine) -> Option<i128> {
    let hour = facts.people.get(line.person).and_then(|person| person.cost_an_hour);
    match line.hours.zip(hour) {
        Some((hours, hour)) => Some(i128::from(rounded(i128::from(hours.0) * i128::from(hour.0), 100).0)),
        None => line.amount.map(|amount| i128::from(amount.0)),
    }
}

/// A whole month, in parts that make a day of any month whole: 28 × 29 × 15 × 31.
const MONTH: i128 = 377_580;

/// How often a line falls in a period, in parts of a month: by the days of each month, or a whole one when it is paid once.
fn months(line: &BudgetLine, from: Day, to: Day) -> i128 {
    if line.every == Some(Every::Once) {
        return if line.start.is_none_or(|day| (from..=to).contains(&day)) { MONTH } else { 0 };
    }
    let first = line.start.map_or(from, |day| day.max(from));
    let last = line.end_day.map_or(to, |day| day.min(to));
    let mut parts = 0;
    let mut day = first;
    while day <= last {
        let Some((this, next)) = month_of(day) else { break };
        let end = next.min(last.checked_add_days(Days::new(1)).unwrap_or(last));
        parts += i128::from((end - day).num_days()) * MONTH / i128::from((next - this).num_days());
        day = next;
    }
    parts
}

/// The first day of a day's month, and of the month after it.
fn month_of(day: Day) -> Option<(Day, Day)> {
    let first = NaiveDate::from_ymd_opt(day.year(), day.month(), 1)?;
    Some((first, first.checked_add_months(Months::new(1))?))
}

/// A quotient in cents, rounded half up; amounts are never negative.
fn rounded(amount: i128, parts: i128) -> Cents {
    Cents(i64::try_from((amount + parts / 2) / parts).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        column::{Hundredths, Minutes},
        monitoring::Watch,
        record::{Record, insert},
        store,
    };

    fn day(year: i32, month: u32, day: u32) -> Day {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn facts(lines: &[BudgetLine], people: &[Person], watches: &[Watch]) -> Facts {
        let db = store::scratch();
        people.iter().try_for_each(|person| insert(&db, person)).unwrap();
        lines.iter().try_for_each(|line| insert(&db, line)).unwrap();
        watches.iter().try_for_each(|watch| insert(&db, watch)).unwrap();
        Facts::read(&db).unwrap()
    }

    fn line(id: i64, every: Every, cents: i64) -> BudgetLine {
        BudgetLine { every: Some(every), amount: Some(Cents(cents)), ..BudgetLine::blank(id, id) }
    }

    #[test]
    fn a_year_holds_twelve_months_wherever_it_begins() {
        let facts =
            facts(&[line(1, Every::Month, 1_000), line(2, Every::Year, 120_000), line(3, Every::Once, 500)], &[], &[]);
        for from in [day(2026, 1, 1), day(2026, 9, 23)] {
            let to = day(from.year() + 1, from.month(), from.day()).pred_opt().unwrap();
            let cents: Vec<i64> = cost(&facts, from, to).known.iter().map(|(_, cents)| cents.0).collect();
            assert_eq!(cents, [12_000, 120_000, 500]);
        }
    }

    #[test]
    fn a_part_of_a_month_counts_by_its_days_and_what_lies_outside_does_not_count() {
        let until = BudgetLine { end_day: Some(day(2026, 11, 10)), ..line(1, Every::Month, 3_000) };
        let before = BudgetLine { start: Some(day(2026, 10, 31)), ..line(2, Every::Once, 900) };
        let facts = facts(&[until, before], &[], &[]);
        assert_eq!(cost(&facts, day(2026, 11, 1), day(2026, 11, 30)).total(), Cents(1_000));
        assert_eq!(cost(&facts, day(2026, 11, 11), day(2026, 11, 30)), Cost::default());
    }

    #[test]
    fn hours_count_once_and_without_a_price_they_are_unknown_and_not_free() {
        let priced = Person { cost_an_hour: Some(Cents(3_000)), ..Person::blank(7, 1) };
        let unpriced = Person::blank(8, 2);
        let watch = |id, owner| Watch {
            owner: Some(Id::new(owner)),
            minutes_a_week: Some(Minutes(60)),
            ..Watch::blank(id, id)
        };
        let watches = [watch(1, 7), watch(2, 8)];
        let people = [priced, unpriced];
        let week = |facts: &Facts| cost(facts, day(2026, 11, 2), day(2026, 11, 8));
        let asked = week(&facts(&[], &people, &watches));
        assert_eq!(asked.known, [(Entry::Person(Id::new(7)), Cents(3_000))]);
        assert_eq!(asked.unknown, [Entry::Person(Id::new(8))]);

        let hours = |every| BudgetLine {
            every: Some(every),
            hours: Some(Hundredths(250)),
            person: Some(Id::new(7)),
            ..BudgetLine::blank(5, 1)
        };
        let planned = week(&facts(&[hours(Every::Month)], &people, &watches));
        assert_eq!(planned.known, [(Entry::Line(Id::new(5)), Cents(1_750))]);
        let beside = week(&facts(&[hours(Every::Once)], &people, &watches));
        assert_eq!(beside.known, [(Entry::Line(Id::new(5)), Cents(7_500)), (Entry::Person(Id::new(7)), Cents(3_000))]);
    }

    #[test]
    fn the_year_of_the_budget_begins_with_its_first_line_and_again_a_year_later() {
        let today = day(2026, 11, 22);
        for (start, first, last) in [
            (day(2026, 9, 23), day(2026, 9, 23), day(2027, 9, 22)),
            (day(2024, 12, 1), day(2025, 12, 1), day(2026, 11, 30)),
            (day(2027, 1, 1), day(2027, 1, 1), day(2027, 12, 31)),
        ] {
            let begun = BudgetLine { start: Some(start), ..line(1, Every::Month, 1) };
            assert_eq!(budget_year(&facts(&[begun], &[], &[]), today), (first, last));
        }
        assert_eq!(budget_year(&Facts::default(), today), (today, day(2027, 11, 21)));
    }
}
