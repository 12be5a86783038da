//! The link of a post with what a site's own statistics want to know of it: from which network, campaign and post a visitor
//! comes. What the owner typed stays as it is; only what is lacking is added.

use url::{Host, Url, form_urlencoded};

use super::model::{Pillar, Post};
use crate::{
    approach::Campaign,
    column::Column,
    presence::{Channel, network_of},
    text::folded,
};

/// The most characters of one tag.
const LONGEST: usize = 60;

/// The tags of a link, each written as statistics like it: small letters, figures and hyphens. An empty one is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tags {
    /// The network, or the owner's own channel.
    pub source: String,
    /// The campaign, or else the theme.
    pub campaign: String,
    /// The post.
    pub content: String,
}

impl Tags {
    /// The tags of a post on a channel.
    #[must_use]
    pub fn of(post: &Post, channel: &Channel, campaign: Option<&Campaign>, pillar: Option<&Pillar>) -> Self {
        let named = campaign.map(|campaign| &campaign.name).filter(|name| name.is_known());
        let belongs_to = named.or(pillar.map(|pillar| &pillar.theme));
        Self {
            source: network_of(channel).map_or_else(|| slug(&channel.name), |network| network.code.clone()),
            campaign: belongs_to.map(|name| slug(name)).unwrap_or_default(),
            content: slug(&post.title),
        }
    }
}

/// A link with these tags, before its fragment and behind what its query holds; a tag that is there already stays as it
/// is. What is no address of a page on the web is left alone.
#[must_use]
pub fn tagged(link: &str, tags: &Tags) -> String {
    let link = link.trim();
    let Some(address) = page(link) else { return link.to_owned() };
    let all =
        [("source", &*tags.source), ("medium", "social"), ("campaign", &tags.campaign), ("content", &tags.content)];
    let there = |name: &str| address.query_pairs().any(|(key, _)| key.eq_ignore_ascii_case(name));
    let (before, fragment) = link.find('#').map_or((link, ""), |at| link.split_at(at));
    let mut made = before.to_owned();
    for (name, value) in all {
        let name = format!("utm_{name}");
        if value.is_empty() || there(&name) {
            continue;
        }
        match made.split_once('?') {
            None => made.push('?'),
            Some((_, query)) if query.is_empty() || query.ends_with('&') => {}
            Some(_) => made.push('&'),
        }
        made.push_str(&name);
        made.push('=');
        made.extend(form_urlencoded::byte_serialize(value.as_bytes()));
    }
    made.push_str(fragment);
    made
}

/// The address of a page on the web, typed with `https://` or without.
fn page(link: &str) -> Option<Url> {
    if link.contains(char::is_whitespace) {
        return None;
    }
    let small = link.to_ascii_lowercase();
    if small.starts_with("https://") || small.starts_with("http://") {
        return Url::parse(link).ok();
    }
    // Without a scheme it is one only when a name with a dot comes first: no mail, telephone or file.
    let host = link.split(['/', '?', '#']).next()?;
    let has_ending = |(_, ending): (&str, &str)| ending.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    if host.contains(['@', ':', '\\']) || !host.rsplit_once('.').is_some_and(has_ending) {
        return None;
    }
    Url::parse(&format!("https://{link}")).ok().filter(|url| matches!(url.host(), Some(Host::Domain(_))))
}

