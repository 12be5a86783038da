//! Checks of the brand: what it is worth to whom, its four questions, its faces and voices.

use super::check;
use crate::{
    brand::{BrandQuestion, ValueProposition},
    checks::{Arg, Check, Finding},
    column::Column,
    plan::Kind,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("value-proposition.incomplete", Warning, ["R239"], reads ["value_proposition"]; |check, facts, _| {
        let kept = facts.propositions.first();
        let field = match kept.map(missing) {
            Some(None) => return Vec::new(),
            Some(Some(field)) => field,
            None => "for_whom",
        };
        vec![Finding::on_plan(check.id, check.severity, Kind::ValueProposition, kept.map(|p| p.id.raw()), field)
            .with("part", Arg::Text(field.to_owned()))]
    }),
    check!("brand.question-open", Warning, ["R142", "R143", "R144", "R145", "R146", "R147"], reads ["brand_answer"];
        |check, facts, _| {
        BrandQuestion::ALL.iter()
            .map(|question| (question, facts.brand_answers.iter().find(|a| a.question == Some(*question))))
            .filter(|(_, kept)| !kept.is_some_and(|a| a.owner.is_known() || a.company.is_known() || a.brand.is_known()))
            .map(|(question, kept)| {
                let finding = match kept {
                    Some(answer) => Finding::on(check.id, check.severity, answer.id, "company"),
                    None => Finding::on_plan(check.id, check.severity, Kind::BrandAnswer, None, "company"),
                };
                finding.with("question", Arg::Word(format!("choice-brand_answer-question-{}", question.code())))
            })
            .collect()
    }),
    check!("brand.no-face", Warning, ["R149", "R150"], reads ["person"]; |check, facts, _| {
        if facts.people.iter().any(|person| person.is_face == Some(true)) { return Vec::new() }
        let first = facts.people.first().map(|person| person.id.raw());
        let field = if first.is_some() { "is_face" } else { "name" };
        vec![Finding::on_plan(check.id, check.severity, Kind::Person, first, field)]
    }),
    check!("brand.no-voice", Warning, ["R120", "R151"], reads ["voice", "person"]; |check, facts, _| {
        if facts.voices.iter().any(|voice| facts.people.get(voice.person).is_some()) { return Vec::new() }
        let record = facts.voices.first().map(|voice| voice.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Voice, record, "person")]
    }),
];

/// The first part of the proposition that is not written.
fn missing(proposition: &ValueProposition) -> Option<&'static str> {
    let parts = [
        ("for_whom", proposition.for_whom.is_known()),
        ("problem", proposition.problem.is_known()),
        ("what_we_do", proposition.what_we_do.is_known()),
        ("why_us", proposition.why_us.is_known()),
        ("proof", proposition.proof.is_known()),
    ];
    parts.iter().find(|(_, known)| !known).map(|(part, _)| *part)
}
