//! What is known is offered, not asked twice: which earlier answers a question can take over. The owner takes it over with
//! one click; nothing is written unasked, and what may differ from the earlier answer is only offered.

use super::Question;
use crate::{
    checks::answer,
    plan::{Facts, Kind},
    record::FieldKind,
};

/// A question and where its answer may be known from.
#[derive(Debug, Clone, Copy)]
pub struct Offer {
    /// The question.
    pub to: (Kind, &'static str, Option<&'static str>),
    /// Earlier answers, the best first; the field `only` is the record itself, while there is no other of its kind.
    pub from: &'static [(Kind, &'static str, Option<&'static str>)],
}

/// The source that is a record itself.
const ONLY: &str = "only";

/// Writes the offers down: a question, then the earlier answers that may hold for it too.
macro_rules! offers {
    ($($kind:ident.$field:ident $(of $item:literal)? <- $($from:ident.$known:ident $(of $entry:literal)?),+;)*) => {
        &[$(Offer {
            to: (Kind::$kind, stringify!($field), offers!(@item $($item)?)),
            from: &[$((Kind::$from, stringify!($known), offers!(@item $($entry)?))),+],
        }),*]
    };
    (@item) => { None };
    (@item $item:literal) => { Some($item) };
}

/// Every offer, in the order of the set-up.
pub const OFFERS: &[Offer] = offers! {
    ContactRoute.hours <- Business.opening_hours;
    OfflineItem.web_address <- Business.web_address;
    OfflineItem.phone <- Business.phone;
    Business.site_serves <- BusinessGoal.only;
    MarketingGoal.due <- BusinessGoal.due;
    Objective.owner <- Person.only;
    Objective.deadline <- MarketingGoal.due, BusinessGoal.due;
    Decision.by_whom <- Person.name;
    Segment.yearly_value <- Objective.result_value;
    Segment.margin_share <- Objective.margin_share;
    ValueProposition.for_whom <- Segment.name;
    ValueProposition.problem <- Persona.worries;
    BrandAnswer.company of "relevance" <- ValueProposition.what_we_do;
    Channel.owner <- Person.only;
    AudienceOnChannel.proof <- Segment.networks_proof;
    Channel.publisher <- Channel.owner;
    Profile.name <- Business.name;
    Profile.bio <- ValueProposition.what_we_do, Business.sells;
    Profile.link <- Business.web_address;
    Profile.contact <- Business.phone, Business.email;
    FollowTarget.channel <- Channel.only;
    Watch.words <- Business.name;
    Watch.channel <- Channel.only;
    Watch.owner <- Channel.owner;
    Duty.person of "answering" <- ContactRoute.owner, Channel.owner;
    Duty.person of "monitoring" <- Watch.owner;
    Duty.person of "content" <- Channel.owner;
    Duty.person of "publishing" <- Channel.publisher, Channel.owner;
    Duty.person of "strategy" <- Objective.owner;
    Duty.person of "budget" <- Person.only;
    Duty.person of "measuring" <- Person.only;
    Duty.person of "evaluation" <- Person.only;
    Hat.person of "sales" <- Person.only;
    Hat.person of "customer-service" <- Duty.person of "answering";
    Hat.person of "legal" <- Person.only;
    Hat.person of "finance" <- Duty.person of "budget";
    Voice.person <- Person.only;
    Voice.tone <- ToneOfVoice.we_are;
    ResponseRule.within of "angry" <- ContactRoute.promised;
    ResponseRule.owner of "angry" <- Duty.person of "answering";
    ResponseRule.within of "question" <- ContactRoute.promised;
    ResponseRule.owner of "question" <- Duty.person of "answering";
    ResponseRule.within of "happy" <- ContactRoute.promised;
    ResponseRule.owner of "happy" <- Duty.person of "answering";
    Training.person <- Person.only;
    Pillar.question <- StageAnswer.question of "considers", StageAnswer.question of "buys";
    MixRules.ask <- Business.site_goal;
    Integration.channel <- Channel.only;
    LaunchStep.owner <- Channel.owner;
    LaunchStep.due <- Objective.start;
    Ritual.owner <- Duty.person of "answering";
    Kpi.name <- MarketingGoal.measure, BusinessGoal.measure;
    Kpi.owner <- Duty.person of "measuring";
    Evaluation.owner <- Duty.person of "evaluation";
    Evaluation.how <- Objective.evaluated;
    ExpansionRule.kpi <- Kpi.only;
    Cycle.start <- Objective.start;
    Cycle.end_day <- Evaluation.first_on;
    Action.owner <- Person.only;
};

/// What a question that is still open may take over, canonical; `None` while nothing earlier is known. What was written on
/// several lines goes on one where the question has only one.
#[must_use]
pub fn offer(facts: &Facts, question: &Question) -> Option<String> {
    let known = |kind, field, item| answer(facts, kind, field, item).filter(|value| !value.trim().is_empty());
    if known(question.kind, question.field, question.item).is_some() {
        return None;
    }
    let offer = OFFERS.iter().find(|offer| {
        let (kind, field, item) = offer.to;
        question.is(kind, field, item)
    })?;
    let taken = offer.from.iter().find_map(|(kind, field, item)| match *field {
        ONLY => only(facts, *kind),
        field => known(*kind, field, *item),
    })?;
    let is_line = question.kind.field(question.field).is_some_and(|field| matches!(field.kind, FieldKind::Line));
    Some(if is_line { taken.lines().map(str::trim).collect::<Vec<_>>().join(", ") } else { taken })
}

/// The one record of a kind, while there is no other.
fn only(facts: &Facts, kind: Kind) -> Option<String> {
    match facts.shelf(kind)?.keys().as_slice() {
        [one] => Some(one.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::SCREENS;

    #[test]
    fn every_offer_answers_a_question_with_the_answer_to_an_earlier_one() {
        let asked: Vec<&Question> = SCREENS.iter().flat_map(|screen| screen.questions).collect();
        let place =
            |(kind, field, item): (Kind, &str, Option<&str>)| asked.iter().position(|q| q.is(kind, field, item));
        for (at, offer) in OFFERS.iter().enumerate() {
            let (kind, field, _) = offer.to;
            let taken = kind.field(field).unwrap().kind;
            let asks = place(offer.to).unwrap_or_else(|| panic!("{offer:?} is asked"));
            assert!(OFFERS.iter().skip(at + 1).all(|other| other.to != offer.to), "{offer:?} stands once");
            for (known, name, item) in offer.from {
                if *name == ONLY {
                    assert!(matches!(taken, FieldKind::Ref(code) if code == known.code()), "{offer:?} points at it");
                    assert!(asked.iter().take(asks).any(|q| q.kind == *known), "{offer:?} is known by then");
                    continue;
                }
                let given = known.field(name).unwrap().kind;
                let words = |kind| matches!(kind, FieldKind::Line | FieldKind::Prose);
                assert!(given == taken || (words(given) && words(taken)), "{offer:?}: {given:?} fits {taken:?}");
                assert!(
                    place((*known, *name, *item)).is_some_and(|before| before < asks),
                    "{offer:?} is known by then"
                );
            }
        }
    }
}
