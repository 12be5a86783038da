//! What the set-up shows around its questions: the checks that their answers raise, why each is asked, and what is known
//! from an earlier answer.

use koers_core::{
    guide::{OFFERS, SCREENS},
    intentions::{Page, QuestionView},
    plan::{Kind, slots},
    text::Language,
};
use koers_tests::desk::Desk;

/// A screen, the entry of a fixed list that it asks about, what is typed there, and the check that then speaks.
type Raised = (&'static str, Kind, &'static str, &'static [(&'static str, &'static str)], &'static str);

const RAISED: &[Raised] = &[
    ("website-found", Kind::BasisItem, "found", &[("state", "not-in-order")], "website.not-findable"),
    ("duties", Kind::Duty, "answering", &[("person", "")], "duty.unassigned"),
    ("stand-ins", Kind::Duty, "answering", &[("stand_in", "")], "duty.no-stand-in"),
    ("hats", Kind::Hat, "legal", &[("person", "")], "team.hat-unworn"),
    ("brand", Kind::BrandAnswer, "context", &[("owner", ""), ("company", ""), ("brand", "")], "brand.question-open"),
    ("rule-angry", Kind::ResponseRule, "angry", &[("first_step", "")], "response.no-rule"),
    ("rule-happy", Kind::ResponseRule, "happy", &[("within", "")], "response.no-deadline"),
    ("kinds", Kind::JourneyStage, "buys", &[("kind", ""), ("also", "")], "journey.stage-without-kind"),
    // These two are mended in a field that only the room asks.
    ("journey-after", Kind::StageAnswer, "uses", &[("answer", "")], "journey.stage-unanswered"),
    ("limit", Kind::Sourcing, "content", &[("place", "outsourced"), ("owner", "")], "outsourcing.no-owner-inside"),
];

fn question(desk: &mut Desk, screen: &str, field: &str, item: Option<&str>) -> QuestionView {
    let guide = desk.sees(&Page::Guide(screen.to_owned())).view.guide.unwrap();
    guide.questions.into_iter().find(|q| q.field == field && q.item == item).unwrap()
}

#[test]
fn a_screen_of_a_fixed_list_shows_what_its_answers_raise() {
    for (screen, kind, item, typed, check) in RAISED {
        let mut desk = Desk::sample(Language::Nl);
        let entry = slots::entry(desk.plan.facts(), *kind, item).unwrap();
        let shown = |desk: &mut Desk| -> Vec<&str> {
            let view = desk.sees(&Page::Guide((*screen).to_owned())).view;
            view.findings.iter().map(|finding| finding.check).collect()
        };
        assert!(!shown(&mut desk).contains(check), "{check} is silent on the sample");
        for (field, value) in *typed {
            desk.types(*kind, Some(entry), field, value);
        }
        assert!(shown(&mut desk).contains(check), "{screen} shows {check}: {:?}", shown(&mut desk));
    }
}

#[test]
fn a_finding_on_a_record_that_no_screen_asks_about_leads_to_its_room() {
    let mut desk = Desk::sample(Language::Nl);
    let second = desk.adds(Kind::Objective, &[("sentence", "Meer bestellingen op zondag")]);
    let today = desk.sees(&Page::Answers).view;
    let on_it: Vec<_> = today.findings.iter().filter(|finding| finding.link.id == Some(second)).collect();
    assert!(!on_it.is_empty());
    assert!(on_it.iter().all(|finding| finding.link.screen.is_none()), "the set-up asks about the first objective");
}

#[test]
fn what_is_known_is_offered_and_written_only_when_it_is_taken_over() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    assert_eq!(question(&mut desk, "material", "phone", None).offer, None, "nothing is known yet");
    desk.types(Kind::Business, None, "phone", "0570 12 34 56");
    let asked = question(&mut desk, "material", "phone", None);
    assert_eq!(asked.offer.as_deref(), Some("0570 12 34 56"));
    assert!(desk.plan.facts().offline_items.first().is_none(), "an offer writes nothing");

    desk.types(Kind::OfflineItem, None, "phone", &asked.offer.unwrap());
    assert_eq!(question(&mut desk, "material", "phone", None).offer, None, "an answer is not asked again");
    desk.undoes();
    assert!(question(&mut desk, "material", "phone", None).offer.is_some());

    desk.does_not_know(Kind::Business, "phone");
    assert_eq!(question(&mut desk, "material", "phone", None).offer, None, "‘I don't know yet’ is not known");
}

#[test]
fn the_best_source_comes_first_and_a_number_is_taken_as_it_is_typed() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let anna = desk.adds(Kind::Person, &[("name", "Anna")]);
    assert_eq!(question(&mut desk, "voice", "person", None).offer, Some(anna.to_string()), "there is nobody else");
    let bo = desk.adds(Kind::Person, &[("name", "Bo")]);
    assert_eq!(question(&mut desk, "voice", "person", None).offer, None, "now it is a choice");

    desk.types(Kind::Channel, None, "owner", &anna.to_string());
    assert_eq!(question(&mut desk, "duties", "person", Some("publishing")).offer, Some(anna.to_string()));
    desk.types(Kind::Channel, None, "publisher", &bo.to_string());
    assert_eq!(question(&mut desk, "duties", "person", Some("publishing")).offer, Some(bo.to_string()));

    desk.types(Kind::Business, None, "opening_hours", "ma tot vr 9 tot 17\nza 9 tot 13");
    let hours = question(&mut desk, "route", "hours", None).offer;
    assert_eq!(hours.as_deref(), Some("ma tot vr 9 tot 17, za 9 tot 13"), "a line takes a text of several lines");
    desk.types(Kind::Objective, None, "margin_share", "12,5");
    let offered = question(&mut desk, "audience-size", "margin_share", None).offer.unwrap();
    let saved = desk.types(Kind::Segment, None, "margin_share", &offered.replace('.', ","));
    let record = saved.view.records.iter().find(|record| record.kind == Kind::Segment).unwrap();
    assert_eq!((record.fields["margin_share"].value.as_str(), record.fields["margin_share"].misfit), ("12.50", None));
}

#[test]
fn every_offer_can_be_taken_over_where_its_question_stands_empty() {
    let mut desk = Desk::sample(Language::Nl);
    // With one record of each kind that is offered as the only one, every source of the sample is known.
    let mut offered = 0;
    for offer in OFFERS {
        let (kind, field, item) = offer.to;
        let screen = SCREENS.iter().find(|s| s.questions.iter().any(|q| q.is(kind, field, item))).unwrap();
        let id = question(&mut desk, screen.id, field, item).id;
        desk.types(kind, id, field, "");
        let Some(value) = question(&mut desk, screen.id, field, item).offer else { continue };
        let saved = desk.types(kind, id, field, &value);
        let record = saved.view.records.iter().find(|record| record.kind == kind && record.id == id).unwrap();
        let kept = &record.fields[field];
        assert_eq!((kept.value.as_str(), kept.misfit), (value.as_str(), None), "{offer:?} is kept as offered");
        offered += 1;
    }
    assert!(offered * 2 > OFFERS.len(), "{offered} of {} are known in the sample", OFFERS.len());
}

#[test]
fn every_question_names_articles_or_is_our_choice() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let guide = desk.sees(&Page::Answers).view.guide.unwrap();
    let asked: Vec<_> = SCREENS.iter().flat_map(|screen| screen.questions).collect();
    assert_eq!(guide.questions.len(), asked.len());
    for (view, question) in guide.questions.iter().zip(asked) {
        assert_eq!(view.articles.is_empty(), question.rows.is_empty(), "{question:?}");
    }
}
