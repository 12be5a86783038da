//! Where the web addresses and the mentions stand in a text, as networks see them: what counts for less or more than it
//! is long, and what a coach of texts leaves alone.

use std::ops::Range;

use crate::presence::is_web_ending;

/// The addresses in a text, as ranges of bytes in order: those with `https://`, and when `bare` those without.
pub(super) fn links(text: &str, bare: bool) -> Vec<Range<usize>> {
    chunks(text).filter_map(|(at, chunk)| link(chunk, bare).map(|range| at + range.start..at + range.end)).collect()
}

/// The mentions of somebody on another server, `@name@server`: the range of `@name`, and that of `@server`.
pub(super) fn mentions(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let found = chunks(text).filter_map(|(at, chunk)| {
        let start = chunk.find('@')?;
        let begins = chunk.get(..start)?.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let rest = chunk.get(start + 1..)?;
        let name = rest.find('@').filter(|end| *end > 0 && rest.get(..*end).is_some_and(is_user))?;
        let after = rest.get(name + 1..)?;
        let server = after.find(|c: char| !is_of_host(c)).unwrap_or(after.len());
        let server = after.get(..server)?.trim_end_matches(['.', '-']).len();
        let middle = at + start + 1 + name;
        (begins && server > 0).then(|| (at + start..middle, middle..middle + 1 + server))
    });
    found.collect()
}

/// The pieces of a text between white space and quotes, each with where it begins.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let apart = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '‘');
    let mut at = 0;
    text.split_inclusive(apart).map(move |chunk| {
        let begin = at;
        at += chunk.len();
        (begin, chunk.trim_end_matches(apart))
    })
}

/// The address in a piece of text, without what closes the sentence around it.
fn link(chunk: &str, bare: bool) -> Option<Range<usize>> {
    if !chunk.contains(['.', ':']) {
        return None;
    }
    let small = chunk.to_ascii_lowercase();
    let scheme = ["https://", "http://"].iter().find_map(|scheme| Some((small.find(scheme)?, scheme.len())));
    if let Some((start, scheme)) = scheme {
        let address = closed(chunk.get(start..)?);
        let has_host = address.get(scheme..)?.starts_with(char::is_alphanumeric);
        return has_host.then_some(start..start + address.len());
    }
    let start = chunk.find(char::is_alphanumeric).filter(|_| bare)?;
    // What follows a sign such as @ or # is a mention or a tag, no address.
    let opened = chunk.get(..start)?.chars().all(|c| matches!(c, '(' | '[' | '{' | '*' | '\'' | ':' | ','));
    let address = closed(chunk.get(start..)?);
    let host = address.split(['/', '?', '#', ':']).next()?;
    (opened && is_host(host)).then_some(start..start + address.len())
}

/// Without the full stop, bracket or quote that belongs to the sentence; a bracket that was opened inside stays.
fn closed(address: &str) -> &str {
    let mut address = address;
    loop {
        let Some(last) = address.chars().next_back() else { return address };
        let opened = match last {
            ')' => Some('('),
            ']' => Some('['),
            _ => None,
        };
        let belongs = match opened {
            Some(opened) => address.matches(opened).count() >= address.matches(last).count(),
            None => !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '\'' | '’' | '*' | '}'),
        };
        if belongs {
            return address;
        }
        address = address.strip_suffix(last).unwrap_or_default();
    }
}

/// Whether this is written as a host: names parted by dots, with an ending of the web.
fn is_host(host: &str) -> bool {
    let Some((before, ending)) = host.rsplit_once('.') else { return false };
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_web_ending(ending) && before.split('.').all(is_label)
}

fn is_user(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, bare: bool) -> Vec<&str> {
        links(text, bare).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn an_address_ends_before_what_closes_the_sentence() {
        for (text, address) in [
            ("Lees https://bakker.nl/taart.", "https://bakker.nl/taart"),
            ("(zie HTTPS://bakker.nl/a_(b))!", "HTTPS://bakker.nl/a_(b)"),
            ("‘https://bakker.nl/?q=a,b’,", "https://bakker.nl/?q=a,b"),
            ("🎂https://bakker.nl", "https://bakker.nl"),
            ("https://café.nl/één é", "https://café.nl/één"),
        ] {
            assert_eq!(found(text, false), [address]);
        }
        assert!(found("https:// en http://. of https://…", false).is_empty());
    }

    #[test]
    fn an_address_without_a_scheme_is_one_only_where_it_is_asked_for() {
        assert_eq!(found("Kijk op www.bakker.nl/taart, of (bakker.be).", true), ["www.bakker.nl/taart", "bakker.be"]);
        assert!(found("Kijk op www.bakker.nl", false).is_empty());
        assert!(found("info@bakker.nl, @bakker.nl, #bakker.nl, 3.50, bijv.dit, om 9.30", true).is_empty());
    }

    #[test]
    fn a_mention_is_parted_into_name_and_server() {
        let of = |text: &str| -> Vec<(String, String)> {
            mentions(text).into_iter().map(|(a, b)| (text[a].to_owned(), text[b].to_owned())).collect()
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(of("Dank (@anne@mastodon.nl)!"), [pair("@anne", "@mastodon.nl")]);
        assert_eq!(of("@anne en anne@bakker.nl en @@x"), []);
    }
}
