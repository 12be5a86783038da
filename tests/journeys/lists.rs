//! Long lists: a page shows the first of them, says how many there are, and gives the rest a window at a time.

use chrono::Days;
use koers_core::{
    content::PostStatus,
    intentions::{Lens, List, Move, Page},
    plan::{Answer, Edit, Kind, RecordView},
    rooms::Part,
    text::Language,
};
use koers_tests::desk::{Desk, TODAY};

/// The most that passes to the screen for one page, in bytes.
const LIGHT: usize = 200_000;

/// So many posts are out, so many are still to come.
const OUT: u64 = 215;
const TO_COME: u64 = 15;

fn edits(fields: &[(&str, &str)]) -> Vec<Edit> {
    let typed =
        |(field, value): &(&str, &str)| Edit { field: (*field).to_owned(), answer: Answer::Typed((*value).to_owned()) };
    fields.iter().map(typed).collect()
}

fn ids(records: &[RecordView], kind: Kind) -> Vec<i64> {
    records.iter().filter(|record| record.kind == kind).filter_map(|record| record.id).collect()
}

/// A post every second day for more than a year.
fn a_year_of_posts(desk: &mut Desk) {
    let first = TODAY - Days::new(2 * OUT);
    let post = |n: u64| {
        let day = (first + Days::new(2 * n)).to_string();
        let (status, published_on) = if n < OUT { ("published", day.as_str()) } else { ("planned", "") };
        edits(&[
            ("title", "Wat gaat er in ons zuurdesembrood van de week, en waarom"),
            ("question", "Waarom duurt een goed brood zo lang?"),
            ("value", "Je weet waar je voor betaalt."),
            ("notes", "Foto van de oven om vijf uur. Samira vertelt zelf wat ze doet."),
            ("kind", "tip"),
            ("status", status),
            ("planned_on", &day),
            ("finish_by", &day),
            ("published_on", published_on),
        ])
    };
    let each: Vec<_> = (0..OUT + TO_COME).map(|n| (None, post(n))).collect();
    let context = desk.context();
    desk.plan.put_all(&Page::Room(Part::Posts), Kind::Post, &each, context).unwrap();
}

#[test]
fn the_board_shows_what_is_in_sight_and_gives_the_rest_window_by_window() {
    let mut desk = Desk::sample(Language::Nl);
    a_year_of_posts(&mut desk);
    let shown = desk.sees(&Page::Room(Part::Posts));
    let bytes = serde_json::to_vec(&shown).unwrap().len();
    assert!(bytes < LIGHT, "{bytes} bytes");
    let board = shown.view.board.unwrap();
    let all = desk.plan.facts().posts.len();
    assert_eq!((board.posts, board.columns.iter().map(|column| column.count).sum::<usize>()), (all, all));

    let mut seen = Vec::new();
    for column in &board.columns {
        let list = List::Column(column.status);
        let mut cards = column.cards.clone();
        while cards.len() < column.count {
            let context = desk.context();
            let next = desk.plan.cards(list, cards.len(), 50, context);
            assert!(!next.is_empty() && serde_json::to_vec(&next).unwrap().len() < LIGHT);
            cards.extend(next);
        }
        let context = desk.context();
        assert!(desk.plan.cards(list, cards.len(), 50, context).is_empty());
        let days: Vec<_> = cards.iter().map(|card| card.published_on.or(card.finish_by)).collect();
        match column.status {
            PostStatus::Published => assert!(days.is_sorted_by(|a, b| a >= b), "the newest first"),
            _ => assert!(cards.iter().all(|card| card.published_on.is_none()), "what is to come"),
        }
        seen.extend(cards.iter().map(|card| card.id));
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), all, "each once");
}

#[test]
fn a_lens_shows_the_posts_that_say_so_and_several_are_moved_in_one_step() {
    let mut desk = Desk::sample(Language::Nl);
    a_year_of_posts(&mut desk);
    let page = Page::Room(Part::Posts);
    let found = |desk: &mut Desk, search: &str| -> Vec<(PostStatus, usize)> {
        let context = desk.context();
        let lens = Lens { search: search.to_owned(), ..Lens::default() };
        let board = desk.plan.look_at(&page, lens, context).unwrap().view.board.unwrap();
        board.columns.iter().map(|column| (column.status, column.count)).filter(|(_, count)| *count > 0).collect()
    };
    let year = [(PostStatus::Planned, 15), (PostStatus::Published, 215)];
    assert_eq!(found(&mut desk, "ZUURDESEMBROOD oven"), year);
    assert_eq!(found(&mut desk, "zuurdesembrood zonder"), []);
    let all = [(PostStatus::Planned, 15), (PostStatus::Published, 216)];
    assert_eq!(found(&mut desk, "zuurdesembrood"), all, "the sample names it once");

    let context = desk.context();
    let planned = desk.plan.listed(List::Column(PostStatus::Planned));
    desk.plan.move_posts(&page, &planned, Move::Column(PostStatus::Published), context).unwrap();
    assert_eq!(found(&mut desk, "zuurdesembrood"), [(PostStatus::Published, 231)]);
    let out = |desk: &Desk| {
        planned.iter().filter(|id| desk.plan.facts().posts.by_key(**id).unwrap().published_on == Some(TODAY)).count()
    };
    assert_eq!(out(&desk), 15, "they went out today");
    let context = desk.context();
    desk.plan.undo(&page, context).unwrap();
    assert_eq!((out(&desk), found(&mut desk, "zuurdesembrood")), (0, all.to_vec()));

    desk.types(Kind::Post, Some(planned[0]), "title", "Speculaas");
    assert_eq!(found(&mut desk, "speculaas"), [(PostStatus::Planned, 1)], "as it is called now");
    assert_eq!(found(&mut desk, "zuurdesembrood oven"), [(PostStatus::Planned, 14), (PostStatus::Published, 215)]);
}

#[test]
fn figures_bring_their_newest_values_with_them() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let page = Page::Room(Part::Kpis);
    let each = vec![(None, edits(&[("name", "Bestellingen")])); 45];
    let context = desk.context();
    desk.plan.put_all(&page, Kind::Kpi, &each, context).unwrap();
    let last = desk.plan.facts().kpis.iter().last().unwrap().id.raw().to_string();
    let value = desk.adds(Kind::Measurement, &[("kpi", &last), ("on_day", "2026-11-20"), ("value", "3")]);
    let shown = desk.sees(&page).view;
    assert_eq!((shown.all.get(&Kind::Kpi), ids(&shown.records, Kind::Kpi).len()), (Some(&45), 40));
    assert_eq!(ids(&shown.records, Kind::Measurement), Vec::<i64>::new());
    let context = desk.context();
    let next = desk.plan.more(&page, Kind::Kpi, 40, context).unwrap();
    assert_eq!((ids(&next, Kind::Kpi).len(), ids(&next, Kind::Measurement)), (5, vec![value]));
}

#[test]
fn a_list_that_is_whole_says_nothing_of_more() {
    let mut desk = Desk::sample(Language::Nl);
    for part in Part::ALL {
        let all = desk.sees(&Page::Room(*part)).view.all;
        assert!(all.is_empty(), "{part:?}: {all:?}");
    }
}
