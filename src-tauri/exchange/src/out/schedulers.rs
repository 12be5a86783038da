//! Files that the programs which post for an owner take in: the posts that are planned from today on, with the words for
//! each channel. Their headers are exactly what each program asks; their pictures it takes only from the web.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{Datelike, NaiveDateTime, NaiveTime};
use koers_core::{
    content::{DayOfWeek, Post, PostStatus},
    id::Id,
    plan::Facts,
    presence::{Channel, network_of},
    text::in_short,
    time::{Day, Time},
};

use super::{
    Exported, Format, Note, Sheet, Source,
    pictures::{Pictures, free, slug},
    table::written,
};
use crate::guard::is_formula;

const BUFFER: &[&str] = &["Text", "Image URL", "Tags", "Posting Time"];
const BOARD: &str = "Board Name";
const PUBLER: &[&str] = &[
    "Date - Intl. format or prompt",
    "Text",
    "Link(s) - Separated by comma for FB carousels",
    "Media URL(s) - Separated by comma",
    "Title - For the video, pin, PDF ..",
    "Label(s) - Separated by comma",
    "Alt text(s) - Separated by ||",
    "Comment(s) - Separated by ||",
    "Pin board, FB album, or Google category",
    "Post subtype - I.e. story, reel, PDF ..",
    "CTA - For Facebook links or Google",
    "Reminder - For stories, reels, shorts, and TikToks",
];
/// Metricool's networks: the column, and the code of the network. Of its template's 93 columns (2026) the first 38 suffice:
/// it asks by name what each column is, and the rest are options of single networks that differ from account to account.
const METRICOOL: &[(&str, &str)] = &[
    ("Facebook", "facebook"),
    ("Twitter/X", "x"),
    ("LinkedIn", "linkedin"),
    ("GBP", "google-business"),
    ("Instagram", "instagram"),
    ("Pinterest", "pinterest"),
    ("TikTok", "tiktok"),
    ("Youtube", "youtube"),
    ("Threads", "threads"),
    ("Bluesky", "bluesky"),
];
/// How many pictures Metricool has room for.
const METRICOOL_PICTURES: usize = 10;

/// A post, and a channel that it goes out on.
type OnChannel = (Id<Post>, Id<Channel>);

/// One post on one channel.
struct Going<'a> {
    post: &'a Post,
    channel: &'a Channel,
    text: &'a str,
    at: NaiveDateTime,
}

impl Going<'_> {
    /// The words with the link behind them, for programs that have no place of its own for it.
    fn text_with_link(&self) -> String {
        let link = &*self.post.link;
        if link.is_empty() || self.text.contains(link) {
            self.text.to_owned()
        } else {
            format!("{}\n\n{link}", self.text)
        }
    }

    fn minute(&self) -> String {
        self.at.format("%Y-%m-%d %H:%M").to_string()
    }
}

/// The files for a program.
pub fn sheets(source: Source<'_>, format: Format) -> Exported {
    let mut notes = Vec::new();
    let mut going = going(source, &mut notes);
    if format == Format::Metricool {
        leave_out_unknown(&mut going, &mut notes);
    }
    let posts: BTreeSet<i64> = going.iter().map(|one| one.post.id.raw()).collect();
    let mut pictures = Pictures::new(source.ending);
    for id in &posts {
        source.facts.posts.by_key(*id).and_then(|post| pictures.take(post));
    }
    let pictures = pictures.into_files();
    let files = match format {
        Format::Metricool => vec![Sheet { name: "metricool.csv".to_owned(), bytes: written(&metricool(&going)) }],
        _ => of_each_channel(&going, format),
    };
    let files = if posts.is_empty() { Vec::new() } else { files };
    if posts.is_empty() {
        notes.push(Note::new("nothing", 0));
    }
    if files.len() > 1 {
        notes.push(Note::new("several-files", files.len()));
    }
    if !pictures.is_empty() {
        notes.push(Note::new("pictures-apart", pictures.len()));
    }
    if format == Format::Hootsuite && !files.is_empty() {
        notes.push(Note::new("day-first", 0));
    }
    Exported { files, pictures, posts: posts.len(), notes }
}

