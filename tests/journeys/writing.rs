//! A post as it is written: how it is counted and seen on each channel, its picture, and several at once in the bin.

use std::{fs, io::Cursor};

use image::{DynamicImage, ImageFormat};
use koers_core::{
    Error,
    content::PictureWord,
    intentions::{OnChannel, Page, Weighed},
    media::{Picture, Purpose},
    plan::Kind,
    record::Record,
    rooms::Part,
    text::Language,
};
use koers_tests::desk::Desk;

const PAGE: Page = Page::Room(Part::Posts);

/// A plan with a post on a channel of each of these networks; gives the post and the channels.
fn post_on(networks: &[&str]) -> (Desk, i64, Vec<i64>) {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let channels: Vec<i64> = networks.iter().map(|name| desk.adds(Kind::Channel, &[("name", name)])).collect();
    let on: Vec<String> = channels.iter().map(ToString::to_string).collect();
    let post = desk.adds(Kind::Post, &[("title", "Vers"), ("channels", &on.join(","))]);
    (desk, post, channels)
}

fn weighed(desk: &mut Desk, post: i64, channels: &[i64], text: &str) -> Weighed {
    let context = desk.context();
    desk.plan.weigh(post, channels, text, context).unwrap()
}

/// The text from a place on that a screen counts in units of UTF-16.
fn from_unit(text: &str, place: usize) -> String {
    String::from_utf16(&text.encode_utf16().skip(place).collect::<Vec<_>>()).unwrap()
}

#[test]
fn a_text_over_a_limit_is_counted_as_each_network_counts_and_marked_where_it_goes_over() {
    let (mut desk, post, channels) = post_on(&["X", "Instagram", "Bluesky"]);
    // A family is one sign to a reader, two letters to X, and eleven units to a computer.
    let text = format!(
        "{}👨‍👩‍👧‍👦 en https://bakkerij.example/een-heel-lang-adres-dat-voor-drieentwintig-telt {}",
        "ש".repeat(240),
        "x".repeat(60)
    );
    let weighed = weighed(&mut desk, post, &channels, &text);
    let [x, instagram, bluesky]: [OnChannel; 3] = weighed.counts.try_into().unwrap();
    assert_eq!((x.counted.used, x.counted.limit), (240 + 2 + 4 + 23 + 1 + 60, Some(280)));
    assert_eq!(from_unit(&text, x.counted.over_from.unwrap()), "x".repeat(50));
    assert_eq!((instagram.counted.used, instagram.counted.over_from), (text.encode_utf16().count(), None));
    assert_eq!(bluesky.counted.limit, Some(300));
    assert!(
        !bluesky.counted.source.is_empty() && bluesky.counted.checked_on.is_some(),
        "a limit says where it is from"
    );

    // What was typed is kept whole.
    desk.types(Kind::Post, Some(post), "text", &text);
    assert_eq!(*desk.plan.facts().posts.by_key(post).unwrap().text, *text);
}

#[test]
fn a_text_is_folded_where_a_reader_has_to_ask_for_more() {
    let (mut desk, post, channels) = post_on(&["Instagram", "X", "Onze nieuwsbrief"]);
    let text = format!("{}verder", "🥐".repeat(125));
    let all = weighed(&mut desk, post, &channels, &text);
    let [instagram, x, own]: [OnChannel; 3] = all.counts.try_into().unwrap();
    let seen = instagram.seen.unwrap();
    assert_eq!(from_unit(&text, seen.folded_from.unwrap()), "verder");
    let cut = weighed(&mut desk, post, &channels[..1], &format!("{} broodplank", "x".repeat(119)));
    let whole = cut.counts[0].seen.as_ref().unwrap().folded_from;
    assert_eq!(whole, Some(120), "a word that goes on stands behind it as a whole");
    assert!(seen.picture_first && !seen.links_work && !seen.source.is_empty());
    assert_eq!(x.seen.unwrap().folded_from, None);
    assert_eq!(own.seen, None, "of a channel of one's own nothing is made up");
}

#[test]
fn a_picture_of_200_megabytes_and_one_that_is_none_are_refused_and_the_wrong_size_is_said() {
    let (mut desk, post, channels) = post_on(&["Instagram"]);
    let takes = |desk: &mut Desk, name: &str| {
        let picture = Picture::open(&desk.folder().join(name), Purpose::Post)?;
        let context = desk.context();
        desk.plan.take_picture(&PAGE, post, &picture, context)
    };
    let mut small = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(400, 100).write_to(&mut small, ImageFormat::Png).unwrap();
    fs::write(desk.folder().join("klein 'n \"mooi\".png"), small.into_inner()).unwrap();
    takes(&mut desk, "klein 'n \"mooi\".png").unwrap();
    let kept = desk.plan.picture_of(post).unwrap();

    fs::File::create(desk.folder().join("zwaar.jpg")).unwrap().set_len(200_000_000).unwrap();
    fs::write(desk.folder().join("tekst.png"), "Dit is geen plaatje.").unwrap();
    for (name, why) in [("zwaar.jpg", "picture-too-heavy"), ("tekst.png", "picture-none")] {
        assert!(matches!(takes(&mut desk, name), Err(Error::Refused(said)) if said == why), "{name}");
        assert_eq!(desk.plan.picture_of(post).unwrap(), kept, "what was there stays");
    }
    let weighed = weighed(&mut desk, post, &channels, "");
    let [on]: [OnChannel; 1] = weighed.counts.try_into().unwrap();
    let is = |wanted: fn(&PictureWord) -> bool| on.pictures.iter().any(wanted);
    assert!(is(|word| matches!(word, PictureWord::TooSmall { .. })), "{:?}", on.pictures);
}

#[test]
fn several_posts_go_to_the_bin_in_one_step_and_each_can_be_put_back() {
    let mut desk = Desk::sample(Language::Nl);
    let all: Vec<i64> = desk.plan.facts().posts.iter().map(Record::key).collect();
    let gone = [all[0], all[2], all[2]];
    let context = desk.context();
    desk.plan.remove_posts(&PAGE, &gone, context).unwrap();
    assert_eq!(desk.plan.facts().posts.len(), all.len() - 2);
    let binned = desk.plan.store().bin().unwrap();
    assert_eq!(binned.iter().filter(|one| gone.contains(&one.row.id)).count(), 2);
    desk.undoes();
    assert_eq!(desk.plan.facts().posts.iter().map(Record::key).collect::<Vec<_>>(), all);

    desk.plan.remove_posts(&PAGE, &gone, context).unwrap();
    let one = desk.plan.store().bin().unwrap().into_iter().find(|one| one.row.id == all[0]).unwrap();
    desk.plan.restore(&PAGE, one.id, context).unwrap();
    assert!(desk.plan.facts().posts.by_key(all[0]).is_some() && desk.plan.facts().posts.by_key(all[2]).is_none());
}
