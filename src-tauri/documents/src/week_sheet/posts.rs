//! What goes out in the week and what is to be ready, day by day, each with a box to tick and with what is still to be done for
//! it. What is late comes first. While a gate is shut an idea only has a wished day, and asks for nothing.

use std::collections::BTreeMap;

use chrono::Datelike;
use koers_core::{
    content::{Post, PostStatus, Series, Variant, is_promotional},
    id::Id,
    plan::Kind,
    presence::Channel,
    team::Person,
    time::{Day, Time},
};
use koers_press::document::{Block, Cell, Check, Column, Definition, Inline, Table};

use super::{LETTERS, Room, Set, Week, first, more};
use crate::{
    blocks::{brief, capital, cell, known},
    calendar::{Agenda, in_the_making, post_day},
    source::Source,
};

/// A box to tick with a pen, in the middle of words.
const TICK: &str = "☐";
/// The widths of the day, what goes out and what is still to be done for it beside each other.
const WIDTHS: [f32; 3] = [1.1, 4.9, 1.8];

/// How many letters of a title and of a place stand on one line.
const LINE: usize = 60;

/// What is to be done with a post.
#[derive(Clone, Copy, PartialEq)]
enum Turn {
    /// It goes out.
    Out,
    /// It is to be ready.
    Ready,
}

