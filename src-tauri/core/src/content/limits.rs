//! How long a text is on a network, as that network counts, and where it goes over what it takes. A text over a limit is
//! told, never cut or refused. The limits themselves are dated data of the networks.

use std::ops::Range;

use serde::Serialize;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::links::{links, mentions};
use crate::{
    presence::{Counting, Network, TextLimit},
    time::Day,
};

/// How long a text is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Counted {
    /// What it counts for.
    pub used: usize,
    /// The most that there may be; `None` where no limit is known.
    pub limit: Option<usize>,
    /// Fewer that are safe, where sources differ.
    pub advised: Option<usize>,
    /// Where the first character stands that goes over the limit, in units of UTF-16, as a screen counts.
    pub over_from: Option<usize>,
    /// Where the limit was read; empty without one.
    pub source: String,
    /// When it was last looked up.
    #[ts(type = "string | null")]
    pub checked_on: Option<Day>,
}

/// How long a text is on a network; on a channel of one's own as a reader counts, without a limit.
#[must_use]
pub fn count(network: Option<&Network>, text: &str) -> Counted {
    let rule = network.and_then(|network| network.text.as_ref());
    let limit = rule.map(|rule| &rule.limit);
    let most = limit.map(|limit| limit.most);
    let (mut used, mut at, mut over_from) = (0, 0, None);
    for piece in pieces(rule, text) {
        let fits = most.map_or(usize::MAX, |most| most.saturating_sub(used));
        if over_from.is_none() && piece.counts > fits {
            over_from = Some(at + if piece.is_plain { fits } else { 0 });
        }
        used += piece.counts;
        at += piece.units;
    }
    Counted {
        used,
        limit: most,
        advised: limit.and_then(|limit| limit.advised),
        over_from,
        source: limit.map(|limit| limit.source.clone()).unwrap_or_default(),
        checked_on: limit.map(|limit| limit.checked_on),
    }
}

/// How long a text is, where it is longer than a network takes. Most are so short that they need not be counted.
#[must_use]
pub fn over(network: &Network, text: &str) -> Option<Counted> {
    let rule = network.text.as_ref()?;
    // No way of counting gives a character more than its bytes; only a link may count for more than it is long.
    let dots = || text.bytes().filter(|byte| matches!(byte, b'.' | b':')).count();
    let longest = text.len() + rule.link.map_or(0, |link| link * dots());
    let is_long = longest > rule.limit.most;
    is_long.then(|| count(Some(network), text)).filter(|counted| counted.over_from.is_some())
}

/// Whether this, which a reader sees as one character, is an emoji.
pub(super) fn is_emoji(grapheme: &str) -> bool {
    let is_picture = |c| matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}');
    let has = |sign| grapheme.contains(sign);
    !has('\u{fe0e}') && (grapheme.chars().next().is_some_and(is_picture) || has('\u{fe0f}') || has('\u{20e3}'))
}

/// The length in units of UTF-16.
pub(super) fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A piece of a text.
#[derive(Clone, Copy)]
struct Piece {
    /// What it counts for.
    counts: usize,
    /// Its length in units of UTF-16.
    units: usize,
    /// Whether it is any number of plain letters, each of which counts for one everywhere; else it counts as a whole.
    is_plain: bool,
}

/// The text in pieces: runs of plain letters, other characters, and links and mentions as a whole.
fn pieces(rule: Option<&TextLimit>, text: &str) -> Vec<Piece> {
    let counts = rule.map_or(Counting::Graphemes, |rule| rule.counts);
    let mut fixed: Vec<(Range<usize>, usize)> = Vec::new();
    if let Some(link) = rule.and_then(|rule| rule.link) {
        fixed.extend(links(text, counts == Counting::Twitter).into_iter().map(|range| (range, link)));
    }
    if counts == Counting::Mastodon {
        for (name, server) in mentions(text) {
            // An address may hold signs that look like a mention.
            if !fixed.iter().any(|(link, _)| link.contains(&name.start)) {
                fixed.push((server, 0));
            }
        }
    }
    fixed.sort_unstable_by_key(|(range, _)| range.start);
    let mut pieces = Vec::new();
    let mut at = 0;
    for (range, cost) in fixed {
        characters(counts, text.get(at..range.start).unwrap_or_default(), &mut pieces);
        let whole = text.get(range.clone()).unwrap_or_default();
        pieces.push(Piece { counts: cost, units: utf16(whole), is_plain: false });
        at = range.end;
    }
    characters(counts, text.get(at..).unwrap_or_default(), &mut pieces);
    pieces
}

/// Adds the characters of a text. Most of most texts is ASCII, which need not be looked at closely: between two ASCII
/// characters one always ends, but for the two that end a line together.
fn characters(counts: Counting, text: &str, pieces: &mut Vec<Piece>) {
    let mut rest = text;
    while !rest.is_empty() {
        let bytes = rest.as_bytes();
        let ascii = bytes.iter().take_while(|byte| byte.is_ascii() && **byte != b'\r').count();
        // The last of a run may be joined to what follows.
        let plain = if ascii == bytes.len() { ascii } else { ascii.saturating_sub(1) };
        if plain > 0 {
            pieces.push(Piece { counts: plain, units: plain, is_plain: true });
        }
        let from = rest.get(plain..).unwrap_or_default();
        let pairs = from.as_bytes().windows(2);
        let close = pairs.skip(1).position(|pair| pair.iter().all(u8::is_ascii) && pair != b"\r\n");
        let (near, after) = from.split_at(close.map_or(from.len(), |at| at + 2));
        for one in near.graphemes(true) {
            pieces.push(Piece { counts: weight(counts, one), units: utf16(one), is_plain: false });
        }
        rest = after;
    }
}