/// A name in small letters and figures, its words parted by hyphens.
fn slug(name: &str) -> String {
    let plain = folded(name).replace('\'', "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        let length = made.chars().count() + word.chars().count();
        if length >= LONGEST && !made.is_empty() {
            break;
        }
        if !made.is_empty() {
            made.push('-');
        }
        made.extend(word.chars().take(LONGEST));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    fn tags() -> Tags {
        Tags { source: "instagram".into(), campaign: "moederdag".into(), content: "een-taart".into() }
    }

    const ALL: &str = "utm_source=instagram&utm_medium=social&utm_campaign=moederdag&utm_content=een-taart";

    #[test]
    fn tags_come_behind_the_query_and_before_the_fragment() {
        for (link, expected) in [
            ("https://bakker.nl", format!("https://bakker.nl?{ALL}")),
            ("bakker.example/taart", format!("bakker.example/taart?{ALL}")),
            (" https://bakker.nl/?a=1&b=%20 ", format!("https://bakker.nl/?a=1&b=%20&{ALL}")),
            ("https://bakker.nl/?#top?x", format!("https://bakker.nl/?{ALL}#top?x")),
            ("HTTP://café.nl:8080/één?a&#x", format!("HTTP://café.nl:8080/één?a&{ALL}#x")),
        ] {
            assert_eq!(tagged(link, &tags()), expected);
        }
    }

    #[test]
    fn a_tag_that_is_there_stays() {
        let once = tagged("https://bakker.nl/#a", &tags());
        assert_eq!(tagged(&once, &tags()), once);
        let own = tagged("https://bakker.nl/?UTM_Source=flyer&utm_campaign=x", &tags());
        assert_eq!(own, "https://bakker.nl/?UTM_Source=flyer&utm_campaign=x&utm_medium=social&utm_content=een-taart");
        let other = tagged("https://bakker.nl/?my_utm_source=1", &Tags { source: "x".into(), ..Tags::default() });
        assert_eq!(other, "https://bakker.nl/?my_utm_source=1&utm_source=x&utm_medium=social");
    }

    #[test]
    fn what_is_no_web_address_is_left_alone() {
        for link in [
            "",
            "taart",
            "zie de winkel",
            "mailto:a@b.nl",
            "a@b.nl",
            "tel:+31 6",
            "ftp://a.nl/x",
            "1.50",
            "192.168.0.1/x",
            "https://",
            "https://[",
            "C:\\taart.nl",
            "/taart",
            ".",
            "a..",
            "javascript:alert(1)//a.nl",
        ] {
            assert_eq!(tagged(link, &tags()), link);
        }
    }

    #[test]
    fn a_name_becomes_small_letters_and_hyphens() {
        for (name, expected) in [
            ("Één taart – mét ’n strik!", "een-taart-met-n-strik"),
            ("  ", ""),
            ("🎂", ""),
            ("Пирог 2", "пирог-2"),
            ("A & B = ?#%", "a-b"),
        ] {
            assert_eq!(slug(name), expected);
        }
        assert_eq!(slug(&"woord ".repeat(40)).len(), 59);
        assert_eq!(slug(&"é".repeat(200)).len(), 60);
        let tags = Tags { content: slug("Пирог"), ..Tags::default() };
        let expected = "https://a.nl?utm_medium=social&utm_content=%D0%BF%D0%B8%D1%80%D0%BE%D0%B3";
        assert_eq!(tagged("https://a.nl", &tags), expected);
    }

    #[test]
    fn the_tags_come_from_the_plan() {
        let post = Post { title: "Drie lagen".into(), ..Post::blank(1, 1) };
        let channel = |name: &str| Channel { name: name.into(), ..Channel::blank(1, 1) };
        let campaign = Campaign { name: "Moederdag".into(), ..Campaign::blank(1, 1) };
        let pillar = Pillar { theme: "Zo wordt het gemaakt".into(), ..Pillar::blank(1, 1) };
        let of = |name, campaign, pillar| {
            let tags = Tags::of(&post, &channel(name), campaign, pillar);
            (tags.source, tags.campaign, tags.content)
        };
        let all = |a: &str, b: &str| (a.to_owned(), b.to_owned(), "drie-lagen".to_owned());
        assert_eq!(of("Google Business", Some(&campaign), Some(&pillar)), all("google-business", "moederdag"));
        assert_eq!(of("Onze nieuwsbrief", None, Some(&pillar)), all("onze-nieuwsbrief", "zo-wordt-het-gemaakt"));
        assert_eq!(of("X", Some(&Campaign::blank(1, 1)), None), all("x", ""));
    }
}
