//! The posts as events of a calendar: when each goes out, by when it is to be ready, and the coming turns of series. What lies
//! in the bin is told as cancelled, so that a second export takes it out of the calendar program.

use std::collections::HashSet;

use chrono::Days;
use koers_core::{
    business::TimeZone,
    content::{Post, PostStatus, Series},
    id::Id,
    presence::Channel,
    reckoning::occurrences_in,
    text::in_short,
    time::{Day, Time},
};

use super::{
    Exported, Note, Options, Sheet, Source,
    ical::{self, Lines},
};
use crate::clock::moment_of;

/// So many days ahead the turns of series stand in it.
const AHEAD: Days = Days::new(366);

/// 1 January 2020 in UTC, in seconds: from there on exports are numbered, so that a later one is a newer version.
const FIRST: i64 = 1_577_836_800;

/// The calendar.
pub fn calendar(source: Source<'_>, options: Options) -> Exported {
    let clock = source.facts.the_business().time_zone_in(source.words.language());
    let mut writer = Writer { source, options, clock, lines: Lines::default(), events: 0, turns: HashSet::new() };
    writer.begin();
    let mut posts = 0;
    for post in source.facts.posts.iter() {
        let before = writer.events;
        writer.post(post);
        posts += usize::from(writer.events > before);
    }
    if options.series {
        let until = source.today.checked_add_days(AHEAD).unwrap_or(source.today);
        occurrences_in(source.facts, source.today, until)
            .into_iter()
            .for_each(|(series, day)| writer.turn(series, day));
    }
    let mut notes = if writer.events == 0 { vec![Note::new("nothing", 0)] } else { Vec::new() };
    let cancelled = source.gone.iter().filter(|post| writer.cancel(post)).count();
    if cancelled > 0 {
        notes.push(Note::new("cancelled", cancelled));
    }
    writer.lines.close("VCALENDAR");
    let name = format!("{}.ics", source.words.say("exchange-file-calendar"));
    Exported { files: vec![Sheet { name, bytes: writer.lines.into_bytes() }], posts, notes, ..Exported::default() }
}

struct Writer<'a> {
    source: Source<'a>,
    options: Options,
    clock: TimeZone,
    lines: Lines,
    events: usize,
    turns: HashSet<String>,
}

