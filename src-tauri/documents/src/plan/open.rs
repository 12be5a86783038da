//! What is still open: how the gates stand, what the checks find, what was set aside, and what is not known yet.

use koers_core::{
    basis::item,
    checks::{Finding, GateState, GateStatus, GateTerms, SetAside, Severity},
    plan::{Kind, name_of},
};
use koers_press::document::{Block, Column, Inline, Level, Tone};

use crate::{
    blocks::{capital, cell, introduced, known, passages, section, table},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let intro = words.say_with("plan-open.intro", &[("day", words.day(source.today).into())]);
    let gates = introduced(words.say("plan-gates.intro"), gates(source));
    let aside = introduced(words.say("plan-set-aside.intro"), set_aside(source));
    let unknown = introduced(words.say("plan-unknowns.intro"), unknowns(source));
    [
        vec![Block::text(intro)],
        section(Level::Two, "gates", words.say("plan-gates"), gates),
        section(Level::Two, "blockers", words.say("plan-blocker"), found(source, Severity::Blocker)),
        section(Level::Two, "warnings", words.say("plan-warning"), found(source, Severity::Warning)),
        section(Level::Two, "tips", words.say("plan-tip"), found(source, Severity::Tip)),
        section(Level::Two, "set-aside", words.say("plan-set-aside"), aside),
        section(Level::Two, "unknown", words.say("plan-unknowns"), unknown),
    ]
    .concat()
}

/// Every gate, framed: how it stands, on which terms, and what shuts it.
fn gates(source: &Source<'_>) -> Vec<Block> {
    source.report.gates.iter().map(|gate| one_gate(source, gate)).collect()
}

fn one_gate(source: &Source<'_>, gate: &GateStatus) -> Block {
    let words = source.words;
    let (tone, state) = match gate.state {
        GateState::Open => (Tone::Good, words.say("plan-gate-open")),
        GateState::OnTerms => (Tone::Warn, words.say("plan-gate-on-terms")),
        GateState::Shut => (Tone::Stop, words.say("plan-gate-shut")),
    };
    let mut blocks = vec![Block::text(state)];
    if let Some(terms) = &gate.terms {
        blocks.extend(
            known(&terms.reason)
                .map(|reason| Block::text(words.say_with("plan-gate-terms", &[("reason", reason.into())]))),
        );
        blocks.extend(decided(source, terms).map(Block::text));
        blocks.push(Block::text(words.say("plan-gate-accepted")));
    }
    blocks.extend(findings(source, gate.shut_by.iter()));
    Block::Callout { tone, title: words.say(&format!("plan-gate-{}", gate.gate.code())), blocks }
}

/// Who opened a gate on terms, and when.
fn decided(source: &Source<'_>, terms: &GateTerms) -> Option<String> {
    let words = source.words;
    let (who, day) = (known(&terms.by_whom), terms.on_day.map(|day| words.day(day)));
    match (who, day) {
        (Some(who), Some(day)) => {
            Some(words.say_with("plan-gate-terms-by", &[("who", who.into()), ("day", day.into())]))
        }
        (Some(who), None) => Some(words.say_with("plan-gate-terms-by-whom", &[("who", who.into())])),
        (None, Some(day)) => Some(words.say_with("plan-gate-terms-on", &[("day", day.into())])),
        (None, None) => None,
    }
}

/// The open findings of a severity; what shuts a gate stands with its gate.
fn found(source: &Source<'_>, severity: Severity) -> Vec<Block> {
    let shuts_none = |finding: &&Finding| finding.shuts().is_none();
    let found = source.report.open().filter(|finding| finding.severity == severity).filter(shuts_none);
    findings(source, found).into_iter().collect()
}

/// Findings as a list: what is wrong, and why it matters.
fn findings<'a>(source: &Source<'_>, findings: impl Iterator<Item = &'a Finding>) -> Option<Block> {
    passages(findings.map(|finding| {
        let why = Inline::text(format!(" {}", source.words.why(finding)));
        vec![Inline::strong(source.words.finding(finding)), why]
    }))
}

fn set_aside(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |(finding, aside): (&Finding, &SetAside)| {
        vec![
            cell(Some(words.finding(finding))),
            cell(known(&aside.reason)),
            cell(known(&aside.by_whom)),
            cell(aside.on_day.map(|day| words.day(day))),
            cell(aside.until_day.map(|day| words.day(day))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-set-aside-check")),
        Column::words(words.say("plan-set-aside-reason")),
        Column::words(words.say("plan-set-aside-by")),
        Column::words(words.say("plan-set-aside-on")),
        Column::words(words.say("plan-set-aside-until")),
    ];
    let aside = source.report.told.iter().filter_map(|told| Some((&told.finding, told.set_aside.as_ref()?)));
    table(String::new(), columns, aside.map(row).collect())
}

/// The questions to which the answer is: I don't know yet.
fn unknowns(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let line = |(table, id, field): &(String, i64, String)| {
        let kind = Kind::from_code(table)?;
        let question = words.say(&format!("field-{table}-{field}"));
        let name = match kind {
            Kind::Business => None,
            Kind::BasisItem => {
                let code = &*source.facts.basis_items.by_key(*id)?.item;
                item(code).map(|item| capital(&words.say(&format!("plan-item-{}", item.code))))
            }
            _ => known(&name_of(source.facts, kind, *id)),
        };
        let said = match name {
            Some(name) => words.say_with("plan-unknown-of", &[("name", name.into()), ("field", question.into())]),
            None => question,
        };
        Some(vec![Inline::text(said)])
    };
    let mut open: Vec<&(String, i64, String)> = source.facts.unknowns.iter().collect();
    open.sort_by_key(|(table, id, _)| (Kind::from_code(table), *id));
    passages(open.into_iter().filter_map(line)).into_iter().collect()
}
