//! Channels in two letters, as people write them: IG, FB. No two channels have the same.

use std::collections::BTreeMap;

use koers_core::presence::{Channel, network_of};

use crate::{blocks::known, source::Source};

/// What people call a network whose name is one word.
const USUAL: &[(&str, &str)] = &[("instagram", "IG"), ("facebook", "FB"), ("youtube", "YT"), ("whatsapp", "WA")];

/// The letters of each channel, by its id.
pub fn shorts(source: &Source<'_>) -> BTreeMap<i64, String> {
    let mut shorts: BTreeMap<i64, String> = BTreeMap::new();
    for (at, channel) in source.facts.channels.iter().enumerate() {
        let Some(name) = known(&channel.name) else { continue };
        let letters: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let longer = letters.chars().take(3).collect::<String>().to_uppercase();
        let numbered = format!("{}{}", letters.chars().take(1).collect::<String>().to_uppercase(), at + 1);
        let wanted = [usual(channel).unwrap_or_else(|| initials(&name)), longer];
        let is_free = |short: &String| !short.is_empty() && !shorts.values().any(|taken| taken == short);
        let short = wanted.into_iter().find(is_free).unwrap_or(numbered);
        shorts.insert(channel.id.raw(), short);
    }
    shorts
}

fn usual(channel: &Channel) -> Option<String> {
    let network = network_of(channel)?;
    USUAL.iter().find(|(code, _)| *code == network.code).map(|(_, short)| (*short).to_owned())
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
