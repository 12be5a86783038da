//! Posts as files for other programs: what stands in them, exactly as each program asks.

use std::collections::BTreeSet;

use koers_core::{content::PostStatus, plan::Kind, text::Language, time::Moment};
use koers_exchange::{Column, Exported, Format, Options, Source, export};
use koers_tests::desk::{Desk, TODAY};
use koers_words::Words;

const EVERYTHING: Options = Options { deadlines: true, in_the_works: true, series: true, remind_minutes: Some(30) };

fn exported(desk: &mut Desk, format: Format, options: Options) -> Exported {
    let at = desk.context().now.at;
    exported_at(desk, format, options, at)
}

fn exported_at(desk: &Desk, format: Format, options: Options, at: Moment) -> Exported {
    let words = Words::new(desk.language);
    let gone = desk.plan.posts_in_bin().unwrap();
    let source = Source { facts: desk.plan.facts(), gone: &gone, words, today: TODAY, at, ending: &|_| Some("png") };
    export(source, format, options)
}

fn text(exported: &Exported, place: usize) -> String {
    String::from_utf8(exported.files[place].bytes.clone()).unwrap()
}

fn values<'a>(calendar: &'a str, name: &str) -> Vec<&'a str> {
    calendar.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

/// A plan in which posts may be planned, with channels of these names; gives their ids.
fn open_plan(channels: &[&str]) -> (Desk, Vec<i64>) {
    let mut desk = Desk::new("Bakker", Language::Nl);
    for gate in koers_core::checks::Gate::ALL {
        let context = desk.context();
        desk.plan.open_on_terms(&koers_core::intentions::Page::Answers, *gate, "Proef.", "Ans", context).unwrap();
    }
    let ids = channels.iter().map(|name| desk.adds(Kind::Channel, &[("name", name), ("decision", "now")])).collect();
    (desk, ids)
}

fn plans(desk: &mut Desk, channels: &str, fields: &[(&str, &str)]) -> i64 {
    let usual =
        [("status", "planned"), ("planned_on", "2026-12-01"), ("planned_time", "10:00"), ("channels", channels)];
    let own = usual.into_iter().filter(|(name, _)| fields.iter().all(|(field, _)| field != name));
    let given: Vec<_> = own.chain(fields.iter().copied()).collect();
    desk.adds(Kind::Post, &given)
}

#[test]
fn the_calendar_has_an_event_for_every_post_with_a_day_and_a_deadline_for_what_is_not_out() {
    let mut desk = Desk::sample(Language::Nl);
    let out = exported(&mut desk, Format::Calendar, Options::default());
    let posts = desk.plan.facts().posts.iter();
    let stands = |status| matches!(status, Some(PostStatus::Planned | PostStatus::Published));
    let dated = posts.filter(|post| stands(post.status) && (post.published_on.or(post.planned_on)).is_some()).count();
    let calendar = text(&out, 0);
    let uids = values(&calendar, "UID");
    assert_eq!((uids.len(), out.posts), (dated, dated));
    assert!(dated > 5);
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), dated, "each its own");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
    assert!(!calendar.contains("VALARM"), "nobody asked");
    let all = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    assert!(all.contains("-ready@koers") && all.contains("TRIGGER:-PT30M") && all.contains("STATUS:TENTATIVE"));
}

#[test]
fn an_edit_keeps_the_uid_and_a_later_export_is_a_newer_version() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    let id = plans(&mut desk, &channels[0].to_string(), &[("title", "Brood")]);
    let before = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    desk.types(Kind::Post, Some(id), "title", "Taart");
    desk.types(Kind::Post, Some(id), "planned_on", "2026-12-24");
    let after = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    assert_eq!(values(&before, "UID"), values(&after, "UID"));
    let version = |calendar: &str| values(calendar, "SEQUENCE")[0].parse::<i64>().unwrap();
    assert!(version(&after) > version(&before));
    assert_eq!(values(&after, "SUMMARY")[0], "Taart");
    let at = desk.context().now.at;
    let again = || exported_at(&desk, Format::Calendar, EVERYTHING, at);
    assert_eq!(again(), again(), "the same moment, the same bytes");
}