/// What is planned from today on, first by when it goes out.
fn going<'a>(source: Source<'a>, notes: &mut Vec<Note>) -> Vec<Going<'a>> {
    let facts = source.facts;
    let own = own_words(facts);
    let (mut going, mut past, mut without_channel, mut without_time) = (Vec::new(), 0, 0, 0);
    for post in facts.posts_waiting().filter(|post| post.status == Some(PostStatus::Planned)) {
        let Some(day) = post.planned_on else { continue };
        if day < source.today {
            past += 1;
            continue;
        }
        without_time += usize::from(post.planned_time.is_none() && !post.channels.is_empty());
        without_channel += usize::from(post.channels.is_empty());
        for channel in post.channels.iter().filter_map(|id| facts.channels.get(Some(*id))) {
            let (said, is_out) = own.get(&(post.id, channel.id)).copied().unwrap_or_default();
            let text = [said, &post.text, &post.title].into_iter().find(|text| !text.trim().is_empty());
            let time = post.planned_time.unwrap_or_else(|| usual_time(facts, channel, day));
            if let Some(text) = text.filter(|_| !is_out) {
                going.push(Going { post, channel, text: text.trim(), at: day.and_time(time) });
            }
        }
    }
    for (code, count) in [("past", past), ("no-channel", without_channel), ("no-time", without_time)] {
        if count > 0 {
            notes.push(Note::new(code, count));
        }
    }
    going.sort_by_key(|one| (one.at, one.post.position, one.post.id.raw(), one.channel.position));
    going
}

/// The words of posts on single channels, and whether they went out there.
fn own_words(facts: &Facts) -> HashMap<OnChannel, (&str, bool)> {
    let of = |variant: &'_ koers_core::content::Variant| Some((variant.post?, variant.channel?));
    facts.variants.iter().filter_map(|one| Some((of(one)?, (&*one.text, one.published_on.is_some())))).collect()
}

/// The time at which a channel is used on a day; nine where the plan does not say.
fn usual_time(facts: &Facts, channel: &Channel, day: Day) -> Time {
    let place = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    let weekday = DayOfWeek::ALL.get(place).copied();
    let slots = facts.time_slots.iter().filter(|slot| slot.channel == Some(channel.id));
    let of_the_day = slots.filter(|slot| slot.weekday.is_none() || slot.weekday == weekday);
    of_the_day.filter_map(|slot| slot.at_time).min().or(NaiveTime::from_hms_opt(9, 0, 0)).unwrap_or_default()
}

fn network(channel: &Channel) -> Option<&'static str> {
    network_of(channel).map(|network| network.code.as_str())
}

fn leave_out_unknown(going: &mut Vec<Going<'_>>, notes: &mut Vec<Note>) {
    let is_known =
        |channel: &Channel| network(channel).is_some_and(|code| METRICOOL.iter().any(|(_, own)| *own == code));
    let unknown: BTreeSet<String> =
        going.iter().filter(|one| !is_known(one.channel)).map(|one| one.channel.name.to_string()).collect();
    going.retain(|one| is_known(one.channel));
    if !unknown.is_empty() {
        notes.push(Note { code: "unknown-network", count: unknown.len(), names: unknown.into_iter().collect() });
    }
}

