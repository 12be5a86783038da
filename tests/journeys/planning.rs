//! What may not be planned yet is refused at the door, and what stands already is left in peace.

use koers_core::{
    Error,
    checks::Gate,
    intentions::Page,
    plan::{Answer, Edit, Kind},
    reckoning::Proposed,
    record::Record,
    rooms::Part,
    text::Language,
};
use koers_tests::{
    desk::{Desk, TODAY},
    trace::{How, met},
};

const PAGE: Page = Page::Room(Part::Posts);

/// Why these answers are refused to a record, or to a new one; nothing when they are taken.
fn refused(desk: &mut Desk, kind: Kind, id: Option<i64>, fields: &[(&str, &str)]) -> Option<&'static str> {
    let answer = |typed: &str| Answer::Typed(typed.to_owned());
    let edits: Vec<Edit> =
        fields.iter().map(|(field, typed)| Edit { field: (*field).to_owned(), answer: answer(typed) }).collect();
    let context = desk.context();
    let done = match id {
        Some(_) => desk.plan.save(&PAGE, kind, id, &edits, context),
        None => desk.plan.add(&PAGE, kind, &edits, context),
    };
    match done {
        Ok(_) => None,
        Err(Error::Refused(why)) => Some(why),
        Err(other) => panic!("{other}"),
    }
}

fn post(desk: &Desk, status: &str) -> Option<i64> {
    let is_so = |post: &&koers_core::content::Post| post.get("status").as_deref() == Some(status);
    desk.plan.facts().posts.iter().find(is_so).map(Record::key)
}

#[test]
fn while_a_gate_is_shut_posts_are_ideas_with_a_wished_day() {
    let mut desk = Desk::sample(Language::Nl);
    let (idea, planned) = (post(&desk, "idea"), post(&desk, "planned"));
    desk.looks_at("analytics", "not-in-order");
    let wished = [("title", "Kersttaart"), ("status", "idea"), ("planned_on", "1-12-2026")];
    assert_eq!(refused(&mut desk, Kind::Post, None, &wished), None);
    for status in ["draft", "planned", "published"] {
        assert_eq!(refused(&mut desk, Kind::Post, idea, &[("status", status)]), Some("gate-shut"), "{status}");
        assert_eq!(refused(&mut desk, Kind::Post, None, &[("status", status)]), Some("gate-shut"), "a new {status}");
    }
    assert_eq!(refused(&mut desk, Kind::Post, idea, &[("published_on", "22-11-2026")]), Some("gate-shut"));
    assert_eq!(refused(&mut desk, Kind::Post, planned, &[("title", "Appeltaart")]), None, "what runs is left");
    let out = [("status", "published"), ("published_on", "22-11-2026")];
    assert_eq!(refused(&mut desk, Kind::Post, planned, &out), None, "what went out, went out");
    desk.undoes();
    assert_eq!(refused(&mut desk, Kind::Post, planned, &[("status", "idea")]), None, "and may be taken back");

    let context = desk.context();
    let several = [(None, vec![Edit { field: "status".to_owned(), answer: Answer::Typed("draft".to_owned()) }])];
    let month = desk.plan.put_all(&PAGE, Kind::Post, &several, context);
    assert!(matches!(month, Err(Error::Refused("gate-shut"))), "nor can a month be taken with its days");

    let context = desk.context();
    desk.plan.open_on_terms(&PAGE, Gate::Basis, "Komt maandag.", "Samira", context).unwrap();
    assert_eq!(refused(&mut desk, Kind::Post, idea, &[("status", "planned")]), None);
    met(&["R032", "R107", "R108"], How::Checked);
}