/// Something to do.
#[derive(Clone, Copy)]
enum Task<'a> {
    /// With a post.
    Post(Turn, &'a Post),
    /// A post is still to be made of a series.
    Make(&'a Series),
}

/// A post that is late stands under no day.
type When = Option<Day>;

pub fn blocks(source: &Source<'_>, week: Week, room: Room) -> Vec<Block> {
    let agenda = Agenda::between(source, week.monday, week.sunday);
    let (tasks, rest) = first(tasks(source, &agenda, week), room.posts);
    let set = match room.set {
        Set::Loose => loose(source, week, &agenda, tasks),
        Set::Close => close(source, week, &agenda, &tasks),
        Set::Tight => tight(source, week, &agenda, &tasks),
    };
    set.into_iter().chain(more(source, rest)).collect()
}

/// Below each other, each with all that is to be done for it.
fn loose(source: &Source<'_>, week: Week, agenda: &Agenda<'_>, tasks: Vec<(When, Task<'_>)>) -> Option<Block> {
    let mut days: BTreeMap<When, Vec<Check>> = BTreeMap::new();
    for (when, task) in tasks {
        days.entry(when).or_default().push(Said::of(source, week, &task).check(source));
    }
    let rows = days.into_iter().map(|(when, checks)| Definition {
        label: [label(source, when)].into_iter().chain(names(agenda, when)).collect::<Vec<_>>().join("\n"),
        blocks: vec![Block::Checklist(checks)],
    });
    let rows: Vec<Definition> = rows.collect();
    (!rows.is_empty()).then_some(Block::Definitions(rows))
}

/// What there is to do, in the order of the days.
fn tasks<'a>(source: &Source<'a>, agenda: &Agenda<'a>, week: Week) -> Vec<(When, Task<'a>)> {
    let asks = |post: &&Post| post.status.is_some_and(|status| status > PostStatus::Idea) || !source.is_concept();
    let late = source
        .facts
        .posts_waiting()
        .filter(asks)
        .filter_map(|post| late(source, post, week).map(|turn| (None, turn, post)));
    let out = agenda.posts.iter().flat_map(|(day, posts)| posts.iter().map(|post| (Some(*day), Turn::Out, *post)));
    let ready = agenda.deadlines.iter().flat_map(|(day, posts)| {
        // What goes out in the same week is to be ready before that as a matter of course.
        let apart = posts.iter().filter(move |post| !post_day(post).is_some_and(|day| week.has(day)));
        apart.map(|post| (Some(*day), Turn::Ready, *post))
    });
    let posts = late.chain(out.chain(ready).filter(|(_, _, post)| asks(post)));
    let posts = posts.map(|(when, turn, post)| (when, Task::Post(turn, post)));
    let turns = agenda.turns.iter().flat_map(|(day, of)| of.iter().map(|series| (Some(*day), Task::Make(series))));
    let mut tasks: Vec<_> = posts.chain(turns).collect();
    tasks.sort_by_key(|(when, _)| *when);
    tasks
}

/// What should have been done with a post before this week.
fn late(source: &Source<'_>, post: &Post, week: Week) -> Option<Turn> {
    // A sheet may be made for a week that is still to come: what comes before it and is not past yet is not late.
    let is_past = |day: Option<Day>| day.is_some_and(|day| day < week.monday && day < source.today);
    let is_out = post.status == Some(PostStatus::Published);
    let goes_out_now = post.planned_on.is_some_and(|day| week.has(day));
    match () {
        () if is_out || goes_out_now => None,
        () if is_past(post.planned_on) => Some(Turn::Out),
        () if in_the_making(post) && is_past(post.finish_by) => Some(Turn::Ready),
        () => None,
    }
}

/// `Dinsdag 24`.
fn label(source: &Source<'_>, when: When) -> String {
    let words = source.words;
    let Some(day) = when else { return words.say("sheet-late") };
    let weekday = capital(&words.say(&format!("weekday-{}", day.weekday().num_days_from_sunday())));
    format!("{weekday} {}", day.day())
}

/// What the day is called.
fn names(agenda: &Agenda<'_>, when: When) -> Vec<String> {
    let names = when.and_then(|day| agenda.marks.get(&day)).into_iter().flatten();
    names.map(|name| brief(name, LETTERS / 3)).collect()
}

/// What a sheet says of a task, however it is set.
struct Said {
    title: String,
    /// At what time and where it goes out, and who makes it.
    place: Option<String>,
    /// What is still to be done, each with a box.
    left: Option<String>,
    /// Whether it is out already.
    is_out: bool,
}

impl Said {
    fn of(source: &Source<'_>, week: Week, task: &Task<'_>) -> Self {
        let words = source.words;
        match *task {
            Task::Make(series) => {
                let name = brief(&source.name(Kind::Series, series.id.raw()), LETTERS);
                let title = words.say_with("sheet-turn", &[("name", name.into())]);
                let place = place(source, series.at_time, &series.channels, series.owner, None);
                Self { title, place, left: None, is_out: false }
            }
            Task::Post(turn, post) => {
                let is_out = turn == Turn::Out && post.status == Some(PostStatus::Published);
                let title =
                    known(&post.title).map_or_else(|| words.say("plan-unnamed"), |title| brief(&title, LETTERS));
                let get_ready = || words.say_with("sheet-ready", &[("title", title.as_str().into())]);
                let title = if turn == Turn::Ready { get_ready() } else { title };
                let apart = post_day(post).filter(|day| turn == Turn::Ready || !week.has(*day));
                let place = place(source, post.planned_time, &post.channels, post.owner, apart);
                Self { title, place, left: to_do(source, post).filter(|_| !is_out), is_out }
            }
        }
    }

    /// As much as stands on a line.
    fn brief(self) -> Self {
        Self { title: brief(&self.title, LINE), place: self.place.map(|place| brief(&place, LINE)), ..self }
    }

    /// On a line, behind a box; with what the day is called.
    fn line(self, names: Vec<String>) -> Cell {
        let tick = (!self.is_out).then(|| Inline::text(format!("{TICK} ")));
        let details = self.place.into_iter().chain(names).map(|said| Inline::text(format!(" – {said}")));
        tick.into_iter().chain([Inline::strong(self.title)]).chain(details).collect()
    }

    /// Below each other, behind a box.
    fn check(self, source: &Source<'_>) -> Check {
        let parts = [self.place, self.left].into_iter().flatten().map(|said| Inline::text(format!("\n{said}")));
        let text = [Inline::strong(self.title)].into_iter().chain(parts).collect();
        Check {
            done: self.is_out,
            text,
            spoken: source.words.say(if self.is_out { "sheet-done" } else { "sheet-open" }),
        }
    }
}

/// All of it in a table, where there is more than a page holds otherwise.
fn close(source: &Source<'_>, week: Week, agenda: &Agenda<'_>, tasks: &[(When, Task<'_>)]) -> Option<Block> {
    let rows = tasks.iter().enumerate().map(|(at, (when, task))| {
        let is_first = at.checked_sub(1).and_then(|before| tasks.get(before)).is_none_or(|(before, _)| before != when);
        let day = is_first.then(|| label(source, *when));
        let names = if is_first { names(agenda, *when) } else { Vec::new() };
        let mut said = Said::of(source, week, task).brief();
        let left = if said.is_out { Some(source.words.say("sheet-done")) } else { said.left.take() };
        vec![cell(day), said.line(names), cell(left)]
    });
    table(source, &["plan-own-day", "sheet-round", "sheet-left"], rows.collect())
}

/// The posts of a day in one cell, without what is still to be done for them.
fn tight(source: &Source<'_>, week: Week, agenda: &Agenda<'_>, tasks: &[(When, Task<'_>)]) -> Option<Block> {
    let days = tasks.chunk_by(|(one, _), (other, _)| one == other);
    let rows = days.filter_map(|tasks| tasks.first().map(|(when, _)| (*when, tasks))).map(|(when, tasks)| {
        let lines = tasks.iter().enumerate().map(|(at, (_, task))| {
            let names = if at == 0 { names(agenda, when) } else { Vec::new() };
            let next = (at > 0).then(|| Inline::text("\n"));
            next.into_iter().chain(Said::of(source, week, task).brief().line(names))
        });
        vec![cell(Some(label(source, when))), lines.flatten().collect()]
    });
    table(source, &["plan-own-day", "sheet-round"], rows.collect())
}

fn table(source: &Source<'_>, heads: &[&str], rows: Vec<Vec<Cell>>) -> Option<Block> {
    let columns = heads.iter().zip(WIDTHS);
    let columns = columns
        .map(|(head, weight)| Column { weight: Some(weight), ..Column::words(source.words.say(head)) })
        .collect();
    (!rows.is_empty()).then_some(Block::Table(Table { caption: String::new(), columns, rows, summed: false }))
}

/// At what time and where something goes out, who makes it, and on which day where that is another.
fn place(
    source: &Source<'_>,
    time: Option<Time>,
    channels: &[Id<Channel>],
    owner: Option<Id<Person>>,
    apart: Option<Day>,
) -> Option<String> {
    let time = time.map(|time| time.format("%H:%M").to_string());
    let names: Vec<String> = channels.iter().map(|id| source.name(Kind::Channel, id.raw())).collect();
    let channels = known(&brief(&names.join(", "), LETTERS));
    let owner = source.person(owner).map(|owner| brief(&owner, LETTERS / 3));
    let apart = apart.map(|day| source.words.say_with("sheet-out-on", &[("day", source.words.day(day).into())]));
    known(&[time, channels, owner, apart].into_iter().flatten().collect::<Vec<_>>().join(" · "))
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
