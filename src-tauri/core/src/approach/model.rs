//! The records of the approach.

use super::rules;
use crate::{
    basis::ContactRoute,
    column::{Count, Line, Prose, choice},
    goals::Objective,
    id::Id,
    money::Cents,
    presence::Channel,
    record::record,
    team::Person,
    time::Day,
};

record! {
    /// The conversation that the business wants, and its stand on advertising (R045, R048).
    pub struct Approach in "approach" {
        /// Which conversation we want.
        conversation: Prose,
        /// How it starts.
        begins: Prose,
        /// How it is kept going.
        kept_going: Prose,
        /// Whether we advertise (R048).
        advertises: Option<bool>,
        /// Why.
        advertising_why: Prose,
        /// For how much a year.
        advertising_budget: Option<Cents>,
    }
}

record! {
    /// Something with an end, that feeds the dialogue (R046, R047).
    pub struct Campaign in "campaign" {
        /// Name.
        name: Line,
        /// The objective that it serves.
        objective: Option<Id<Objective>>,
        /// From when.
        start: Option<Day>,
        /// Until when (R047).
        end_day: Option<Day>,
        /// How it feeds the dialogue (R046).
        feeds: Prose,
        /// What stays after it (R047).
        aftermath: Prose,
    }
    title name;
    conflicts rules::campaign;
}

record! {
    /// What a campaign is expected to bring to a contact route (R025).
    pub struct CampaignLoad in "campaign_load" {
        /// The campaign.
        campaign: Option<Id<Campaign>>,
        /// The route.
        route: Option<Id<ContactRoute>>,
        /// Contacts a week.
        contacts_a_week: Option<Count>,
    }
}

choice! {
    /// Other marketing (R138 to R140).
    pub enum Marketing {
        /// The newsletter.
        Newsletter = "newsletter",
        /// Being found in search engines.
        SearchEngine = "search-engine",
        /// Advertisements in search engines.
        SearchAds = "search-ads",
        /// Print.
        Print = "print",
        /// Events.
        Events = "events",
        /// The shop or office itself.
        Shop = "shop",
        /// The press.
        Press = "press",
        /// Partners.
        Partners = "partners",
        /// The website.
        Website = "website",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// What another marketing channel and a social one do for each other (R135 to R141).
    pub struct Integration in "integration" {
        /// The other marketing.
        marketing: Option<Marketing>,
        /// The social channel.
        channel: Option<Id<Channel>>,
        /// What social does for it.
        social_gives: Prose,
        /// What it does for social.
        social_gets: Prose,
        /// What the customer has of it.
        customer_value: Line,
        /// What the business has of it.
        business_value: Line,
        /// Who answers for it.
        owner: Option<Id<Person>>,
    }
}

record! {
    /// Somebody who shares our content, or whose content we share (R267).
    pub struct Partner in "partner" {
        /// Name.
        name: Line,
        /// Whether they share ours.
        shares_ours: Option<bool>,
        /// Whether we share theirs.
        we_share: Option<bool>,
        /// What was agreed.
        agreement: Prose,
        /// When something was last shared.
        last_on: Option<Day>,
    }
    title name;
}

record! {
    /// A step towards the launch (R116).
    pub struct LaunchStep in "launch_step" {
        /// What.
        what: Line,
        /// Who.
        owner: Option<Id<Person>>,
        /// By when.
        due: Option<Day>,
        /// When it was done.
        done_on: Option<Day>,
    }
    title what;
}