/// What one character of a reader counts for.
fn weight(counts: Counting, grapheme: &str) -> usize {
    match counts {
        Counting::Graphemes | Counting::Mastodon => 1,
        Counting::Utf16 => utf16(grapheme),
        Counting::Twitter if is_emoji(grapheme) => 2,
        Counting::Twitter => grapheme.nfc().map(|c| if is_light(c) { 1 } else { 2 }).sum(),
    }
}

/// The characters that weigh one at twitter-text 3.1; all others weigh two.
const fn is_light(c: char) -> bool {
    matches!(c, '\0'..='\u{10ff}' | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{201f}' | '\u{2032}'..='\u{2037}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presence::{network, networks};

    const FAMILY: &str = "👩‍👩‍👧‍👦";

    fn used(code: &str, text: &str) -> usize {
        count(network(code), text).used
    }

    #[test]
    fn each_network_counts_in_its_own_way() {
        for (text, bluesky, instagram, x) in [
            ("", 0, 0, 0),
            ("Hé", 2, 2, 2),
            ("He\u{301}", 2, 3, 2),
            ("👍🏽", 1, 4, 2),
            (FAMILY, 1, 11, 2),
            ("🇳🇱", 1, 4, 2),
            ("1️⃣", 1, 3, 2),
            ("❤️", 1, 2, 2),
            ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1, 14, 2),
            ("パン", 2, 2, 4),
            ("خبز", 3, 3, 3),
            ("© 2026 – ‘ja’ …", 15, 15, 16),
            ("\n\n", 2, 2, 2),
        ] {
            assert_eq!(
                (used("bluesky", text), used("instagram", text), used("x", text)),
                (bluesky, instagram, x),
                "{text}"
            );
        }
    }

    #[test]
    fn any_link_counts_for_twenty_three() {
        let long = format!("Zie https://bakker.nl/{}", "a".repeat(300));
        assert_eq!((used("x", &long), used("mastodon", &long)), (27, 27));
        assert_eq!((used("x", "Zie bakker.nl."), used("mastodon", "Zie bakker.nl.")), (28, 14));
        assert_eq!(used("bluesky", "Zie bakker.nl."), 14);
    }

    #[test]
    fn of_a_mention_only_the_name_counts_at_mastodon() {
        assert_eq!(used("mastodon", "Dank @anne@mastodon.nl!"), 11);
        assert_eq!(used("mastodon", "https://m.nl/@anne@mastodon.nl"), 23);
        assert_eq!(used("threads", "Dank @anne@mastodon.nl!"), 23);
    }

    #[test]
    fn a_text_goes_over_at_its_first_character_too_many() {
        let at = |code, text: &str| count(network(code), text).over_from;
        assert_eq!(at("bluesky", &"é".repeat(300)), None);
        assert_eq!(at("bluesky", &"é".repeat(301)), Some(300));
        assert_eq!(at("x", &format!("{}🎂", "a".repeat(278))), None);
        assert_eq!(at("x", &format!("{}🎂", "a".repeat(279))), Some(279));
        assert_eq!(at("bluesky", &format!("{}{FAMILY}!", "🎂".repeat(300))), Some(600), "in units of UTF-16");
        assert_eq!(at("whatsapp", &"a".repeat(9_999)), None, "no limit is known");
        assert_eq!(count(None, "Hé 👍🏽").used, 4);
    }

    #[test]
    fn plain_letters_are_counted_as_the_others_are() {
        for text in [
            "",
            "a",
            "é",
            "aé",
            "ab\u{301}cd\u{301}",
            "\u{600}1 2",
            "a\r\nb\r\n",
            "é\r\n",
            "1️⃣2",
            "x🎂y🎂zz",
            "👩\u{200d}a👧b c",
        ] {
            for text in [text.to_owned(), format!("{text}{text}"), format!("woord {text} en meer {text}.")] {
                let graphemes: Vec<&str> = text.graphemes(true).collect();
                assert_eq!(count(None, &text).used, graphemes.len(), "{text:?}");
                assert_eq!(used("threads", &text), utf16(&text), "{text:?}");
                let heavy: usize = graphemes.iter().map(|one| weight(Counting::Twitter, one)).sum();
                assert_eq!(used("x", &text), heavy, "{text:?}");
            }
        }
    }

    #[test]
    fn what_need_not_be_counted_is_not_over() {
        let texts = ["", "kort", "a.nl b.nl ", "🎂", FAMILY, "パンとケーキ", "x https://a.nl/ @a@b.nl\n"];
        for network in networks() {
            for text in texts {
                for times in [1, 7, 11, 12, 13, 14, 23, 46, 100, 300, 500] {
                    let text = text.repeat(times);
                    assert_eq!(
                        over(network, &text).is_some(),
                        count(Some(network), &text).over_from.is_some(),
                        "{text}"
                    );
                }
            }
        }
    }
}
