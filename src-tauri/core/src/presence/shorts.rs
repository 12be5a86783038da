//! Channels in two letters, as people write them: IG, FB. No two channels have the same.

use std::collections::BTreeMap;

use super::{model::Channel, networks::network_of};

/// The letters of each channel, by its id; none for one without a name.
#[must_use]
pub fn shorts<'a>(channels: impl Iterator<Item = &'a Channel>) -> BTreeMap<i64, String> {
    let mut shorts: BTreeMap<i64, String> = BTreeMap::new();
    for (at, channel) in channels.enumerate() {
        let name = channel.name.trim();
        if name.is_empty() {
            continue;
        }
        let letters: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let longer = letters.chars().take(3).collect::<String>().to_uppercase();
        let numbered = format!("{}{}", letters.chars().take(1).collect::<String>().to_uppercase(), at + 1);
        let wanted = [usual(channel).unwrap_or_else(|| initials(name)), longer];
        let is_free = |short: &String| !short.is_empty() && !shorts.values().any(|taken| taken == short);
        let short = wanted.into_iter().find(is_free).unwrap_or(numbered);
        shorts.insert(channel.id.raw(), short);
    }
    shorts
}

fn usual(channel: &Channel) -> Option<String> {
    network_of(channel)?.short.clone()
}

/// The first letters of two words, which may be written as one: `LinkedIn` is LI; else the first two letters.
fn initials(name: &str) -> String {
    let mut begins = Vec::new();
    let mut before = ' ';
    for letter in name.chars() {
        let begins_word = letter.is_alphanumeric() && !before.is_alphanumeric();
        if begins_word || (letter.is_uppercase() && before.is_lowercase()) {
            begins.push(letter);
        }
        before = letter;
    }
    let letters: String = match begins.as_slice() {
        [first, second, ..] => [*first, *second].iter().collect(),
        _ => name.chars().filter(|letter| letter.is_alphanumeric()).take(2).collect(),
    };
    letters.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn a_name_in_two_letters_is_what_people_would_write() {
        for (name, short) in [("LinkedIn", "LI"), ("TikTok", "TT"), ("Onze nieuwsbrief", "ON"), ("Pinterest", "PI")] {
            assert_eq!(initials(name), short);
        }
        assert_eq!(initials("★"), "");
    }
}
