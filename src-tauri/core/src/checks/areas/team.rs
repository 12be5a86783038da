//! Checks of the team: duties, hats, stand-ins, briefing and training.

use super::check;
use crate::{
    checks::{Arg, Check, Finding, Severity},
    column::Column,
    plan::{Facts, Kind},
    team::{Department, Duty, Hat, Person, Standing, Task, Topic},
    time::Day,
};

/// People working there above which one person alone is too few.
const ENOUGH_FOR_TWO: i64 = 5;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("duty.unassigned", Blocker, ["R042", "R067", "R088"], reads ["duty", "person"] shuts Strategy;
        |check, facts, _| {
        Task::ALL.iter()
            .map(|task| (*task, facts.duties.iter().find(|duty| duty.task == Some(*task))))
            .filter(|(_, duty)| duty.is_none_or(|duty| !is_assigned(facts, duty)))
            .map(|(task, duty)| {
                let severity = match task {
                    Task::Answering | Task::Monitoring => check.severity,
                    _ => Severity::Warning,
                };
                let finding = match duty {
                    Some(duty) => Finding::on(check.id, severity, duty.id, "person"),
                    None => Finding::on_plan(check.id, severity, Kind::Duty, None, "person"),
                };
                finding.with("task", task_word(task))
            })
            .collect()
    }),
    check!("team.no-top-support", Warning, ["R090", "R091"], reads ["decision"]; |check, facts, _| {
        let last = facts.decisions.iter().max_by_key(|d| (d.on_day, d.position));
        last.filter(|d| d.verdict.is_some() && d.support != Some(true))
            .map(|d| Finding::on(check.id, check.severity, d.id, "support"))
            .into_iter().collect()
    }),
    check!("team.one-person-only", Warning, ["R088", "R114", "R126"], reads ["business", "duty", "person"];
        |check, facts, _| {
        let people = facts.the_business().people.map_or(0, |people| people.0);
        let mut holders = facts.duties.iter().filter_map(|duty| facts.people.get(duty.person));
        let Some(only) = holders.next().filter(|_| people > ENOUGH_FOR_TWO) else { return Vec::new() };
        if holders.any(|other| other.id != only.id) { return Vec::new() }
        vec![Finding::on(check.id, check.severity, only.id, "name")
            .named(&only.name)
            .with("people", Arg::Count(people))]
    }),
    check!("team.no-sales-or-service-voice", Warning, ["R088", "R089"], reads ["duty", "hat", "person"];
        |check, facts, _| {
        let holders = || facts.duties.iter().filter_map(|duty| facts.people.get(duty.person));
        let first = facts.duties.first().filter(|_| holders().next().is_some());
        let Some(first) = first.filter(|_| !holders().any(|person| speaks_for_customers(facts, person))) else {
            return Vec::new()
        };
        vec![Finding::on_plan(check.id, check.severity, Kind::Duty, Some(first.id.raw()), "person")]
    }),
    check!("team.hat-unworn", Warning, ["R088", "R089"], reads ["hat", "person"]; |check, facts, _| {
        let unworn = |hat: &&Hat| hat.department != Some(Department::Other) && facts.people.get(hat.person).is_none();
        facts.hats.iter()
            .filter(unworn)
            .filter_map(|hat| {
                let word = format!("choice-hat-department-{}", hat.department?.code());
                Some(Finding::on(check.id, check.severity, hat.id, "person").with("department", Arg::Word(word)))
            })
            .collect()
    }),
    check!("duty.no-stand-in", Warning, ["R042", "R114"], reads ["duty", "person"]; |check, facts, _| {
        // Who works on it alone is told once, not for every duty.
        let told = if facts.people.len() > 1 { usize::MAX } else { 1 };
        facts.duties.iter()
            .filter_map(|duty| Some((duty, facts.people.get(duty.person)?, duty.task?)))
            .filter(|(duty, person, _)| facts.people.get(duty.stand_in).is_none_or(|other| other.id == person.id))
            .map(|(duty, person, task)| {
                Finding::on(check.id, check.severity, duty.id, "stand_in").named(&person.name).with("task", task_word(task))
            })
            .take(told)
            .collect()
    }),
    check!("adviser.unproven", Warning, ["R092", "R093", "R094"], reads ["person"]; |check, facts, _| {
        on_people(check, facts, "proof", |p| {
            matches!(p.standing, Some(Standing::Adviser | Standing::Agency)) && !p.proof.is_known()
        })
    }),
    check!("briefing.not-given", Warning, ["R123", "R155"], reads ["briefing", "person", "objective"], dated;
        |check, facts, today| {
        let nothing_to_tell = !facts.objectives.iter().any(|o| o.sentence.is_known());
        if nothing_to_tell || facts.people.len() < 2 { return Vec::new() }
        on_people(check, facts, "name", |p| p.is_me != Some(true) && !is_briefed(facts, p, today))
            .into_iter()
            .map(|finding| Finding { mend: (Kind::Briefing, None, "on_day"), ..finding })
            .collect()
    }),
    check!("training.no-criticism", Warning, ["R161", "R162"], reads ["training"]; |check, facts, _| {
        let given = facts.trainings.iter().any(|t| {
            t.topic == Some(Topic::Criticism) && (t.planned_on.is_some() || t.done_on.is_some())
        });
        if given { return Vec::new() }
        let record = facts.trainings.iter().find(|t| t.topic.is_none_or(|topic| topic == Topic::Criticism));
        let field = if record.is_some_and(|t| t.topic.is_some()) { "planned_on" } else { "topic" };
        vec![Finding::on_plan(check.id, check.severity, Kind::Training, record.map(|t| t.id.raw()), field)]
    }),
    check!("training.none", Tip, ["R153", "R161", "R171"], reads ["training"]; |check, facts, _| {
        if facts.trainings.iter().any(|t| t.topic.is_some()) { return Vec::new() }
        let record = facts.trainings.first().map(|t| t.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Training, record, "topic")]
    }),
];

/// Somebody does it, or it is bought in.
fn is_assigned(facts: &Facts, duty: &Duty) -> bool {
    facts.people.get(duty.person).is_some() || duty.outsourced_to.is_known()
}

fn task_word(task: Task) -> Arg {
    Arg::Word(format!("choice-duty-task-{}", task.code()))
}

/// Whether a person belongs to sales or customer service, or wears the hat of either (C12).
fn speaks_for_customers(facts: &Facts, person: &Person) -> bool {
    let of_either = |department| matches!(department, Some(Department::Sales | Department::CustomerService));
    of_either(person.department)
        || facts.hats.iter().any(|hat| hat.person == Some(person.id) && of_either(hat.department))
}

/// Whether a person was told by today; a briefing of nobody in particular was for all.
fn is_briefed(facts: &Facts, person: &Person, today: Day) -> bool {
    facts.briefings.iter().any(|briefing| {
        briefing.on_day.is_some_and(|day| day <= today) && briefing.person.is_none_or(|who| who == person.id)
    })
}

/// The same finding for every person of whom `is_wrong` holds.
pub(super) fn on_people(
    check: &Check,
    facts: &Facts,
    field: &'static str,
    is_wrong: impl Fn(&Person) -> bool,
) -> Vec<Finding> {
    facts
        .people
        .iter()
        .filter(|person| is_wrong(person))
        .map(|person| Finding::on(check.id, check.severity, person.id, field).named(&person.name))
        .collect()
}
