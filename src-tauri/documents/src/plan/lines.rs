//! The questions without an answer, as lines to write on: each stands in the section that its screen of the set-up belongs
//! to. A question that no screen asks stays in the list of what is not known.

use koers_core::{
    guide::{self, Question},
    plan::{Kind, slots},
    record::FieldKind,
};
use koers_press::document::{Block, Level};

use super::open::question;
use crate::{
    blocks::{known, section},
    options::OpenAnswers,
    source::Source,
};

/// Up to how many choices are named behind a question.
const MOST_CHOICES: usize = 6;

/// A section's own blocks, and under them, with a heading of this level, what these screens of the set-up ask and nobody answered.
pub fn with_lines(
    source: &Source<'_>,
    level: Level,
    anchor: &str,
    mut blocks: Vec<Block>,
    screens: &[&str],
) -> Vec<Block> {
    if source.options.open == OpenAnswers::Lines {
        let questions = screens.iter().filter_map(|id| guide::screen(id)).flat_map(|screen| screen.questions);
        let lines = questions.flat_map(|question| lines(source, question)).collect();
        blocks.extend(section(level, &format!("fill-{anchor}"), source.words.say("plan-fill-in"), lines));
    }
    blocks
}

/// Whether a question stands in a section of its own, with a line.
pub fn has_line(source: &Source<'_>, kind: Kind, id: i64, field: &str) -> bool {
    // Entries of a fixed list are asked one by one, the records of other kinds alike.
    let entry = slots::code_field(kind).map(|_| id);
    source.options.open == OpenAnswers::Lines && guide::screen_of(source.facts, kind, entry, field).is_some()
}

/// A line for the record that the set-up asks about where it holds no answer, and for each other one of which *I don't
/// know yet* was said.
fn lines(source: &Source<'_>, asked: &Question) -> Vec<Block> {
    let (facts, kind) = (source.facts, asked.kind);
    let first = asked.record(facts);
    let answer = |id: i64| facts.shelf(kind)?.value(id, asked.field).as_deref().and_then(known);
    let is_other = |(table, id, field): &&(String, i64, String)| {
        table == kind.code() && field == asked.field && Some(*id) != first
    };
    let others = facts.unknowns.iter().filter(is_other).filter(|_| asked.item.is_none()).map(|(_, id, _)| Some(*id));
    let open = first.and_then(answer).is_none().then_some(first);
    open.into_iter().chain(others).filter_map(|id| line(source, asked, id)).collect()
}

/// The question with what it is about, the choices that there are, and room for the answer.
fn line(source: &Source<'_>, asked: &Question, id: Option<i64>) -> Option<Block> {
    let (words, kind) = (source.words, asked.kind);
    let own = asked.item.map(|item| format!("field-{}-{}-{item}", kind.code(), asked.field));
    let entry = asked.item.filter(|_| !own.as_deref().is_some_and(|key| words.has(key)));
    let said = question(source, kind, asked.field, asked.item);
    let is_named = kind != Kind::Business && (asked.item.is_none() || entry.is_some());
    let name = id.filter(|_| is_named).and_then(|id| source.called(kind, id));
    let label = name.map_or(said.clone(), |name| format!("{name}: {said}"));
    let (choices, count) = match kind.field(asked.field)?.kind {
        FieldKind::Choice(codes) => {
            (codes.iter().map(|code| source.choice(kind.code(), asked.field, code)).collect(), 1)
        }
        FieldKind::YesNo => (vec![source.yes_or_no(true), source.yes_or_no(false)], 1),
        FieldKind::Prose => (Vec::new(), 3),
        FieldKind::Line
        | FieldKind::Count
        | FieldKind::Number
        | FieldKind::Money
        | FieldKind::Share
        | FieldKind::Minutes
        | FieldKind::Day
        | FieldKind::Time
        | FieldKind::Ref(_)
        | FieldKind::Refs(_) => (Vec::new(), 1),
    };
    let label = match choices.len() {
        1..=MOST_CHOICES => format!("{label} ({})", choices.join(" / ")),
        _ => label,
    };
    Some(Block::BlankLines { label, count })
}