#[test]
fn what_runs_behind_a_shut_gate_is_told_once_and_a_channel_no_more_when_it_is_put_off() {
    let mut desk = Desk::sample(Language::Nl);
    desk.looks_at("analytics", "not-in-order");
    let told = |desk: &mut Desk| -> Vec<Option<Kind>> {
        let report = desk.report();
        let started = report.open().filter(|finding| finding.check == "gate.shut-but-social-started");
        started.map(|finding| finding.subject.map(|(kind, _)| kind)).collect()
    };
    let opened = desk.plan.facts().channels.iter().filter(|channel| channel.opened_on.is_some());
    let opened: Vec<i64> = opened.map(Record::key).collect();
    let mut expected = vec![Some(Kind::Channel); opened.len()];
    expected.push(Some(Kind::Post));
    assert_eq!(told(&mut desk), expected);
    for channel in opened {
        desk.types(Kind::Channel, Some(channel), "decision", "later");
    }
    assert_eq!(told(&mut desk), [Some(Kind::Post)]);
}

#[test]
fn a_campaign_that_nobody_could_answer_cannot_be_planned() {
    let mut desk = Desk::sample(Language::Nl);
    let campaign = desk.plan.facts().campaigns.first().map(Record::key);
    let of_it = campaign.unwrap().to_string();
    let planned = post(&desk, "planned");
    desk.types(Kind::CampaignLoad, None, "contacts_a_week", "12");
    assert_eq!(refused(&mut desk, Kind::Campaign, campaign, &[("start", "1-12-2026")]), Some("beyond-capacity"));
    assert_eq!(refused(&mut desk, Kind::Campaign, campaign, &[("start", "")]), None);
    assert_eq!(refused(&mut desk, Kind::Campaign, campaign, &[("name", "Winter")]), None);
    for status in ["planned", "published"] {
        let fields = [("campaign", of_it.as_str()), ("status", status)];
        assert_eq!(refused(&mut desk, Kind::Post, None, &fields), Some("beyond-capacity"), "{status}");
    }
    assert_eq!(refused(&mut desk, Kind::Post, planned, &[("campaign", &of_it)]), Some("beyond-capacity"));
    let draft = [("campaign", of_it.as_str()), ("status", "draft"), ("planned_on", "1-12-2026")];
    assert_eq!(refused(&mut desk, Kind::Post, None, &draft), None, "it can be thought through");

    desk.types(Kind::CampaignLoad, None, "contacts_a_week", "11");
    assert_eq!(refused(&mut desk, Kind::Campaign, campaign, &[("start", "1-12-2026")]), None);
    assert_eq!(refused(&mut desk, Kind::Post, planned, &[("campaign", &of_it)]), None);
    met(&["R025", "R064"], How::Checked);
}

#[test]
fn other_answers_give_another_month_and_each_post_says_where_it_comes_from() {
    let month = |desk: &mut Desk| {
        let context = desk.context();
        desk.plan.propose_fill(TODAY, TODAY + chrono::Days::new(56), context).unwrap().posts
    };
    let (mut one, mut other) = (Desk::bare_sample(Language::Nl), Desk::bare_sample(Language::Nl));
    let channel = one.plan.facts().channels.first().unwrap().id.raw();
    let pillar = one.plan.facts().pillars.first().unwrap().id.raw();
    other.types(Kind::Channel, Some(channel), "posts_a_week", "1");
    other.types(Kind::Pillar, Some(pillar), "question", "Kan een taart mee op de fiets?");
    let (of_one, of_other) = (month(&mut one), month(&mut other));
    let on = |month: &[Proposed]| month.iter().filter(|post| post.channel == channel).count();
    let asks = |month: &[Proposed]| month.iter().filter(|post| post.question.ends_with("op de fiets?")).count();
    assert!(on(&of_other) < on(&of_one), "{} and {}", on(&of_other), on(&of_one));
    assert_eq!((asks(&of_one), asks(&of_other) > 0), (0, true));
    assert!(of_one.iter().chain(&of_other).all(|post| post.stage.is_some() && !post.question.is_empty()));
}

#[test]
fn proof_of_an_audience_is_dated_when_it_is_said() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.types(Kind::Segment, None, "name", "Feestvierders");
    let seen = |desk: &Desk| desk.plan.facts().segments.first().and_then(|segment| segment.seen_on);
    assert_eq!(seen(&desk), None);
    desk.types(Kind::Segment, None, "online", "yes");
    assert_eq!(seen(&desk), Some(TODAY), "so that it can grow stale");
    desk.undoes();
    assert_eq!(seen(&desk), None);
}