#[test]
fn a_post_in_the_bin_is_cancelled_under_its_own_uid_until_it_is_put_back() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    let id = plans(&mut desk, &channels[0].to_string(), &[("title", "Brood"), ("finish_by", "2026-11-30")]);
    desk.adds(Kind::Post, &[("title", "Idee zonder dag")]);
    let before = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    let context = desk.context();
    let page = koers_core::intentions::Page::Answers;
    desk.plan.remove(&page, Kind::Post, id, context).unwrap();
    let idea = desk.plan.facts().posts.first().unwrap().id.raw();
    desk.plan.remove(&page, Kind::Post, idea, context).unwrap();
    let out = exported(&mut desk, Format::Calendar, EVERYTHING);
    let after = text(&out, 0);
    assert_eq!(values(&before, "STATUS"), ["CONFIRMED"]);
    assert_eq!(values(&after, "STATUS"), ["CANCELLED", "CANCELLED"], "it goes out, and it is to be ready");
    assert_eq!(values(&before, "UID"), values(&after, "UID"));
    assert_eq!(values(&after, "DTSTART"), ["20261201T090000Z"]);
    assert_eq!((out.posts, out.notes[1].code, out.notes[1].count), (0, "cancelled", 1));
    desk.undoes();
    desk.undoes();
    assert!(!text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0).contains("CANCELLED"));
}

#[test]
fn a_post_takes_the_place_of_its_turn_of_a_series() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    let given = [("name", "Broodtip"), ("rhythm", "month-day"), ("start", "2026-12-01"), ("until", "2027-02-28")];
    let series = desk.adds(Kind::Series, &given).to_string();
    let before = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    assert_eq!(values(&before, "DTSTART;VALUE=DATE"), ["20261201", "20270101", "20270201"]);
    let turn = [("title", "Vol"), ("series", &series), ("occurs_on", "2027-01-01"), ("planned_on", "2027-01-02")];
    plans(&mut desk, &channels[0].to_string(), &turn);
    let after = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    let uids = |calendar: &str| values(calendar, "UID").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(uids(&before), uids(&after));
    let alone = text(&exported(&mut desk, Format::Calendar, Options::default()), 0);
    assert_eq!(values(&alone, "UID").len(), 1, "series only when asked");
}

#[test]
fn a_time_stands_in_the_calendar_as_a_moment_also_where_the_clock_jumps() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    let at = |desk: &mut Desk, day, time| {
        plans(desk, &channels[0].to_string(), &[("title", "T"), ("planned_on", day), ("planned_time", time)])
    };
    at(&mut desk, "2027-03-28", "02:30");
    at(&mut desk, "2027-10-31", "02:30");
    at(&mut desk, "2027-07-01", "09:00");
    at(&mut desk, "2027-07-02", "");
    let calendar = text(&exported(&mut desk, Format::Calendar, EVERYTHING), 0);
    assert_eq!(values(&calendar, "DTSTART"), ["20270328T013000Z", "20271031T003000Z", "20270701T070000Z"]);
    assert_eq!(values(&calendar, "DTSTART;VALUE=DATE"), ["20270702"]);
    assert_eq!(values(&calendar, "TRIGGER"), ["-PT30M", "-PT30M", "-PT30M", "PT9H"]);
}

