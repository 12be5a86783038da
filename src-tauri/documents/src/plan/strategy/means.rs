//! The means: what the year of the budget costs with people's hours counted in, and where the work is done.

use koers_core::{
    column::{Hundredths, Minutes},
    means::{BudgetLine, Every, Sourcing},
    money::Cents,
    reckoning::{Cost, Entry, budget_year, cost, minutes_asked, minutes_asked_of},
    time::Day,
};
use koers_press::document::{Block, Cell, Column, Inline};

use crate::{
    blocks::{cell, introduced, known, lines, lowered, table, together},
    charts::{self, Subject},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let budget = introduced(source.words.say("plan-means.intro"), budget(source));
    let said: Vec<Block> =
        [cost_a_year(source), limit(source), hours(source)].into_iter().flatten().map(Block::text).collect();
    let costs = [Subject::Costs, Subject::Means, Subject::Hours].into_iter().flat_map(|of| charts::blocks(source, of));
    [budget, said, costs.collect(), sourcing(source)].concat()
}

/// What social media may cost in a year, in a sentence.
fn limit(source: &Source<'_>) -> Option<String> {
    let business = source.facts.the_business();
    let limit = source.told(&business, "yearly_limit", business.yearly_limit)?;
    Some(source.words.say_with("plan-means-limit", &[("limit", lowered(&limit).into())]))
}

/// The year of the budget, with what it costs.
pub struct Year {
    from: Day,
    to: Day,
    pub cost: Cost,
}

impl Year {
    pub fn of(source: &Source<'_>) -> Self {
        let (from, to) = budget_year(source.facts, source.today);
        Self { from, to, cost: cost(source.facts, from, to) }
    }

    /// What an entry costs in it; nothing when that is not known, or when it does not fall in this year.
    pub fn amount(&self, entry: Entry) -> Option<Cents> {
        self.cost.known.iter().find(|(known, _)| *known == entry).map(|(_, amount)| *amount)
    }

    /// The same for a cell: what is not known says so.
    fn written(&self, source: &Source<'_>, entry: Entry) -> Cell {
        let unknown = || self.cost.unknown.contains(&entry).then(|| source.words.say("plan-unknown"));
        cell(self.amount(entry).map(|amount| source.words.money(amount)).or_else(unknown))
    }
}

/// What the year costs, in a sentence.
pub fn cost_a_year(source: &Source<'_>) -> Option<String> {
    let (words, year) = (source.words, Year::of(source));
    let total = year.cost.total();
    let given =
        [("cost", words.money(total).into()), ("from", words.day(year.from).into()), ("to", words.day(year.to).into())];
    let said = (total.0 > 0).then(|| words.say_with("plan-cost", &given));
    let more = (!year.cost.unknown.is_empty()).then(|| words.say("plan-cost-more"));
    Some([said?, more.unwrap_or_default()].join(" ").trim_end().to_owned())
}

/// Line by line and person by person, with the sum under it.
fn budget(source: &Source<'_>) -> Vec<Block> {
    let (words, year) = (source.words, Year::of(source));
    let says_something = |line: &&BudgetLine| known(&line.what).is_some() || line.kind.is_some();
    let own = source.facts.budget.iter().filter(says_something).map(|line| line_row(source, &year, line));
    let hours = year.cost.known.iter().map(|(entry, _)| entry).chain(&year.cost.unknown);
    let hours = hours.filter_map(|entry| hours_row(source, &year, *entry));
    let mut rows: Vec<Vec<Cell>> = own.chain(hours).collect();
    let has_sum = rows.len() > 1;
    if has_sum {
        let sum = vec![Inline::strong(words.money(year.cost.total()))];
        rows.push(vec![vec![Inline::strong(words.say("plan-budget-sum"))], vec![], vec![], sum]);
    }
    let columns = vec![
        Column::words(words.say("plan-budget-what")),
        Column::words(words.say("plan-budget-purpose")),
        Column::words(words.say("plan-budget-each")),
        Column::figures(words.say("plan-budget-year")),
    ];
    let mut blocks = table(words.say("plan-budget"), columns, rows);
    if let Some(Block::Table(table)) = blocks.first_mut() {
        table.summed = has_sum;
    }
    blocks
}

