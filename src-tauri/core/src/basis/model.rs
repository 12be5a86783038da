//! What is kept of the basis: the state of each item, the ways to reach the business, and how tests of them went.

use crate::{
    column::{BasisPoints, Count, Line, Minutes, Prose, choice},
    id::Id,
    money::Cents,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// How an item of the checklist stands; empty is *not looked at yet*.
    pub enum ItemState {
        /// In order.
        InOrder = "in-order",
        /// Could be better.
        NeedsWork = "needs-work",
        /// Not in order.
        NotInOrder = "not-in-order",
        /// Does not apply, with the reason in the note.
        NotApplicable = "not-applicable",
    }
}

choice! {
    /// A way in which people reach the business.
    pub enum RouteKind {
        /// Telephone.
        Phone = "phone",
        /// E-mail.
        Mail = "mail",
        /// A form on the site.
        Form = "form",
        /// Chat.
        Chat = "chat",
        /// The counter.
        Counter = "counter",
        /// Messages on social networks.
        Social = "social",
    }
}

record! {
    /// The state of one item of the checklist.
    pub struct BasisItem in "basis_item" {
        /// Code in the catalogue.
        item: Line,
        /// How it stands.
        state: Option<ItemState>,
        /// What was seen.
        note: Prose,
        /// When it was looked at.
        looked_on: Option<Day>,
        /// Who mends it.
        owner: Option<Id<Person>>,
    }
    title item;
}

record! {
    /// A way to reach the business, and what it asks of whom.
    pub struct ContactRoute in "contact_route" {
        /// Which way.
        kind: Option<RouteKind>,
        /// Who answers.
        owner: Option<Id<Person>>,
        /// Minutes within which an answer is promised (R024).
        promised: Option<Minutes>,
        /// Contacts in a usual week.
        contacts_a_week: Option<Count>,
        /// Minutes that one contact takes.
        minutes_each: Option<Minutes>,
        /// Minutes a week that there are for it.
        minutes_a_week: Option<Minutes>,
        /// When it is answered.
        hours: Line,
    }
}

record! {
    /// A test call or test mail.
    pub struct TestContact in "test_contact" {
        /// The route that was tried.
        route: Option<Id<ContactRoute>>,
        /// When.
        on_day: Option<Day>,
        /// Minutes until the answer; empty when none came.
        answered_after: Option<Minutes>,
        /// Whether the answer was right.
        right: Option<bool>,
        /// What was noticed.
        note: Prose,
    }
}

choice! {
    /// What carries the business's name outside the screen (R027).
    pub enum Carrier {
        /// A card.
        Card = "card",
        /// A flyer.
        Flyer = "flyer",
        /// The van.
        Van = "van",
        /// The window.
        Window = "window",
        /// An invoice.
        Invoice = "invoice",
        /// The packaging.
        Packaging = "packaging",
        /// An advertisement.
        Advertisement = "advertisement",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// A piece of print, and what stands on it (R028 to R031).
    pub struct OfflineItem in "offline_item" {
        /// What it is.
        carrier: Option<Carrier>,
        /// What the team calls it.
        name: Line,
        /// The web address on it.
        web_address: Line,
        /// The e-mail address on it.
        email: Line,
        /// The phone number on it.
        phone: Line,
        /// What else it says.
        claims: Prose,
        /// Whether one expects an e-mail address there (R029).
        email_expected: Option<bool>,
        /// Whether it says the same as the website (R031).
        agrees: Option<bool>,
        /// When somebody last looked.
        looked_on: Option<Day>,
        /// What was seen.
        note: Prose,
    }
    title name;
}

record! {
    /// Words by which the business wants to be found (R007).
    pub struct SearchTerm in "search_term" {
        /// What people type.
        term: Line,
        /// What they are after.
        wanted: Line,
        /// The page that should answer it.
        page: Line,
        /// Whether title, heading and text of that page do.
        answered: Option<bool>,
        /// The place in the search results.
        place: Option<Count>,
        /// When somebody last looked.
        looked_on: Option<Day>,
    }
    title term;
}

record! {
    /// A month as it was before social media (R017), or since: visitors and customers give the conversion (R012).
    pub struct MonthFigures in "month_figures" {
        /// A day of the month.
        month: Option<Day>,
        /// Visitors of the website.
        visitors: Option<Count>,
        /// The share of them that search engines and the address itself bring.
        own_share: Option<BasisPoints>,
        /// Customers.
        customers: Option<Count>,
        /// Revenue.
        revenue: Option<Cents>,
    }
}