#[test]
fn each_program_gets_its_own_header_and_the_words_of_the_channel() {
    let (mut desk, channels) = open_plan(&["Instagram", "Pinterest", "Prikbord"]);
    let all = channels.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    let post = plans(
        &mut desk,
        &all,
        &[("title", "Brood"), ("text", "@ans bakt"), ("link", "https://bakker.nl"), ("tags", "brood,bakker")],
    );
    let given = [("post", post.to_string()), ("channel", channels[1].to_string()), ("text", "Pin dit".to_owned())];
    desk.adds(Kind::Variant, &given.each_ref().map(|(field, typed)| (*field, typed.as_str())));

    let buffer = exported(&mut desk, Format::Buffer, Options::default());
    let names: Vec<&str> = buffer.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["buffer-instagram.csv", "buffer-pinterest.csv", "buffer-prikbord.csv"]);
    let rows = "Text,Image URL,Tags,Posting Time\r\n\" @ans bakt\n\nhttps://bakker.nl\",,\"brood,bakker\",2026-12-01 10:00\r\n";
    assert_eq!(text(&buffer, 0), rows);
    assert!(text(&buffer, 1).starts_with("Text,Image URL,Tags,Posting Time,Board Name\r\n\"Pin dit\n\nhttps"));

    let publer = text(&exported(&mut desk, Format::Publer, Options::default()), 0);
    let head = "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by \
                comma,\"Title - For the video, pin, PDF ..\",Label(s) - Separated by comma,Alt text(s) - Separated by \
                ||,Comment(s) - Separated by ||,\"Pin board, FB album, or Google category\",\"Post subtype - I.e. story, \
                reel, PDF ..\",CTA - For Facebook links or Google,\"Reminder - For stories, reels, shorts, and TikToks\"";
    assert_eq!(publer.split("\r\n").next(), Some(head));

    let metricool = exported(&mut desk, Format::Metricool, Options::default());
    let sheet = text(&metricool, 0);
    let head = "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,\
                Picture Url 1,Picture Url 2,";
    assert!(sheet.starts_with(head), "{sheet}");
    assert!(sheet.contains("2026-12-01,10:00:00,FALSE,FALSE,FALSE,FALSE,FALSE,TRUE,FALSE,"));
    let unknown: Vec<_> = metricool.notes.iter().filter(|note| note.code == "unknown-network").collect();
    assert_eq!(unknown[0].names, ["Prikbord"]);

    let hootsuite = text(&exported(&mut desk, Format::Hootsuite, Options::default()), 0);
    assert_eq!(hootsuite, "01/12/2026 10:00, @ans bakt,https://bakker.nl\r\n");
}

#[test]
fn no_file_is_longer_than_its_program_takes_and_what_is_past_or_has_no_time_is_said() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    let on = channels[0].to_string();
    for number in 0..101 {
        plans(&mut desk, &on, &[("title", &format!("Bericht {number}"))]);
    }
    plans(&mut desk, &on, &[("title", "Gisteren"), ("planned_on", "2026-11-21")]);
    plans(&mut desk, &on, &[("title", "Ooit"), ("planned_time", "")]);
    plans(&mut desk, "", &[("title", "Nergens")]);
    let buffer = exported(&mut desk, Format::Buffer, Options::default());
    let rows: Vec<usize> = (0..buffer.files.len()).map(|file| text(&buffer, file).lines().count() - 1).collect();
    assert_eq!(rows, [100, 2]);
    let said: Vec<(&str, usize)> = buffer.notes.iter().map(|note| (note.code, note.count)).collect();
    assert_eq!(said, [("past", 1), ("no-channel", 1), ("no-time", 1), ("several-files", 2)]);
    let rows = text(&exported(&mut desk, Format::Hootsuite, Options::default()), 0).lines().count();
    assert_eq!(rows, 102);
}

#[test]
fn our_own_table_has_every_post_and_no_cell_that_opens_as_a_formula() {
    let (mut desk, channels) = open_plan(&["Instagram"]);
    plans(&mut desk, &channels[0].to_string(), &[("title", "=HYPERLINK(\"x\")"), ("text", "-1\n+2"), ("notes", "'=a")]);
    let out = exported(&mut desk, Format::Posts, Options::default());
    let sheet = text(&out, 0);
    assert!(sheet.starts_with('\u{feff}'));
    assert_eq!(
        sheet.trim_start_matches('\u{feff}').split("\r\n").next().unwrap().split(',').count(),
        Column::ALL.len() - 1
    );
    assert!(sheet.contains("\"'=HYPERLINK(\"\"x\"\")\"") && sheet.contains("\"'-1\n+2\"") && sheet.contains(",''=a,"));
}
