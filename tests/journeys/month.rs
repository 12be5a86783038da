//! The first month: it fills what the board lacks, it leaves nothing open that the answers say, and it makes no doubles.

use std::collections::BTreeSet;

use koers_core::{content::PostStatus, intentions::Page, plan::Kind, reckoning::Proposed, rooms::Part, text::Language};
use koers_tests::desk::Desk;

const PAGE: Page = Page::Room(Part::Posts);

fn proposed(desk: &mut Desk) -> Vec<Proposed> {
    let context = desk.context();
    desk.plan.propose_month(context).unwrap()
}

fn takes(desk: &mut Desk, month: &[Proposed]) {
    let context = desk.context();
    desk.plan.take_month(&PAGE, month, context).unwrap();
}

fn board(desk: &Desk) -> usize {
    desk.plan.facts().posts.len()
}

#[test]
fn a_month_that_is_taken_raises_nothing_that_the_answers_could_have_prevented() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        let before = desk.fires();
        let month = proposed(&mut desk);
        assert!(!month.is_empty());
        for post in &month {
            let tied = post.stage.is_some() && post.pillar.is_some() && post.segment.is_some() && post.owner.is_some();
            assert!(tied && !post.question.is_empty() && !post.value.is_empty(), "{post:?}");
        }
        assert!(month.iter().any(|post| !post.ask.is_empty()));
        takes(&mut desk, &month);
        assert_eq!(desk.fires(), before);
    }
}

#[test]
fn what_the_answers_say_elsewhere_fills_what_they_leave_out() {
    let mut desk = Desk::sample(Language::Nl);
    let pillars: Vec<i64> = desk.plan.facts().pillars.iter().map(|pillar| pillar.id.raw()).collect();
    for pillar in pillars {
        desk.types(Kind::Pillar, Some(pillar), "value", "");
    }
    desk.types(Kind::MixRules, None, "ask_link", "");
    let channels: Vec<i64> = desk.plan.facts().channels.iter().map(|channel| channel.id.raw()).collect();
    for channel in channels {
        desk.types(Kind::Channel, Some(channel), "owner", "");
    }
    let month = proposed(&mut desk);
    takes(&mut desk, &month);
    let fires = desk.fires();
    assert!(!fires.iter().any(|check| check.starts_with("post.")), "{fires:?}");
}

#[test]
fn a_month_is_taken_once_whatever_the_owner_then_moves() {
    let mut desk = Desk::sample(Language::Nl);
    let month = proposed(&mut desk);
    takes(&mut desk, &month);
    let taken = board(&desk);
    takes(&mut desk, &month);
    assert_eq!(board(&desk), taken, "the same month twice");
    let moved = desk.plan.facts().posts.iter().last().map(|post| (post.id.raw(), post.planned_on.unwrap()));
    let (id, day) = moved.unwrap();
    desk.types(Kind::Post, Some(id), "planned_on", &day.pred_opt().unwrap().to_string());
    assert_eq!(proposed(&mut desk), [], "a day earlier is the same post");
    desk.undoes();
    desk.undoes();
    assert_eq!(proposed(&mut desk), month, "one step of undo");
}

#[test]
fn half_a_month_that_was_taken_leaves_other_questions_for_the_rest() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.adds(Kind::Channel, &[("name", "Instagram"), ("decision", "now"), ("posts_a_week", "1")]);
    for question in ["Een?", "Twee?", "Drie?", "Vier?"] {
        desk.adds(Kind::Pillar, &[("theme", question), ("question", question)]);
    }
    opens_all(&mut desk);
    let month = proposed(&mut desk);
    let taken: Vec<Proposed> = month.iter().filter(|post| post.question.as_str() > "T").cloned().collect();
    takes(&mut desk, &taken);
    let rest: BTreeSet<String> = proposed(&mut desk).into_iter().map(|post| post.question).collect();
    let left: BTreeSet<String> = month.into_iter().map(|post| post.question).filter(|q| q.as_str() < "T").collect();
    assert_eq!((rest, taken.len()), (left, 2));
}

#[test]
fn ideas_behind_a_shut_gate_come_once_and_get_their_day_when_it_opens() {
    let mut desk = Desk::sample(Language::Nl);
    desk.looks_at("analytics", "not-in-order");
    let ideas = proposed(&mut desk);
    assert!(ideas.iter().all(|post| post.day.is_none() && post.idea.is_none()));
    let of_each: BTreeSet<(&str, i64)> = ideas.iter().map(|post| (post.question.as_str(), post.channel)).collect();
    assert_eq!(of_each.len(), ideas.len(), "a question once for a channel");
    takes(&mut desk, &ideas);
    let kept = board(&desk);
    assert_eq!(proposed(&mut desk), [], "they are on the board");
    takes(&mut desk, &ideas);
    assert_eq!(board(&desk), kept);

    desk.looks_at("analytics", "in-order");
    let mine =
        desk.adds(Kind::Post, &[("title", "Mag de hond mee?"), ("question", "Mag de hond mee?"), ("status", "idea")]);
    desk.types(Kind::Post, Some(mine), "value", "Je weet waar je aan toe bent.");
    let month = proposed(&mut desk);
    let dated: Vec<i64> = month.iter().filter_map(|post| post.idea).collect();
    assert_eq!(dated.len(), ideas.len() + 1);
    assert!(month.iter().all(|post| post.day.is_some()));
    takes(&mut desk, &month);
    assert_eq!(board(&desk), kept + 1 + month.len() - dated.len(), "an idea is no second post");
    let posts = &desk.plan.facts().posts;
    let waits = posts.iter().filter(|post| post.status == Some(PostStatus::Idea) && !post.question.is_empty());
    assert_eq!(waits.count(), 0);
    let own = posts.by_key(mine).unwrap();
    assert_eq!(&*own.value, "Je weet waar je aan toe bent.", "what it says itself stays");
    assert_eq!((own.status, own.planned_on.is_some(), own.channels.len()), (Some(PostStatus::Draft), true, 1));
}

fn opens_all(desk: &mut Desk) {
    for gate in koers_core::checks::Gate::ALL {
        let context = desk.context();
        desk.plan.open_on_terms(&PAGE, *gate, "Eerst proberen.", "Samira", context).unwrap();
    }
}
