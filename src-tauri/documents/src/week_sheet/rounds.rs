//! Whom to answer and what to listen for: a row each, with a box for every day on which somebody looks.

use chrono::{Datelike, Weekday};
use koers_core::{
    monitoring::{Watch, WatchRhythm},
    presence::{Channel, ChannelDecision},
};
use koers_press::document::{Align, Block, Cell, Column, Inline, Table};

use super::{LETTERS, Week, first, more};
use crate::{
    blocks::{brief, cell, known, lowered},
    source::Source,
    written::Written,
};

/// A box to tick with a pen.
const TICK: &str = "⬜";
/// The widths of what, who and each day beside each other.
const WIDTHS: (f32, f32, f32) = (4.6, 1.7, 0.42);

pub fn blocks(source: &Source<'_>, week: Week, most: usize) -> Vec<Block> {
    let words = source.words;
    let channels = source.channels_that_are(Some(ChannelDecision::Now)).filter_map(|channel| answers(source, channel));
    let watches = source.facts.watches.iter().filter_map(|watch| listens(source, watch, week));
    let (rows, rest) = first(channels.chain(watches).collect(), most);
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |head: String, weight| Column { weight: Some(weight), ..Column::words(head) };
    let days = ["1", "2", "3", "4", "5", "6", "0"]
        .map(|day| Column { align: Align::Centre, ..column(words.say(&format!("weekday-short-{day}")), WIDTHS.2) });
    let named = [column(words.say("sheet-round"), WIDTHS.0), column(words.say("sheet-who"), WIDTHS.1)];
    let columns = named.into_iter().chain(days).collect();
    let table = Block::Table(Table { caption: String::new(), columns, rows, summed: false });
    [table].into_iter().chain(more(source, rest)).collect()
}

/// Every day somebody reads and answers on an open channel that says how long that takes.
fn answers(source: &Source<'_>, channel: &Channel) -> Option<Vec<Cell>> {
    channel.opened_on?;
    let minutes = channel.minutes_a_day?;
    let name = brief(&known(&channel.name)?, LETTERS / 2);
    let given = [("channel", name.into()), ("time", source.words.minutes(minutes).into())];
    let said = source.words.say_with("sheet-answer", &given);
    Some(row(said, channel.owner.written(source), |_| true))
}

fn listens(source: &Source<'_>, watch: &Watch, week: Week) -> Option<Vec<Cell>> {
    let rhythm = watch.rhythm?;
    // What is done each month is done in the week in which the month has its first Monday.
    let has_turn = rhythm != WatchRhythm::Monthly || week.monday.day() <= 7;
    let name = known(&watch.words).or_else(|| source.chosen("watch", "what", watch.what)).filter(|_| has_turn)?;
    let how_often = lowered(&source.chosen("watch", "rhythm", watch.rhythm).unwrap_or_default());
    let given = [("words", brief(&name, LETTERS / 2).into()), ("rhythm", how_often.into())];
    let said = source.words.say_with("sheet-listen", &given);
    let is_daily = matches!(rhythm, WatchRhythm::SeveralADay | WatchRhythm::Daily);
    Some(row(said, watch.owner.written(source), |day| is_daily || day == Weekday::Mon))
}

fn row(said: String, who: Option<String>, on: impl Fn(Weekday) -> bool) -> Vec<Cell> {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let boxes = days.map(|day| if on(day) { vec![Inline::text(TICK)] } else { Cell::new() });
    let who = who.map(|who| brief(&who, LETTERS / 3));
    [cell(Some(said)), cell(who)].into_iter().chain(boxes).collect()
}
