//! The rooms of the app in the order of the method, the parts of each, and which kinds of record a part keeps and shows.

use crate::{basis, column::choice, plan::Kind};

choice! {
    /// The rooms of the app that hold something of the plan (R004, R033, R246).
    pub enum Room {
        /// Website, back office, offline material.
        Basis = "basis",
        /// Everything that is decided before money is spent.
        Strategy = "strategy",
        /// Channels and profiles.
        Presence = "presence",
        /// Pillars and posts.
        Content = "content",
        /// The watch plan.
        Monitoring = "monitoring",
        /// Figures and relationships.
        Metrics = "metrics",
        /// The cycle and its actions.
        Review = "review",
    }
}

impl Room {
    /// Its parts, in the order in which they are shown.
    pub fn parts(self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(move |part| part.room() == self)
    }
}

choice! {
    /// The parts of the rooms; each is a page.
    pub enum Part {
        /// The business itself.
        Business = "business",
        /// Its website.
        Website = "website",
        /// Its back office.
        BackOffice = "back-office",
        /// Its print.
        Offline = "offline",
        /// Goals and objectives.
        Goals = "goals",
        /// The decision and the reason.
        Reason = "reason",
        /// Segments, personas, journey.
        Audience = "audience",
        /// The image ladder.
        Image = "image",
        /// Value proposition, brand, tone.
        Brand = "brand",
        /// Dialogue, campaigns, integration, launch.
        Approach = "approach",
        /// Money and hours.
        Means = "means",
        /// People, duties, hats, voices.
        Team = "team",
        /// Policy and response rules.
        Guidelines = "guidelines",
        /// Evaluation and return.
        Return = "return",
        /// Channels with their audience.
        Channels = "channels",
        /// Profiles.
        Profiles = "profiles",
        /// Whom to follow, and partners.
        Follow = "follow",
        /// Pillars and the rules of the mix.
        Pillars = "pillars",
        /// Posts.
        Posts = "posts",
        /// What goes out when: posts, series, marked days.
        Calendar = "calendar",
        /// The watch plan.
        Watch = "watch",
        /// Figures and measurements.
        Kpis = "kpis",
        /// People, rituals, tactics.
        Relationships = "relationships",
        /// The cycle.
        Cycle = "cycle",
        /// Actions.
        Actions = "actions",
    }
}

/// What a part keeps (its records are changed there), and what it shows beside that.
struct Holds {
    keeps: &'static [Kind],
    shows: &'static [Kind],
}

impl Part {
    /// The room that it is a part of.
    #[must_use]
    pub const fn room(self) -> Room {
        match self {
            Self::Business | Self::Website | Self::BackOffice | Self::Offline => Room::Basis,
            Self::Goals
            | Self::Reason
            | Self::Audience
            | Self::Image
            | Self::Brand
            | Self::Approach
            | Self::Means
            | Self::Team
            | Self::Guidelines
            | Self::Return => Room::Strategy,
            Self::Channels | Self::Profiles | Self::Follow => Room::Presence,
            Self::Pillars | Self::Posts | Self::Calendar => Room::Content,
            Self::Watch => Room::Monitoring,
            Self::Kpis | Self::Relationships => Room::Metrics,
            Self::Cycle | Self::Actions => Room::Review,
        }
    }

    /// The kinds of record on its page: first those that it keeps.
    pub fn kinds(self) -> impl Iterator<Item = Kind> {
        let Holds { keeps, shows } = self.holds();
        keeps.iter().chain(shows).copied()
    }

