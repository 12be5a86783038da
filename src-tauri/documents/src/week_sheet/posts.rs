//! What goes out in the week and what is to be ready, day by day, each with a box to tick and with what is still to be done for
//! it. What is late comes first. While a gate is shut an idea only has a wished day, and asks for nothing.

use std::collections::BTreeMap;

use chrono::Datelike;
use koers_core::{
    content::{Post, PostStatus, Series, Variant, is_promotional},
    plan::Kind,
    time::Day,
};
use koers_press::document::{Block, Check, Definition, Inline};

use super::{LETTERS, Week, first, more};
use crate::{
    blocks::{brief, capital, known},
    calendar::{Agenda, in_the_making, post_day},
    source::Source,
};

/// A box to tick with a pen, in the middle of words.
const TICK: &str = "☐";

/// What is to be done with a post.
#[derive(Clone, Copy, PartialEq)]
enum Turn {
    /// It goes out.
    Out,
    /// It is to be ready.
    Ready,
}

/// A post that is late stands under no day.
type When = Option<Day>;

pub fn blocks(source: &Source<'_>, week: Week, most: usize) -> Vec<Block> {
    let agenda = Agenda::between(source, week.monday, week.sunday);
    let (turns, rest) = first(turns(source, &agenda, week), most);
    let mut days: BTreeMap<When, Vec<Check>> = BTreeMap::new();
    for (when, turn, post) in turns {
        days.entry(when).or_default().push(check(source, week, turn, post));
    }
    for (day, series) in
        agenda.turns.iter().flat_map(|(day, series)| series.iter().map(move |one| (day, one))).take(most)
    {
        days.entry(Some(*day)).or_default().push(to_make(source, series));
    }
    let rows = days.into_iter().map(|(when, checks)| Definition {
        label: label(source, &agenda, when),
        blocks: vec![Block::Checklist(checks)],
    });
    let rows: Vec<Definition> = rows.collect();
    let rows = (!rows.is_empty()).then_some(Block::Definitions(rows));
    rows.into_iter().chain(more(source, rest)).collect()
}

/// What there is to do, in the order of the days.
fn turns<'a>(source: &Source<'a>, agenda: &Agenda<'a>, week: Week) -> Vec<(When, Turn, &'a Post)> {
    let asks = |post: &&Post| post.status.is_some_and(|status| status > PostStatus::Idea) || !source.is_concept();
    let late =
        source.facts.posts_waiting().filter(asks).filter_map(|post| late(post, week).map(|turn| (None, turn, post)));
    let out = agenda.posts.iter().flat_map(|(day, posts)| posts.iter().map(|post| (Some(*day), Turn::Out, *post)));
    let ready = agenda.deadlines.iter().flat_map(|(day, posts)| {
        // What goes out in the same week is to be ready before that as a matter of course.
        let apart = posts.iter().filter(move |post| !post_day(post).is_some_and(|day| week.has(day)));
        apart.map(|post| (Some(*day), Turn::Ready, *post))
    });
    let mut turns: Vec<_> = late.chain(out.chain(ready).filter(|(_, _, post)| asks(post))).collect();
    turns.sort_by_key(|(when, ..)| *when);
    turns
}

/// What should have been done with a post before this week.
fn late(post: &Post, week: Week) -> Option<Turn> {
    let is_past = |day: Option<Day>| day.is_some_and(|day| day < week.monday);
    let is_out = post.status == Some(PostStatus::Published);
    let goes_out_now = post.planned_on.is_some_and(|day| week.has(day));
    match () {
        () if is_out || goes_out_now => None,
        () if is_past(post.planned_on) => Some(Turn::Out),
        () if in_the_making(post) && is_past(post.finish_by) => Some(Turn::Ready),
        () => None,
    }
}

/// `Dinsdag 24`, with what the day is called.
fn label(source: &Source<'_>, agenda: &Agenda<'_>, when: When) -> String {
    let words = source.words;
    let Some(day) = when else { return words.say("sheet-late") };
    let weekday = capital(&words.say(&format!("weekday-{}", day.weekday().num_days_from_sunday())));
    let names = agenda.marks.get(&day).into_iter().flatten().map(|name| brief(name, LETTERS / 3));
    [format!("{weekday} {}", day.day())].into_iter().chain(names).collect::<Vec<_>>().join("\n")
}

fn check(source: &Source<'_>, week: Week, turn: Turn, post: &Post) -> Check {
    let words = source.words;
    let done = turn == Turn::Out && post.status == Some(PostStatus::Published);
    let spoken = words.say(if done { "sheet-done" } else { "sheet-open" });
    let title = known(&post.title).map_or_else(|| words.say("plan-unnamed"), |title| brief(&title, LETTERS));
    let title = if turn == Turn::Ready { words.say_with("sheet-ready", &[("title", title.into())]) } else { title };
    let mut text = vec![Inline::strong(title)];
    let mut add = |said: Option<String>| {
        text.extend(said.map(|said| Inline::text(format!("\n{said}"))));
    };
    add(place(source, week, turn, post));
    add(to_do(source, post).filter(|_| !done));
    Check { done, text, spoken }
}

/// A turn of a series of which no post was made yet.
fn to_make(source: &Source<'_>, series: &Series) -> Check {
    let words = source.words;
    let name = brief(&source.name(Kind::Series, series.id.raw()), LETTERS);
    let text = words.say_with("sheet-turn", &[("name", name.into())]);
    Check { done: false, text: vec![Inline::strong(text)], spoken: words.say("sheet-open") }
}

/// At what time and where it goes out, and on which day where that is another.
fn place(source: &Source<'_>, week: Week, turn: Turn, post: &Post) -> Option<String> {
    let words = source.words;
    let time = post.planned_time.map(|time| time.format("%H:%M").to_string());
    let names: Vec<String> = post.channels.iter().map(|id| source.name(Kind::Channel, id.raw())).collect();
    let channels = known(&brief(&names.join(", "), LETTERS));
    let apart = post_day(post).filter(|day| turn == Turn::Ready || !week.has(*day));
    let apart = apart.map(|day| words.say_with("sheet-out-on", &[("day", words.day(day).into())]));
    let owner = source.person(post.owner).map(|owner| brief(&owner, LETTERS / 3));
    known(&[time, channels, apart, owner].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// What is still to be done, each with a box.
fn to_do(source: &Source<'_>, post: &Post) -> Option<String> {
    let said = |variant: &Variant| variant.post == Some(post.id) && known(&variant.text).is_some();
    let has_text = known(&post.text).is_some() || source.facts.variants.iter().any(said);
    let missing = [
        (!has_text, "sheet-do-text"),
        (post.picture.is_none(), "sheet-do-picture"),
        (post.picture.is_some() && known(&post.picture_text).is_none(), "sheet-do-picture-text"),
        (post.status == Some(PostStatus::Check), "sheet-do-check"),
        (is_promotional(post) && post.told_on.is_none(), "sheet-do-tell"),
    ];
    let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
    // A box stays with its words.
    let boxes: Vec<String> =
        missing.map(|(_, key)| format!("{TICK}\u{a0}{}", source.words.say(key).replace(' ', "\u{a0}"))).collect();
    (!boxes.is_empty()).then(|| boxes.join("   "))
}