/// Files of one channel each, because it is chosen when the file is taken in; and no longer than the program takes.
fn of_each_channel(going: &[Going<'_>], format: Format) -> Vec<Sheet> {
    let longest = match format {
        Format::Buffer => 100,
        Format::Hootsuite => 350,
        _ => usize::MAX,
    };
    let mut channels: Vec<&Channel> = going.iter().map(|one| one.channel).collect();
    channels.sort_by_key(|channel| (channel.position, channel.id.raw()));
    channels.dedup_by_key(|channel| channel.id);
    let mut taken = HashSet::new();
    let mut files = Vec::new();
    for channel in channels {
        let own: Vec<&Going<'_>> = going.iter().filter(|one| one.channel.id == channel.id).collect();
        for part in own.chunks(longest) {
            let rows = match format {
                Format::Buffer => buffer(part, network(channel) == Some("pinterest")),
                Format::Publer => publer(part),
                _ => hootsuite(part),
            };
            let name = free(&mut taken, &format!("{}-{}", format.code(), slug(&channel.name)));
            files.push(Sheet { name: format!("{name}.csv"), bytes: written(&rows) });
        }
    }
    files
}

fn buffer(going: &[&Going<'_>], has_boards: bool) -> Vec<Vec<String>> {
    let board = has_boards.then_some(BOARD);
    let head = BUFFER.iter().chain(&board).map(|name| (*name).to_owned()).collect();
    let row = |one: &&Going<'_>| {
        let mut row = vec![shown(one.text_with_link()), String::new(), shown(one.post.tags.to_string()), one.minute()];
        row.extend(has_boards.then(String::new));
        row
    };
    std::iter::once(head).chain(going.iter().map(row)).collect()
}

fn publer(going: &[&Going<'_>]) -> Vec<Vec<String>> {
    let head = PUBLER.iter().map(|name| (*name).to_owned()).collect();
    let row = |one: &&Going<'_>| {
        let post = one.post;
        let said = [
            one.minute(),
            shown(one.text.to_owned()),
            shown(post.link.to_string()),
            String::new(),
            shown(in_short(&post.title)),
            shown(post.tags.to_string()),
            shown(post.picture_text.to_string()),
        ];
        let mut row: Vec<String> = said.into();
        row.resize(PUBLER.len(), String::new());
        row
    };
    std::iter::once(head).chain(going.iter().map(row)).collect()
}

/// No header: date and time, message, link.
fn hootsuite(going: &[&Going<'_>]) -> Vec<Vec<String>> {
    let row = |one: &&Going<'_>| {
        vec![one.at.format("%d/%m/%Y %H:%M").to_string(), shown(one.text.to_owned()), shown(one.post.link.to_string())]
    };
    going.iter().map(row).collect()
}

/// A row for each post and each text of it, with its networks marked.
fn metricool(going: &[Going<'_>]) -> Vec<Vec<String>> {
    let numbered = |name: &'static str| (1..=METRICOOL_PICTURES).map(move |n| format!("{name} {n}"));
    let head = ["Text", "Date", "Time", "Draft"].into_iter().chain(METRICOOL.iter().map(|(name, _)| *name));
    let head = head.map(str::to_owned).chain(numbered("Picture Url")).chain(numbered("Alt text picture"));
    let last = ["Document title", "Shortener", "Video Thumbnail Url", "Video Cover Frame"];
    let head: Vec<String> = head.chain(last.map(str::to_owned)).collect();
    let mut rows: Vec<(&Going<'_>, Vec<&str>)> = Vec::new();
    for one in going {
        let Some(code) = network(one.channel) else { continue };
        let same = |row: &&mut (&Going<'_>, Vec<&str>)| {
            (row.0.post.id, row.0.text, row.0.at) == (one.post.id, one.text, one.at)
        };
        match rows.iter_mut().rev().take(METRICOOL.len()).find(same) {
            Some(row) => row.1.push(code),
            None => rows.push((one, vec![code])),
        }
    }
    let cells = |(one, codes): &(&Going<'_>, Vec<&str>)| {
        let truth = |yes: bool| if yes { "TRUE" } else { "FALSE" }.to_owned();
        let when = [one.at.format("%Y-%m-%d").to_string(), one.at.format("%H:%M:%S").to_string(), truth(false)];
        let mut row = vec![shown(one.text_with_link())];
        row.extend(when);
        row.extend(METRICOOL.iter().map(|(_, code)| truth(codes.contains(code))));
        row.resize(row.len() + METRICOOL_PICTURES, String::new());
        row.push(shown(one.post.picture_text.to_string()));
        row.resize(head.len(), String::new());
        row
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    std::iter::once(head.clone()).chain(rows).collect()
}

/// These words are posted as they stand, so no apostrophe may come before them; a space does, which networks take off.
fn shown(text: String) -> String {
    if is_formula(&text) { format!(" {text}") } else { text }
}
