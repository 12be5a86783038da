//! The networks that the app knows, as dated data; everything else is a channel of one's own.

/// A network of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Network {
    /// The code by which it is kept.
    pub code: &'static str,
    /// Its name, the same in every language.
    pub name: &'static str,
}

/// The catalogue, in the order in which it is offered. Checked in November 2026.
pub const NETWORKS: &[Network] = &[
    Network { code: "instagram", name: "Instagram" },
    Network { code: "facebook", name: "Facebook" },
    Network { code: "linkedin", name: "LinkedIn" },
    Network { code: "google-business", name: "Google Business" },
    Network { code: "whatsapp", name: "WhatsApp Business" },
    Network { code: "tiktok", name: "TikTok" },
    Network { code: "youtube", name: "YouTube" },
    Network { code: "pinterest", name: "Pinterest" },
    Network { code: "x", name: "X" },
    Network { code: "threads", name: "Threads" },
    Network { code: "bluesky", name: "Bluesky" },
    Network { code: "mastodon", name: "Mastodon" },
];

/// The network behind a code.
#[must_use]
pub fn network(code: &str) -> Option<&'static Network> {
    NETWORKS.iter().find(|network| network.code == code)
}
