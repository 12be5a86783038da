//! Findings of the checks as a list: what is wrong and why it matters. What is wrong with several things for the same
//! reason is told once, with the things.

use koers_core::checks::Finding;
use koers_press::document::{Block, Inline, Marker};
use koers_words::Words;

use crate::blocks::{passages, sentence};

/// How many letters a thing has that is named in a row with others; longer ones stand below each other.
const LETTERS: usize = 45;

/// What is wrong with one or more things, for one reason.
struct Group {
    check: &'static str,
    why: String,
    said: Vec<String>,
}

/// The list; nothing when nothing is found.
pub fn findings<'a>(words: Words, findings: impl Iterator<Item = &'a Finding>) -> Option<Block> {
    let mut groups: Vec<Group> = Vec::new();
    for finding in findings {
        let (said, why) = (words.finding(finding), words.why(finding));
        match groups.iter_mut().find(|group| group.check == finding.check && group.why == why) {
            // Two records without a name are found wanting in the same words.
            Some(group) if group.said.contains(&said) => {}
            Some(group) => group.said.push(said),
            None => groups.push(Group { check: finding.check, why, said: vec![said] }),
        }
    }
    let items: Vec<Vec<Block>> = groups.into_iter().map(item).collect();
    (!items.is_empty()).then_some(Block::List { marker: Marker::Bullet, items })
}

fn item(group: Group) -> Vec<Block> {
    let Group { why, said, .. } = group;
    let told = |said: &str| Block::Paragraph(vec![Inline::strong(said), Inline::text(format!(" {why}"))]);
    let Some((lead, things)) = shared(&said) else {
        return match said.as_slice() {
            [one] => vec![told(&sentence(one).unwrap_or_default())],
            _ => below(Inline::text(why), said.iter().filter_map(|one| sentence(one)).map(Inline::strong)),
        };
    };
    if things.iter().all(|thing| thing.chars().count() <= LETTERS) {
        return vec![told(&sentence(&format!("{lead} {}", things.join(", "))).unwrap_or_default())];
    }
    let lead = Inline::strong(format!("{}.", lead.trim_end_matches(':')));
    let mut blocks = vec![Block::Paragraph(vec![lead, Inline::text(format!(" {why}"))])];
    blocks.extend(passages(things.into_iter().map(|thing| vec![Inline::text(thing)])));
    blocks
}

fn below(lead: Inline, things: impl Iterator<Item = Inline>) -> Vec<Block> {
    [Block::Paragraph(vec![lead])].into_iter().chain(passages(things.map(|thing| vec![thing]))).collect()
}

/// What several sentences begin with up to their colon, and what each has behind it.
fn shared(said: &[String]) -> Option<(&str, Vec<&str>)> {
    let first = said.first().filter(|_| said.len() > 1)?;
    let lead = first.get(..=first.find(": ‘")?)?;
    let things: Option<Vec<&str>> = said.iter().map(|one| one.strip_prefix(lead).map(str::trim)).collect();
    Some((lead, things?))
}
