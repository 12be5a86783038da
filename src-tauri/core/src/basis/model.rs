//! What is kept of the basis: the state of each item, the ways to reach the business, and how tests of them went.

use crate::{
    column::{Count, Line, Minutes, Prose, choice},
    id::Id,
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
