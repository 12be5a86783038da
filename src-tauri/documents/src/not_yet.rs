//! The *Not yet* letter to the owner, of one or two pages: which gates are shut, what is wrong, what to mend first, and
//! that thinking and writing go on. When no gate is shut it says so in a paragraph.

use koers_core::{
    checks::{Finding, Gate, GateState, GateStatus, Severity, covered},
    cycle::{Action, ActionState},
    plan::Facts,
    rooms::Room,
};
use koers_press::{
    Document,
    document::{Block, Column, Inline, Level, Table, Tone},
};
use koers_words::Words;

use crate::{
    blocks::{brief, capital, cell, known, lowered, passages, section, sentence},
    findings::findings,
    paper::{logo, paper},
    source::{Source, called, item_key},
    written::Written,
};

/// How many points are told with the reason why they matter; the letter stays within two pages.
const TOLD: usize = 9;

/// How many points that could be better are named beside them.
const BESIDE: usize = 3;

/// How many letters of a finding's sentence are shown; it may quote the owner.
const LETTERS: usize = 220;

/// How many letters of the name of what it speaks of.
const LETTERS_NAMED: usize = 60;

/// The letter as a document.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let title = words.say(if source.is_concept() { "letter-title" } else { "letter-title-open" });
    let mut document = paper(source, title.clone(), version);
    document.running.head_right = String::new();
    document.subject = words.say_with("letter-subject", &[("name", source.business_name().into())]);
    let logo = logo(source).map(Block::Picture).into_iter().collect();
    document.blocks = [logo, head(source, title), body(source)].concat();
    document
}

/// To whom it is, and of when.
fn head(source: &Source<'_>, title: String) -> Vec<Block> {
    let words = source.words;
    let business = source.facts.the_business();
    let address = [Some(source.business_name()), known(&business.address)].into_iter().flatten();
    let dear = match source.facts.me().and_then(|me| known(&me.name)) {
        Some(name) => words.say_with("letter-dear", &[("name", name.into())]),
        None => words.say("letter-dear-owner"),
    };
    vec![
        Block::heading(Level::One, "letter", title),
        Block::text(address.collect::<Vec<_>>().join("\n")),
        Block::text(words.day(source.today)),
        Block::text(dear),
    ]
}

fn body(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    if !source.is_concept() {
        let on_terms = source.gates_that_are(GateState::OnTerms);
        return vec![Block::text(words.say_with("letter-open", &[("terms", on_terms.into())]))];
    }
    let shut = || source.report.gates.iter().filter(|gate| gate.state == GateState::Shut);
    let chosen = chosen(&shut().collect::<Vec<_>>());
    let first = mend_first(source, chosen.iter().flat_map(|(_, findings)| findings.iter().copied()));
    let wrong = wrong(source, &chosen);
    let go_on = ["letter-go-on.think", "letter-go-on.channels", "letter-go-on.posts", "letter-go-on.terms"];
    [
        vec![opening(source, shut().map(|gate| gate.gate))],
        section(Level::Two, "wrong", words.say("letter-wrong"), wrong),
        section(Level::Two, "first", words.say("letter-first"), first),
        section(Level::Two, "go-on", words.say("letter-go-on"), vec![Block::bullets(go_on.map(|key| words.say(key)))]),
    ]
    .concat()
}

/// That it is not yet time, and which gates are shut.
fn opening(source: &Source<'_>, shut: impl Iterator<Item = Gate>) -> Block {
    let words = source.words;
    let gates: Vec<String> = shut.map(|gate| words.say(&format!("letter-gate-{}", gate.code()))).collect();
    let said = words.say_with("letter-shut", &[("count", gates.len().into())]);
    let blocks = vec![Block::text(said), Block::bullets(gates)];
    Block::Callout { tone: Tone::Stop, title: words.say("letter-not-yet"), blocks }
}