    /// The part that keeps a kind.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        Self::ALL.iter().copied().find(|part| part.holds().keeps.contains(&kind)).unwrap_or(Self::Business)
    }

    /// The part where a field is changed: that of its kind, but for what is asked of the business elsewhere.
    #[must_use]
    pub fn of_field(kind: Kind, field: &str) -> Self {
        match (kind, field) {
            (Kind::Business, "web_address" | "site_goal" | "site_serves") => Self::Website,
            (Kind::Business, "lift") => Self::BackOffice,
            _ => Self::of(kind),
        }
    }

    /// The page on which an item of the basis is looked at.
    #[must_use]
    pub const fn of_item(part: basis::Part) -> Self {
        match part {
            basis::Part::Website => Self::Website,
            basis::Part::BackOffice => Self::BackOffice,
            basis::Part::Offline => Self::Offline,
        }
    }

    const fn holds(self) -> Holds {
        let (keeps, shows): (&[Kind], &[Kind]) = match self {
            Self::Business => (&[Kind::Business, Kind::SourcePlan], &[]),
            Self::Website => (&[Kind::BasisItem, Kind::SearchTerm, Kind::MonthFigures], &[Kind::Business]),
            Self::BackOffice => {
                (&[Kind::ContactRoute, Kind::TestContact], &[Kind::BasisItem, Kind::Business, Kind::Campaign])
            }
            Self::Offline => (&[Kind::OfflineItem], &[Kind::BasisItem, Kind::Business]),
            Self::Goals => (
                &[Kind::BusinessGoal, Kind::MarketingGoal, Kind::Objective],
                &[Kind::Kpi, Kind::Channel, Kind::AudienceOnChannel, Kind::Campaign],
            ),
            Self::Reason => (&[Kind::Reason, Kind::Decision], &[]),
            Self::Audience => (
                &[Kind::Segment, Kind::Persona, Kind::JourneyStage, Kind::StageAnswer],
                &[Kind::Channel, Kind::AudienceOnChannel, Kind::Pillar],
            ),
            Self::Image => (&[Kind::ImageReading, Kind::ExpectedReaction], &[]),
            Self::Brand => (
                &[Kind::ValueProposition, Kind::BrandAnswer, Kind::ToneOfVoice, Kind::TrustSignal],
                &[Kind::Person, Kind::Voice],
            ),
            Self::Approach => (
                &[Kind::Approach, Kind::Campaign, Kind::CampaignLoad, Kind::Integration, Kind::LaunchStep],
                &[Kind::ContactRoute],
            ),
            Self::Means => (&[Kind::BudgetLine, Kind::Sourcing], &[Kind::Person, Kind::Business]),
            Self::Team => (
                &[Kind::Person, Kind::Duty, Kind::Hat, Kind::Voice, Kind::Stakeholder, Kind::Briefing, Kind::Training],
                &[],
            ),
            Self::Guidelines => (&[Kind::Clause, Kind::ResponseRule, Kind::Guidelines], &[]),
            Self::Return => (&[Kind::Evaluation, Kind::ExpansionRule], &[Kind::Objective]),
            Self::Channels => (&[Kind::Channel, Kind::AudienceOnChannel, Kind::FitWeights], &[Kind::Profile]),
            Self::Profiles => (&[Kind::Profile], &[Kind::Channel]),
            Self::Follow => (&[Kind::FollowTarget, Kind::Partner], &[]),
            Self::Pillars => (&[Kind::Pillar, Kind::MixRules], &[]),
            Self::Posts => (
                &[Kind::Post, Kind::Variant, Kind::PostComment, Kind::ColumnNames],
                &[Kind::JourneyStage, Kind::Series, Kind::MixRules],
            ),
            Self::Calendar => (
                &[Kind::Series, Kind::SeriesSkip, Kind::OwnDay, Kind::TimeSlot],
                &[Kind::Post, Kind::Variant, Kind::PostComment, Kind::JourneyStage, Kind::ColumnNames, Kind::MixRules],
            ),
            Self::Watch => (&[Kind::Watch], &[]),
            Self::Kpis => (&[Kind::Kpi, Kind::Measurement, Kind::Benchmark], &[Kind::Objective]),
            Self::Relationships => (&[Kind::Contact, Kind::Tactic, Kind::Ritual], &[]),
            Self::Cycle => (&[Kind::Cycle], &[Kind::Action]),
            Self::Actions => (&[Kind::Action], &[]),
        };
        Holds { keeps, shows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_kept_in_one_part() {
        for kind in Kind::ALL {
            let keepers = Part::ALL.iter().filter(|part| part.holds().keeps.contains(kind)).count();
            let of_checks = matches!(kind, Kind::GateTerms | Kind::SetAside);
            assert_eq!(keepers, usize::from(!of_checks), "{}", kind.code());
        }
    }
}