impl Writer<'_> {
    fn begin(&mut self) {
        self.lines.open("VCALENDAR");
        self.lines.put("VERSION", "2.0");
        self.lines.put("PRODID", "-//Koers//Koers//EN");
        self.lines.put("CALSCALE", "GREGORIAN");
        self.lines.put("METHOD", "PUBLISH");
        self.lines.text("X-WR-CALNAME", &self.source.facts.the_business().name);
    }

    fn post(&mut self, post: &Post) {
        let title = title(post);
        if let Some((day, time)) = self.goes_out(post) {
            let uid = self.uid(post);
            self.event(&uid, &title, day, time);
            self.about([&post.text, &post.call_to_action, &post.link], &post.channels);
            let is_web = post.link.starts_with("https://") || post.link.starts_with("http://");
            if is_web && post.link.bytes().all(|byte| byte.is_ascii_graphic()) {
                self.lines.put("URL", &*post.link);
            }
            self.lines.put("STATUS", if in_the_works(post) { "TENTATIVE" } else { "CONFIRMED" });
            if !is_out(post) {
                self.remind(&title, time.is_some());
            }
            self.lines.close("VEVENT");
        }
        if let Some(day) = self.is_due(post) {
            self.ready(post, &title, day);
            self.lines.close("VEVENT");
        }
    }

    /// Says of a post in the bin that it is off; whether it ever stood in a calendar with these options. The turn of a
    /// series that it was may be there still, or be another post by now.
    fn cancel(&mut self, post: &Post) -> bool {
        let (title, events) = (title(post), self.events);
        let has_turn = |turn: String| self.turns.contains(&turn);
        if let Some((day, time)) = self.goes_out(post).filter(|_| !turn_of(post).is_some_and(has_turn)) {
            let uid = self.uid(post);
            self.event(&uid, &title, day, time);
            self.off();
        }
        if let Some(day) = self.is_due(post) {
            self.ready(post, &title, day);
            self.off();
        }
        self.events > events
    }

    fn off(&mut self) {
        self.lines.put("STATUS", "CANCELLED");
        self.lines.close("VEVENT");
    }

    /// When a post goes out or went out, where it has a place in this calendar.
    fn goes_out(&self, post: &Post) -> Option<(Day, Option<Time>)> {
        let is_planned = post.status == Some(PostStatus::Planned);
        let stands = is_out(post) || is_planned || in_the_works(post) && self.options.in_the_works;
        let day = post.published_on.or(post.planned_on).filter(|_| stands)?;
        Some((day, post.planned_time.filter(|_| post.planned_on == Some(day))))
    }

    /// By when a post is to be ready, where that has a place in this calendar.
    fn is_due(&self, post: &Post) -> Option<Day> {
        let is_due = !is_out(post) && (in_the_works(post) || post.status == Some(PostStatus::Planned));
        post.finish_by.filter(|_| self.options.deadlines && is_due)
    }

    fn ready(&mut self, post: &Post, title: &str, day: Day) {
        let said = self.source.words.say_with("exchange-ready", &[("title", title.into())]);
        self.event(&format!("{}-ready@koers", post.id.raw()), &said, day, None);
    }

    /// What every event says; it takes no time from whoever reads the calendar.
    fn event(&mut self, uid: &str, title: &str, day: Day, time: Option<Time>) {
        self.events += 1;
        let at = self.source.at;
        self.lines.open("VEVENT");
        self.lines.put("UID", uid);
        self.lines.put("DTSTAMP", ical::moment(at));
        self.lines.put("LAST-MODIFIED", ical::moment(at));
        self.lines.put("SEQUENCE", (at.timestamp() - FIRST).clamp(0, i64::from(i32::MAX)));
        match time {
            Some(time) => {
                self.lines.put("DTSTART", ical::moment(moment_of(self.clock, day, time)));
                self.lines.put("DURATION", "PT15M");
            }
            None => self.lines.put("DTSTART;VALUE=DATE", ical::day(day)),
        }
        self.lines.text("SUMMARY", title);
        self.lines.put("TRANSP", "TRANSPARENT");
    }

    /// A turn of a series of which no post was made.
    fn turn(&mut self, series: Id<Series>, day: Day) {
        let Some(series) = self.source.facts.series.get(Some(series)) else { return };
        let uid = turn_uid(series.id, day);
        self.event(&uid, &series.name, day, series.at_time);
        self.turns.insert(uid);
        self.about([&series.text], &series.channels);
        self.lines.put("STATUS", "TENTATIVE");
        self.lines.close("VEVENT");
    }

    /// By which an event is known for ever. A post of a series takes the place of its turn.
    fn uid(&mut self, post: &Post) -> String {
        let first = turn_of(post).filter(|uid| self.turns.insert(uid.clone()));
        first.unwrap_or_else(|| format!("{}-post@koers", post.id.raw()))
    }

    fn about<const N: usize>(&mut self, said: [&str; N], channels: &[Id<Channel>]) {
        let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
        if !said.is_empty() {
            self.lines.text("DESCRIPTION", &said.join("\n\n"));
        }
        let channels = channels.iter().filter_map(|id| self.source.facts.channels.get(Some(*id)));
        let channels: Vec<String> = channels.map(|channel| ical::escaped(&channel.name)).collect();
        if !channels.is_empty() {
            self.lines.put("CATEGORIES", channels.join(","));
        }
    }

    /// So many minutes before; of a post without a time at nine on the day itself.
    fn remind(&mut self, title: &str, has_time: bool) {
        let Some(minutes) = self.options.remind_minutes else { return };
        self.lines.open("VALARM");
        self.lines.put("ACTION", "DISPLAY");
        self.lines.text("DESCRIPTION", title);
        if has_time {
            self.lines.put("TRIGGER", format_args!("-PT{minutes}M"));
        } else {
            self.lines.put("TRIGGER", "PT9H");
        }
        self.lines.close("VALARM");
    }
}

fn is_out(post: &Post) -> bool {
    post.published_on.is_some() || post.status == Some(PostStatus::Published)
}

fn in_the_works(post: &Post) -> bool {
    matches!(post.status, Some(PostStatus::Draft | PostStatus::Check))
}

/// The turn of a series that a post takes.
fn turn_of(post: &Post) -> Option<String> {
    post.series.zip(post.occurs_on).map(|(series, day)| turn_uid(series, day))
}

fn turn_uid(series: Id<Series>, day: Day) -> String {
    format!("{}-{}-turn@koers", series.raw(), ical::day(day))
}

/// What a post is called, or how it begins.
fn title(post: &Post) -> String {
    if post.title.is_empty() { in_short(post.text.trim()) } else { post.title.to_string() }
}
