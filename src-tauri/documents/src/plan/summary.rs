//! The plan on a page: each paragraph says one thing, and what is not known is not said. However much a plan holds, it
//! stays a page: only the first of each kind are named, and long answers are cut short.

use koers_core::{
    checks::{GateState, Severity},
    presence::ChannelDecision,
};
use koers_press::document::{Block, Inline, Tone};

use super::{presence::intended, strategy};
use crate::{
    blocks::{brief, known, lowered, sentence},
    options::Chapter,
    source::Source,
};

/// How many of a kind are named.
const MOST: usize = 3;

/// How many themes and channels are named, which are shorter.
const MOST_NAMES: usize = 5;

/// How many letters the answers to one question may take, and a name among others.
const LETTERS: usize = 200;
const LETTERS_NAME: usize = 37;

/// What a chapter says stands here too, unless that chapter is left out.
pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks: Vec<Block> = state(source).into_iter().collect();
    for (chapter, lead, said) in [
        (Chapter::Basis, words.say("plan-summary-who"), who(source)),
        (Chapter::Strategy, words.say("plan-summary-goal"), goals(source)),
        (Chapter::Strategy, words.say("plan-summary-reason"), reason(source)),
        (Chapter::Strategy, words.say("plan-summary-audience"), audience(source)),
        (Chapter::Presence, words.say("plan-summary-channels"), channels(source)),
        (Chapter::Content, words.say("plan-summary-themes"), themes(source)),
        (Chapter::Strategy, words.say("plan-summary-hours"), strategy::hours(source).unwrap_or_default()),
        (Chapter::Strategy, words.say("plan-summary-cost"), strategy::cost_a_year(source).unwrap_or_default()),
        (Chapter::Open, words.say("plan-summary-open"), still_open(source)),
    ] {
        if !said.is_empty() && source.options.has(chapter) {
            blocks.push(Block::Paragraph(vec![Inline::strong(lead), Inline::text(format!(" {said}"))]));
        }
    }
    if source.options.has(Chapter::Strategy) {
        blocks.extend(strategy::overview(source, words.say("plan-summary-table"), MOST));
    }
    blocks
}

/// Whether the plan may begin, framed.
fn state(source: &Source<'_>) -> Option<Block> {
    let words = source.words;
    let link = || Inline::Anchor {
        anchor: "gates".to_owned(),
        content: vec![Inline::text(words.say_with("plan-summary-shut.link", &[("page", "{n}".into())]))],
    };
    let callout = |tone, title, text| {
        let mut said = vec![Inline::text(format!("{text} "))];
        said.extend(source.options.has(Chapter::Open).then(link));
        Some(Block::Callout { tone, title, blocks: vec![Block::Paragraph(said)] })
    };
    match (source.gates_that_are(GateState::Shut), source.gates_that_are(GateState::OnTerms)) {
        (0, 0) => None,
        (0, _) => callout(Tone::Warn, words.say("plan-summary-terms"), words.say("plan-summary-terms.text")),
        (shut, _) => {
            let text = words.say_with("plan-summary-shut.text", &[("count", shut.into())]);
            callout(Tone::Stop, words.say("plan-summary-shut"), text)
        }
    }
}

fn who(source: &Source<'_>) -> String {
    let (words, business) = (source.words, source.facts.the_business());
    let line = business.line.map(|line| {
        let name = source.business_name();
        let line = source.choice("business", "line", line.code());
        words.say_with("plan-summary-who-line", &[("name", name.into()), ("line", lowered(&line).into())])
    });
    let people = business.people.map(|people| words.say_with("plan-summary-people", &[("count", people.0.into())]));
    joined([line, people, cut(&business.sells, LETTERS)])
}

/// A sentence of the owner, cut short where it is long.
fn cut(text: &str, letters: usize) -> Option<String> {
    sentence(&brief(text, letters))
}

/// How many letters there are for each of so many answers.
fn each(count: usize) -> usize {
    LETTERS / count.clamp(1, MOST)
}

fn goals(source: &Source<'_>) -> String {
    let goals = || source.facts.business_goals.iter().filter(|goal| known(&goal.sentence).is_some());
    let letters = each(goals().count());
    joined(goals().take(MOST).map(|goal| cut(&goal.sentence, letters)))
}

fn reason(source: &Source<'_>) -> String {
    let Some(reason) = source.facts.reasons.first() else { return String::new() };
    let kind = reason.kind.map(|kind| source.words.say(&format!("plan-reason-{}", kind.code())));
    joined([kind, cut(&reason.text, LETTERS)])
}

fn audience(source: &Source<'_>) -> String {
    let segments = || source.facts.segments.iter().filter(|segment| known(&segment.name).is_some());
    let letters = each(segments().count());
    joined(segments().take(MOST).map(|segment| match known(&segment.description) {
        Some(who) => cut(&format!("{}: {who}", brief(&segment.name, LETTERS_NAME)), letters),
        None => cut(&segment.name, letters),
    }))
}

fn channels(source: &Source<'_>) -> String {
    let names = |intended_too: bool| -> Vec<String> {
        let now = source.channels_that_are(Some(ChannelDecision::Now));
        now.filter(|channel| intended(channel) == intended_too).filter_map(|channel| known(&channel.name)).collect()
    };
    joined([
        few(source, "plan-summary-channels-now", names(false), ", "),
        few(source, "plan-summary-channels-intended", names(true), ", "),
    ])
}

fn themes(source: &Source<'_>) -> String {
    let names = source.facts.pillars.iter().filter_map(|pillar| known(&pillar.theme)).collect();
    few(source, "plan-summary-themes-list", names, "; ").unwrap_or_default()
}

/// The first of these names in a sentence, and how many more there are.
fn few(source: &Source<'_>, key: &str, names: Vec<String>, between: &str) -> Option<String> {
    let rest = names.len().saturating_sub(MOST_NAMES);
    let mut shown: Vec<String> = names.iter().take(MOST_NAMES).map(|name| brief(name, LETTERS_NAME)).collect();
    shown.extend((rest > 0).then(|| source.words.say_with("plan-summary-more", &[("count", rest.into())])));
    (!shown.is_empty()).then(|| source.words.say_with(key, &[("names", shown.join(between).into())]))
}

fn still_open(source: &Source<'_>) -> String {
    let words = source.words;
    let of = |severity| source.report.open().filter(|finding| finding.severity == severity).count();
    let (first, better, tips) = (of(Severity::Blocker), of(Severity::Warning), of(Severity::Tip));
    if first + better + tips == 0 {
        return words.say("plan-summary-open-none");
    }
    let said = |key: &str, count: usize| words.say_with(key, &[("count", count.into())]);
    joined([
        Some(said("plan-summary-open-first", first)),
        (better > 0).then(|| said("plan-summary-open-better", better)),
        (tips > 0).then(|| said("plan-summary-open-tips", tips)),
        (better + tips == 0).then(|| words.say("plan-summary-open-rest")),
    ])
}

/// Sentences after one another.
fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