/// What the letter is about: of each gate that is shut the first points, in turn, so that none goes without.
fn chosen<'a>(shut: &[&'a GateStatus]) -> Vec<(&'a GateStatus, Vec<&'a Finding>)> {
    let most = shut.iter().map(|gate| gate.shut_by.len()).max().unwrap_or_default();
    let turns = (0..most)
        .flat_map(|turn| shut.iter().enumerate().filter_map(move |(at, gate)| Some((at, gate.shut_by.get(turn)?))));
    let mut chosen: Vec<(&GateStatus, Vec<&Finding>)> = shut.iter().map(|gate| (*gate, Vec::new())).collect();
    for (at, finding) in turns.take(TOLD) {
        if let Some((_, findings)) = chosen.get_mut(at) {
            findings.push(finding);
        }
    }
    chosen
}

/// What shuts the gates, gate by gate, then what could be better in the basis; the rest is counted.
fn wrong(source: &Source<'_>, chosen: &[(&GateStatus, Vec<&Finding>)]) -> Vec<Block> {
    let words = source.words;
    let mut blocks = Vec::new();
    for (gate, told) in chosen {
        blocks.push(Block::Paragraph(vec![Inline::strong(words.gate(gate.gate))]));
        blocks.extend(findings(words, told.iter().copied()));
    }
    let is_beside = |finding: &&Finding| finding.severity == Severity::Warning && finding.part().room() == Room::Basis;
    let beside: Vec<&Finding> = source.report.open().filter(is_beside).collect();
    let named = beside.iter().take(BESIDE);
    let named =
        named.filter_map(|finding| Some(vec![Inline::text(sentence(&brief(&words.finding(finding), LETTERS))?)]));
    if let Some(list) = passages(named) {
        blocks.push(Block::Paragraph(vec![Inline::strong(words.say("letter-beside"))]));
        blocks.push(list);
    }
    let all = chosen.iter().map(|(gate, _)| gate.shut_by.len()).sum::<usize>() + beside.len();
    let told = chosen.iter().map(|(_, told)| told.len()).sum::<usize>() + beside.len().min(BESIDE);
    if all > told {
        blocks.push(Block::text(words.say_with("letter-more", &[("count", (all - told).into())])));
    }
    blocks
}

/// What to mend first, with who and by when where that is agreed; else there is room for a pen.
fn mend_first<'a>(source: &Source<'_>, findings: impl Iterator<Item = &'a Finding>) -> Vec<Block> {
    let words = source.words;
    let mut rows = Vec::new();
    for finding in findings {
        let action = action_for(source, finding);
        let item = finding.item.and_then(|code| source.facts.basis_item(code));
        let owner = action.map_or_else(|| item.and_then(|item| item.owner), |action| action.owner);
        let what =
            action.and_then(|action| known(&action.what)).unwrap_or_else(|| to_do(source.facts, source.words, finding));
        let due = action.and_then(|action| action.due);
        let row = vec![cell(Some(what)), cell(owner.written(source)), cell(due.written(source))];
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    let columns = ["letter-first-what", "letter-first-who", "letter-first-when"].map(|head| words.say(head));
    let weights = [4.0, 1.5, 1.5].map(Some);
    let columns = columns.into_iter().zip(weights).map(|(head, weight)| Column { weight, ..Column::words(head) });
    let table = Table { caption: String::new(), columns: columns.collect(), rows, summed: false };
    vec![Block::text(words.say("letter-first.intro")), Block::Table(table)]
}

/// The action that mends a finding and is not done yet.
fn action_for<'a>(source: &Source<'a>, finding: &Finding) -> Option<&'a Action> {
    let mark = covered(std::slice::from_ref(finding));
    let mut actions = source.facts.actions.iter();
    actions.find(|action| *action.finding == *mark && action.state != Some(ActionState::Done))
}

/// What mends a finding, named after what it speaks of.
pub fn to_do(facts: &Facts, words: Words, finding: &Finding) -> String {
    let mend = words.mend(finding);
    let item = finding.item.map(|code| capital(&words.say(&item_key(code))));
    let name = item.or_else(|| finding.subject.and_then(|(kind, id)| called(facts, words, kind, id)));
    name.map_or_else(|| mend.clone(), |name| format!("{}: {}", brief(&name, LETTERS_NAMED), lowered(&mend)))
}
