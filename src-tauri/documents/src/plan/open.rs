//! What is still open: how the gates stand, what the checks find, what was set aside, and what is not known yet.

use koers_core::{
    checks::{Finding, GateState, GateStatus, GateTerms, Severity, Told},
    plan::{Kind, slots},
    rooms::{Part, Room},
};
use koers_press::document::{Block, Inline, Level, Tone};

use super::lines::has_line;
use crate::{
    blocks::{capital, introduced, known, passages, section, sentence},
    columns::Columns,
    findings::findings,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let intro = words.say_with("plan-open-intro", &[("day", words.day(source.today).into())]);
    let gates = introduced(words.say("plan-gates.intro"), gates(source));
    let aside = introduced(words.say("plan-set-aside.intro"), set_aside(source));
    let checks = [
        section(Level::Three, "blockers", words.say("plan-blocker"), found(source, Severity::Blocker)),
        section(Level::Three, "warnings", words.say("plan-warning"), found(source, Severity::Warning)),
        section(Level::Three, "tips", words.say("plan-tip"), found(source, Severity::Tip)),
        section(Level::Three, "set-aside", words.say("plan-set-aside"), aside),
    ]
    .concat();
    let unknown = introduced(words.say("plan-unknowns.intro"), unknowns(source));
    [
        vec![Block::text(intro)],
        section(Level::Two, "gates", words.say("plan-gates"), gates),
        section(Level::Two, "checks", words.say("plan-checks"), checks),
        section(Level::Two, "unknown", words.say("plan-unknowns"), unknown),
    ]
    .concat()
}

/// Every gate that asks for attention, framed: how it stands, on which terms, and what shuts it. The others together.
fn gates(source: &Source<'_>) -> Vec<Block> {
    let is_open = |gate: &&GateStatus| gate.state == GateState::Open;
    let (open, other): (Vec<&GateStatus>, Vec<&GateStatus>) = source.report.gates.iter().partition(is_open);
    let name = |gate: &&GateStatus| sentence(&source.words.say(&format!("plan-gate-{}", gate.gate.code())));
    let names: Vec<String> = open.iter().filter_map(name).collect();
    let open = (!names.is_empty()).then(|| {
        let lead = Inline::strong(source.words.say("plan-gate-open"));
        let said = vec![lead, Inline::text(format!(" {}", names.join(" ")))];
        Block::Callout { tone: Tone::Good, title: String::new(), blocks: vec![Block::Paragraph(said)] }
    });
    other.into_iter().map(|gate| one_gate(source, gate)).chain(open).collect()
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
    blocks.extend(findings(source.words, gate.shut_by.iter()));
    Block::Callout { tone, title: words.gate(gate.gate), blocks }
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
    findings(source.words, found).into_iter().collect()
}

fn set_aside(source: &Source<'_>) -> Vec<Block> {
    Columns::<Told>::of(source)
        .named("plan-set-aside-check", |told| source.words.finding(&told.finding))
        .words("plan-set-aside-reason", |told| told.set_aside.as_ref().map(|aside| aside.reason.to_string()))
        .words("plan-set-aside-by", |told| told.set_aside.as_ref().map(|aside| aside.by_whom.to_string()))
        .words("plan-set-aside-on", |told| told.set_aside.as_ref().and_then(|aside| aside.on_day))
        .words("plan-set-aside-until", |told| told.set_aside.as_ref().and_then(|aside| aside.until_day))
        .table(String::new(), source.report.told.iter())
}

/// The questions to which the answer is *I don't know yet*, room by room and record by record; not those that stand with
/// a line where the answer belongs.
fn unknowns(source: &Source<'_>) -> Vec<Block> {
    let of = |room: &Room| {
        let records = unknown_records(source).into_iter().filter(|(kind, ..)| Part::of(*kind).room() == *room);
        let list = passages(records.map(|(kind, id, fields)| questions(source, kind, id, &fields)));
        let anchor = format!("unknown-{}", room.code());
        section(
            Level::Three,
            &anchor,
            source.words.say(&format!("chapter-{}", room.code())),
            list.into_iter().collect(),
        )
    };
    Room::ALL.iter().flat_map(of).collect()
}

/// The records of which something is not known, with its fields, in the order in which the plan keeps them.
fn unknown_records<'a>(source: &Source<'a>) -> Vec<(Kind, i64, Vec<&'a str>)> {
    let facts = source.facts;
    let mut found: Vec<(Kind, i64, Vec<&str>)> = Vec::new();
    for (table, id, field) in &facts.unknowns {
        let Some(kind) = Kind::from_code(table).filter(|kind| !has_line(source, *kind, *id, field)) else { continue };
        match found.iter_mut().find(|(of, record, _)| (*of, *record) == (kind, *id)) {
            Some((.., fields)) => fields.push(field),
            None => found.push((kind, *id, vec![field])),
        }
    }
    let place =
        |kind: Kind, id: i64| facts.shelf(kind).and_then(|shelf| shelf.keys().iter().position(|key| *key == id));
    found.sort_by_cached_key(|(kind, id, _)| (*kind, place(*kind, *id)));
    for (kind, _, fields) in &mut found {
        fields.sort_by_key(|field| kind.fields().iter().position(|spec| spec.name == *field));
    }
    found
}

/// What a record is called, with the questions about it.
fn questions(source: &Source<'_>, kind: Kind, id: i64, fields: &[&str]) -> Vec<Inline> {
    let name = (kind != Kind::Business).then(|| source.called(kind, id));
    let name = name.map(|name| name.unwrap_or_else(|| capital(&source.words.say(&format!("kind-{}", kind.code())))));
    let entry = slots::code_field(kind).and_then(|code| source.facts.shelf(kind)?.value(id, code));
    let questions: Vec<String> = fields.iter().map(|field| question(source, kind, field, entry.as_deref())).collect();
    let name = name.map(|name| Inline::strong(format!("{name}: ")));
    name.into_iter().chain([Inline::text(questions.join(" "))]).collect()
}

/// The question as the set-up asks it: that of the entry, where an entry of a fixed list has its own.
pub fn question(source: &Source<'_>, kind: Kind, field: &str, entry: Option<&str>) -> String {
    let usual = format!("field-{}-{field}", kind.code());
    let own = entry.map(|entry| format!("{usual}-{entry}")).filter(|key| source.words.has(key));
    let said = source.words.say(own.as_deref().unwrap_or(&usual));
    if said.ends_with(['?', '.', '!']) { said } else { format!("{said}.") }
}
