//! The networks that the app knows, as dated data; everything else is a channel of one's own.

/// A network of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Network {
    /// The code by which it is kept.
    pub code: &'static str,
    /// Its name, the same in every language.
    pub name: &'static str,
    /// The most characters that a profile may say of the business there; `None` where that is not known.
    pub bio: Option<usize>,
}

/// The catalogue, in the order in which it is offered. Checked in November 2026.
pub const NETWORKS: &[Network] = &[
    Network { code: "instagram", name: "Instagram", bio: Some(150) },
    Network { code: "facebook", name: "Facebook", bio: Some(101) },
    Network { code: "linkedin", name: "LinkedIn", bio: Some(2_000) },
    Network { code: "google-business", name: "Google Business", bio: Some(750) },
    Network { code: "whatsapp", name: "WhatsApp Business", bio: Some(512) },
    Network { code: "tiktok", name: "TikTok", bio: Some(80) },
    Network { code: "youtube", name: "YouTube", bio: Some(1_000) },
    Network { code: "pinterest", name: "Pinterest", bio: Some(500) },
    Network { code: "x", name: "X", bio: Some(160) },
    Network { code: "threads", name: "Threads", bio: Some(150) },
    Network { code: "bluesky", name: "Bluesky", bio: Some(256) },
    Network { code: "mastodon", name: "Mastodon", bio: Some(500) },
];

/// The network behind a code.
#[must_use]
pub fn network(code: &str) -> Option<&'static Network> {
    NETWORKS.iter().find(|network| network.code == code)
}

/// The network that people call so, in capitals or not.
#[must_use]
pub fn network_called(name: &str) -> Option<&'static Network> {
    NETWORKS.iter().find(|network| network.name.eq_ignore_ascii_case(name.trim()))
}
