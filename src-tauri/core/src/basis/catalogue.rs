//! The checklist of the basis: what is looked at, how much it weighs, and whether the gate rests on it.

/// The three parts of the basis with their weights (R004, R005; the weights are ours).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Weighs 50.
    Website,
    /// Weighs 30.
    BackOffice,
    /// Weighs 20.
    Offline,
}

/// One thing on the checklist; its question is `basis-item-<code>`.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// The code by which it is kept.
    pub code: &'static str,
    /// Which part of the basis it belongs to.
    pub part: Part,
    /// Whether the gate rests on it.
    pub gate: bool,
    /// The check that speaks of it when it is not in order; the general one otherwise.
    pub check: Option<&'static str>,
    /// Rows of the framework.
    pub rows: &'static [&'static str],
}

const fn item_of(
    code: &'static str,
    part: Part,
    gate: bool,
    check: Option<&'static str>,
    rows: &'static [&'static str],
) -> Item {
    Item { code, part, gate, check, rows }
}

/// Everything on the checklist, in the order in which it is asked.
pub const ITEMS: &[Item] = &[
    item_of("found", Part::Website, true, Some("website.not-findable"), &["R006", "R014"]),
    item_of("usable-on-phone", Part::Website, true, Some("website.unusable-on-phone"), &["R015"]),
    item_of("own-traffic", Part::Website, false, Some("website.no-own-traffic"), &["R006"]),
    item_of("analytics", Part::Website, true, Some("website.no-analytics"), &["R016"]),
    item_of("analytics-read", Part::Website, false, Some("website.analytics-unread"), &["R011"]),
    item_of("information-found", Part::Website, false, Some("website.information-hard-to-find"), &["R008"]),
    item_of("next-step", Part::Website, false, Some("website.no-clear-next-step"), &["R009"]),
    item_of("phone-answered", Part::BackOffice, true, Some("backoffice.phone-unanswered"), &["R019"]),
    item_of("mail-answered", Part::BackOffice, true, Some("backoffice.mail-unanswered"), &["R020", "R021"]),
    item_of("answers-right", Part::BackOffice, true, Some("backoffice.answer-wrong"), &["R022"]),
    item_of("answers-current", Part::BackOffice, false, Some("backoffice.information-stale"), &["R023"]),
    item_of("print-agrees", Part::Offline, true, None, &["R027", "R030", "R031"]),
    item_of("print-names-site", Part::Offline, false, Some("offline.no-web-address"), &["R028"]),
    item_of("print-names-mail", Part::Offline, false, Some("offline.no-email"), &["R029"]),
];

/// The checklist's entry for a code.
#[must_use]
pub fn item(code: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.code == code)
}
