//! The networks that the app knows, as dated data (`data/platforms.json`); everything else is a channel of one's own. How a
//! text is counted against a limit is told with the content.

use std::sync::LazyLock;

use serde::Deserialize;

use super::model::Channel;
use crate::time::Day;

/// The most that a field of a network holds.
#[derive(Debug, Clone, Deserialize)]
pub struct Limit {
    /// The most characters.
    pub most: usize,
    /// Fewer that are safe, where sources differ or a program in between takes less.
    pub advised: Option<usize>,
    /// Where that was read; empty where it is merely commonly known.
    pub source: String,
    /// When it was last looked up; the first of the month where only the month is known.
    pub checked_on: Day,
}

/// The most that a post holds, and how its length is counted.
#[derive(Debug, Clone, Deserialize)]
pub struct TextLimit {
    /// The limit itself.
    #[serde(flatten)]
    pub limit: Limit,
    /// How characters are counted.
    pub counts: Counting,
    /// What any link counts for, however long; `None` where it counts as it is written.
    pub link: Option<usize>,
}

/// How a network counts the characters of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// What a reader sees as one character is one.
    Graphemes,
    /// In units of UTF-16, of which an emoji has two or more. Also where a network does not say: no other counts more.
    Utf16,
    /// As twitter-text 3.1: letters of most of the world's scripts are one; those of East Asia and any emoji are two.
    Twitter,
    /// What a reader sees as one character is one, and of a mention only the name of the user counts.
    Mastodon,
}

/// What a picture is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureUse {
    /// In a post.
    Post,
    /// Above a link.
    Link,
    /// Upright, for a day.
    Story,
    /// Beside the name.
    Profile,
    /// Above the profile.
    Cover,
    /// Above an event.
    Event,
}

/// A size that a network advises.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct PictureSize {
    /// For what.
    #[serde(rename = "use")]
    pub used_for: PictureUse,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// The sizes that a network advises.
#[derive(Debug, Clone, Deserialize)]
pub struct PictureSizes {
    /// Which.
    pub sizes: Vec<PictureSize>,
    /// The most bytes of a picture in a post; `None` where that is not known.
    pub most_bytes: Option<u64>,
    /// Where they were read.
    pub source: String,
    /// When they were last looked up.
    pub checked_on: Day,
}

/// How a post looks between those of others, on a phone.
#[derive(Debug, Clone, Deserialize)]
pub struct Feed {
    /// Whether the picture stands above the words.
    #[serde(default)]
    pub picture_first: bool,
    /// Whether a link among the words can be followed.
    #[serde(default = "yes")]
    pub links_work: bool,
    /// So many characters stand there, about; the rest behind a word like *more*. `None` where all of them do.
    pub folds_at: Option<usize>,
    /// Where that was read.
    pub source: String,
    /// When it was last looked up.
    pub checked_on: Day,
}

const fn yes() -> bool {
    true
}

/// A network of the catalogue.
#[derive(Debug, Clone, Deserialize)]
pub struct Network {
    /// The code by which it is kept.
    pub code: String,
    /// Its name, the same in every language.
    pub name: String,
    /// What else people call it.
    #[serde(default)]
    also: Vec<String>,
    /// What people write for it, where that is not its first letters.
    pub short: Option<String>,
    /// Where one publishes by hand; `None` where everybody has a server of their own.
    pub site: Option<String>,
    /// What a profile may say of the business; `None` where that is not known, as with the others.
    pub bio: Option<Limit>,
    /// What a post may say.
    pub text: Option<TextLimit>,
    /// The title of a post.
    pub title: Option<Limit>,
    /// What can be seen on a picture.
    pub alt_text: Option<Limit>,
    /// The first comment below a post.
    pub first_comment: Option<Limit>,
    /// The sizes of pictures.
    pub pictures: Option<PictureSizes>,
    /// How a post looks.
    pub feed: Option<Feed>,
}

#[derive(Deserialize, Default)]
struct Platforms {
    endings: Vec<String>,
    networks: Vec<Network>,
}

const DATA: &str = include_str!("../../data/platforms.json");

/// Broken data leaves the catalogue empty: an owner then misses limits, not a plan.
static PLATFORMS: LazyLock<Platforms> = LazyLock::new(|| serde_json::from_str(DATA).unwrap_or_default());

/// The catalogue, in the order in which it is offered.
#[must_use]
pub fn networks() -> &'static [Network] {
    &PLATFORMS.networks
}

/// The network behind a code.
#[must_use]
pub fn network(code: &str) -> Option<&'static Network> {
    networks().iter().find(|network| network.code == code)
}

/// The network that people call so, in capitals or not.
#[must_use]
pub fn network_called(name: &str) -> Option<&'static Network> {
    let is_it = |called: &String| called.eq_ignore_ascii_case(name.trim());
    networks().iter().find(|network| is_it(&network.name) || network.also.iter().any(is_it))
}

/// The network of a channel; none for one of the owner's own.
#[must_use]
pub fn network_of(channel: &Channel) -> Option<&'static Network> {
    network_called(&channel.name)
}

/// Whether web addresses end so: the endings that people here write without `https://`.
#[must_use]
pub fn is_web_ending(ending: &str) -> bool {
    PLATFORMS.endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_is_whole() {
        let read: Platforms = serde_json::from_str(DATA).unwrap();
        assert_eq!(read.networks.len(), 12);
        for network in networks() {
            let limits = [&network.bio, &network.title, &network.alt_text, &network.first_comment];
            let all = limits.into_iter().flatten().chain(network.text.as_ref().map(|text| &text.limit));
            for limit in all {
                assert!(limit.advised.is_none_or(|advised| advised < limit.most), "{}", network.code);
            }
            assert!(network.text.as_ref().is_none_or(|text| !text.limit.source.is_empty()), "{}", network.code);
        }
    }

    #[test]
    fn a_network_is_known_by_what_people_call_it() {
        let code = |name| network_called(name).map(|network| network.code.as_str());
        assert_eq!(code(" instagram "), Some("instagram"));
        assert_eq!(code("Twitter"), Some("x"));
        assert_eq!(code("Google Mijn Bedrijf"), Some("google-business"));
        assert_eq!(code("Onze nieuwsbrief"), None);
    }
}
