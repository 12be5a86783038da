//! The team: the people, who answers for what, which hats they wear, and what they are told and taught.

use koers_core::team::{Briefing, Duty, Hat, Person, Stakeholder, Standing, Training};
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{introduced, known, lines},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [people(source), duties(source), hats(source), stakeholders(source), briefings(source), trainings(source)].concat()
}

fn people(source: &Source<'_>) -> Vec<Block> {
    let named = source.facts.people.iter().filter(|person| known(&person.name).is_some());
    let table = Columns::<Person>::of(source)
        .passages("plan-people-name", |person| name(source, person))
        .words("plan-people-department", |person| source.chosen("person", "department", person.department))
        .figures("plan-people-hours", |person| source.told(person, "hours_a_week", person.hours_a_week))
        .passages("plan-people-cost", |person| cost(source, person))
        .words("plan-people-trained", |person| person.trained_on)
        .words("plan-people-proof", |person| person.proof.to_string())
        .table(source.words.say("plan-people-table"), named);
    introduced(source.words.say("plan-people-intro"), table)
}

/// The name, with what somebody does and, of somebody from outside, what that is.
fn name(source: &Source<'_>, person: &Person) -> Cell {
    let outside = person.standing.filter(|standing| *standing != Standing::Staff);
    let outside = outside.map(|standing| source.words.say(&format!("plan-standing-{}", standing.code())));
    let role = known(&person.role).map(Inline::text);
    lines([known(&person.name).map(Inline::strong), role, outside.map(Inline::emphasis)])
}

/// What an hour costs; when nothing, why.
fn cost(source: &Source<'_>, person: &Person) -> Cell {
    let cost = source.told(person, "cost_an_hour", person.cost_an_hour);
    lines([cost, known(&person.free_because)].map(|line| line.map(Inline::text)))
}

fn duties(source: &Source<'_>) -> Vec<Block> {
    Columns::<Duty>::of(source)
        .named("plan-duty", |duty| source.chosen("duty", "task", duty.task))
        .words("plan-duty-person", |duty| source.told(duty, "person", duty.person))
        .words("plan-duty-stand-in", |duty| source.told(duty, "stand_in", duty.stand_in))
        .words("plan-duty-outside", |duty| duty.outsourced_to.to_string())
        .table(source.words.say("plan-duties"), source.facts.duties.iter())
}

/// Who wears which hat, and which hats nobody wears.
fn hats(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks = Columns::<Hat>::of(source)
        .named("plan-hat", |hat| source.chosen("hat", "department", hat.department))
        .words("plan-hat-person", |hat| hat.person)
        .table(words.say("plan-hats"), source.facts.hats.iter());
    let free = source.facts.hats.iter().filter(|hat| hat.person.is_none());
    let free: Vec<String> = free.filter_map(|hat| source.chosen("hat", "department", hat.department)).collect();
    if !blocks.is_empty() && !free.is_empty() {
        blocks.push(Block::text(words.say_with("plan-hats-free", &[("hats", free.join(", ").to_lowercase().into())])));
    }
    blocks
}

fn stakeholders(source: &Source<'_>) -> Vec<Block> {
    Columns::<Stakeholder>::of(source)
        .named("plan-stakeholder", |one| source.chosen("stakeholder", "department", one.department))
        .words("plan-stakeholder-wants", |one| one.wants.to_string())
        .words("plan-stakeholder-told", |one| one.told.to_string())
        .table(source.words.say("plan-stakeholders"), source.facts.stakeholders.iter())
}

fn briefings(source: &Source<'_>) -> Vec<Block> {
    Columns::<Briefing>::of(source)
        .words("plan-briefing-day", |briefing| briefing.on_day)
        .words("plan-briefing-who", |briefing| briefing.person)
        .words("plan-briefing-about", |briefing| briefing.about.to_string())
        .table(source.words.say("plan-briefings"), source.facts.briefings.iter())
}

fn trainings(source: &Source<'_>) -> Vec<Block> {
    Columns::<Training>::of(source)
        .words("plan-training-topic", |training| source.chosen("training", "topic", training.topic))
        .words("plan-training-who", |training| training.person)
        .words("plan-training-planned", |training| training.planned_on)
        .words("plan-training-done", |training| training.done_on)
        .table(source.words.say("plan-trainings"), source.facts.trainings.iter())
}