fn line_row(source: &Source<'_>, year: &Year, line: &BudgetLine) -> Vec<Cell> {
    let kind = source.chosen("budget_line", "kind", line.kind);
    let campaign = source.facts.campaigns.get(line.campaign).and_then(|campaign| known(&campaign.name));
    let campaign = campaign.map(|name| source.words.say_with("plan-campaign", &[("name", name.into())]));
    let what = known(&line.what).map(Inline::text);
    let purpose = source.chosen("budget_line", "purpose", line.purpose);
    let means = source.chosen("budget_line", "means", line.means);
    vec![
        lines([what, kind.map(Inline::emphasis), campaign.map(Inline::emphasis)]),
        lines([purpose.map(Inline::text), means.map(Inline::emphasis)]),
        each(source, line),
        year.written(source, Entry::Line(line.id)),
    ]
}

/// How much each time and how often, and from when until when.
fn each(source: &Source<'_>, line: &BudgetLine) -> Cell {
    let words = source.words;
    let of = source.person(line.person);
    let hours = line.hours.map(|hours| match of {
        Some(who) => words.say_with("plan-budget-hours", &[("hours", words.hours(hours).into()), ("who", who.into())]),
        None => words.hours(hours),
    });
    let much = hours.or_else(|| source.told(line, "amount", line.amount));
    let often = line.every.map(|every| words.say(&format!("plan-every-{}", every.code())));
    let day = |key, day: Option<Day>| day.map(|day| words.say_with(key, &[("day", words.day(day).into())]));
    let begins = if line.every == Some(Every::Once) { "plan-budget-on" } else { "plan-budget-from" };
    let (from, until) = (day(begins, line.start), day("plan-budget-until", line.end_day));
    lines([together([much, often]), from, until].map(|line| line.map(Inline::text)))
}

/// The hours that the plan asks of somebody for whom the budget has no line.
fn hours_row(source: &Source<'_>, year: &Year, entry: Entry) -> Option<Vec<Cell>> {
    let words = source.words;
    let (what, minutes) = match entry {
        Entry::Line(_) => return None,
        Entry::Nobody => (words.say("plan-budget-nobody"), None),
        Entry::Person(id) => {
            let person = source.facts.people.get(Some(id))?;
            let who = source.person(Some(id)).unwrap_or_else(|| words.say("plan-unnamed"));
            let what = words.say_with("plan-budget-person", &[("who", who.into())]);
            (what, Some(Minutes(minutes_asked_of(source.facts, person))))
        }
    };
    let each = minutes.map(|minutes| words.say_with("plan-budget-week", &[("time", words.minutes(minutes).into())]));
    let people = vec![Inline::emphasis(words.say("choice-budget_line-means-people"))];
    Some(vec![cell(Some(what)), people, cell(each), year.written(source, entry)])
}

/// The hours a week that the plan asks, beside those that there are.
pub fn hours(source: &Source<'_>) -> Option<String> {
    let words = source.words;
    let asked = minutes_asked(source.facts);
    let asked = (asked > 0).then(|| words.minutes(Minutes(asked)))?;
    let asked = words.say_with("plan-hours-asked", &[("asked", asked.into())]);
    let known: Vec<i64> = source.facts.people.iter().filter_map(|p| p.hours_a_week).map(|hours| hours.0).collect();
    if known.is_empty() {
        return Some(asked);
    }
    let there = words.hours(Hundredths(known.into_iter().fold(0, i64::saturating_add)));
    Some(format!("{asked} {}", words.say_with("plan-hours-there", &[("hours", there.into())])))
}

/// What is done in the house, and what is bought in.
fn sourcing(source: &Source<'_>) -> Vec<Block> {
    Columns::<Sourcing>::of(source)
        .named("plan-sourcing-work", |work| source.chosen("sourcing", "purpose", work.purpose))
        .words("plan-sourcing-place", |work| source.told(work, "place", source.chosen("sourcing", "place", work.place)))
        .words("plan-sourcing-whom", |work| work.by_whom.to_string())
        .words("plan-sourcing-owner", |work| work.owner)
        .table(source.words.say("plan-sourcing"), source.facts.sourcing.iter())
}
