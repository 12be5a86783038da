//! The team: the people, who answers for what, which hats they wear, and what they are told and taught.

use koers_core::{
    id::Id,
    team::{Briefing, Department, Duty, Person, Stakeholder, Standing, Training},
};
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{introduced, known, lines, together},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [people(source), duties(source), stakeholders(source), briefings(source), trainings(source)].concat()
}

fn people(source: &Source<'_>) -> Vec<Block> {
    let named = source.facts.people.iter().filter(|person| known(&person.name).is_some());
    let table = Columns::<Person>::of(source)
        .passages("plan-people-name", |person| name(source, person))
        .words("plan-people-hats", |person| hats_of(source, Some(person.id)))
        .figures("plan-people-hours", |person| source.told(person, "hours_a_week", person.hours_a_week))
        .passages("plan-people-cost", |person| cost(source, person))
        .words("plan-people-trained", |person| person.trained_on)
        .words("plan-people-proof", |person| person.proof.to_string())
        .table(source.words.say("plan-people-table"), named);
    let is_worn = source.facts.hats.iter().any(|hat| hat.person.is_some());
    let free = hats_of(source, None).filter(|_| is_worn).map(|free| {
        let given = [("hats", free.to_lowercase().into())];
        Block::text(source.words.say_with("plan-hats-free", &given))
    });
    let people = table.into_iter().chain(free).collect();
    introduced(source.words.say("plan-people-intro"), people)
}

/// The name, with what somebody does and where: a department, or outside.
fn name(source: &Source<'_>, person: &Person) -> Cell {
    let outside = person.standing.filter(|standing| *standing != Standing::Staff);
    let outside = outside.map(|standing| source.words.say(&format!("plan-standing-{}", standing.code())));
    let role = known(&person.role).map(Inline::text);
    let department = source.chosen("person", "department", person.department);
    let place = together([department, outside]).map(Inline::emphasis);
    lines([known(&person.name).map(Inline::strong), role, place])
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

/// The hats that somebody wears, or that nobody does.
fn hats_of(source: &Source<'_>, person: Option<Id<Person>>) -> Option<String> {
    let hats = source.facts.hats.iter().filter(|hat| hat.person == person);
    // Nobody misses a hat without a name.
    let hats = hats.filter(|hat| person.is_some() || hat.department != Some(Department::Other));
    together(hats.map(|hat| source.chosen("hat", "department", hat.department)))
}

fn stakeholders(source: &Source<'_>) -> Vec<Block> {
    Columns::<Stakeholder>::of(source)
        .named("plan-stakeholder", |one| source.chosen("stakeholder", "department", one.department))
        .words("plan-stakeholder-wants", |one| one.wants.to_string())
        .words("plan-stakeholder-told", |one| one.told.to_string())
        .table(source.words.say("plan-stakeholders"), source.facts.stakeholders.iter())
}

fn briefings(source: &Source<'_>) -> Vec<Block> {
    // Without a name it was for everybody.
    let who = |briefing: &Briefing| {
        source.person(briefing.person).unwrap_or_else(|| source.words.say("plan-briefing-everyone"))
    };
    Columns::<Briefing>::of(source)
        .words("plan-briefing-day", |briefing| briefing.on_day)
        .named("plan-briefing-who", who)
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
