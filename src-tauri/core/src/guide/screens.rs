//! The screens of the set-up in order: one subject each, one to four questions. What is required stands with the
//! completeness of the rooms.

use crate::{checks::REQUIRED, column::choice, plan::Kind};

choice! {
    /// The five headings under which the set-up is done.
    pub enum Heading {
        /// Step 0: the basis.
        Basis = "basis",
        /// What is decided before money is spent.
        Strategy = "strategy",
        /// Channels, people and rules made ready (R257).
        SetUp = "set-up",
        /// What goes out, and when (R271).
        Schedule = "schedule",
        /// What is measured, and when it is looked at (R279 to R281).
        Measure = "measure",
    }
}

/// One question: a field of the first record of its kind, or of the record of a fixed list that an item names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Kind of record.
    pub kind: Kind,
    /// Field.
    pub field: &'static str,
    /// For a kind with a fixed list: which entry.
    pub item: Option<&'static str>,
}

impl Question {
    /// Whether a plan needs it at the least.
    #[must_use]
    pub fn required(&self) -> bool {
        REQUIRED.iter().any(|p| p.kind == self.kind && p.field == self.field && p.item == self.item)
    }
}

/// One screen of the set-up; its words are `guide-<id>`.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Its stable name.
    pub id: &'static str,
    /// The heading under which it stands.
    pub heading: Heading,
    /// The step of the method, 0 to 13.
    pub step: u8,
    /// Rows of the framework that its questions rest on.
    pub rows: &'static [&'static str],
    /// What it asks.
    pub questions: &'static [Question],
}

impl Screen {
    /// Whether a plan needs something of it.
    #[must_use]
    pub fn required(&self) -> bool {
        self.questions.iter().any(Question::required)
    }
}

const fn ask(kind: Kind, field: &'static str) -> Question {
    Question { kind, field, item: None }
}

const fn of(kind: Kind, field: &'static str, item: &'static str) -> Question {
    Question { kind, field, item: Some(item) }
}

const fn on(
    id: &'static str,
    heading: Heading,
    step: u8,
    rows: &'static [&'static str],
    questions: &'static [Question],
) -> Screen {
    Screen { id, heading, step, rows, questions }
}

/// All screens.
pub const SCREENS: &[Screen] = &[
    on(
        "business",
        Heading::Basis,
        0,
        &["R214"],
        &[
            ask(Kind::Business, "name"),
            ask(Kind::Business, "line"),
            ask(Kind::Business, "sells"),
            ask(Kind::Business, "people"),
        ],
    ),
    on(
        "standing",
        Heading::Basis,
        0,
        &["R037", "R216", "R217", "R249"],
        &[
            ask(Kind::Business, "relation"),
            ask(Kind::SourcePlan, "kind"),
            ask(Kind::SourcePlan, "summary"),
            ask(Kind::SourcePlan, "on_day"),
        ],
    ),
    on(
        "website",
        Heading::Basis,
        0,
        &["R004", "R005", "R010", "R013"],
        &[ask(Kind::Business, "web_address"), ask(Kind::Business, "site_goal"), ask(Kind::Business, "site_serves")],
    ),
    on(
        "website-found",
        Heading::Basis,
        0,
        &["R006", "R008", "R014", "R015"],
        &[
            of(Kind::BasisItem, "state", "found"),
            of(Kind::BasisItem, "state", "usable-on-phone"),
            of(Kind::BasisItem, "state", "own-traffic"),
            of(Kind::BasisItem, "state", "information-found"),
        ],
    ),
    on(
        "website-measured",
        Heading::Basis,
        0,
        &["R009", "R011", "R016"],
        &[
            of(Kind::BasisItem, "state", "analytics"),
            of(Kind::BasisItem, "state", "analytics-read"),
            of(Kind::BasisItem, "state", "next-step"),
        ],
    ),
    on(
        "search",
        Heading::Basis,
        0,
        &["R007"],
        &[
            ask(Kind::SearchTerm, "term"),
            ask(Kind::SearchTerm, "wanted"),
            ask(Kind::SearchTerm, "page"),
            ask(Kind::SearchTerm, "answered"),
        ],
    ),
    on(
        "month",
        Heading::Basis,
        0,
        &["R006", "R012", "R017", "R269"],
        &[
            ask(Kind::MonthFigures, "month"),
            ask(Kind::MonthFigures, "visitors"),
            ask(Kind::MonthFigures, "own_share"),
            ask(Kind::MonthFigures, "customers"),
        ],
    ),
    on(
        "contact",
        Heading::Basis,
        0,
        &["R018", "R028"],
        &[
            ask(Kind::Business, "phone"),
            ask(Kind::Business, "email"),
            ask(Kind::Business, "address"),
            ask(Kind::Business, "opening_hours"),
        ],
    ),
    on(
        "reachable",
        Heading::Basis,
        0,
        &["R018", "R019", "R020", "R021", "R022", "R023"],
        &[
            of(Kind::BasisItem, "state", "phone-answered"),
            of(Kind::BasisItem, "state", "mail-answered"),
            of(Kind::BasisItem, "state", "answers-right"),
            of(Kind::BasisItem, "state", "answers-current"),
        ],
    ),
    on(
        "route",
        Heading::Basis,
        0,
        &["R018", "R024"],
        &[
            ask(Kind::ContactRoute, "kind"),
            ask(Kind::ContactRoute, "owner"),
            ask(Kind::ContactRoute, "promised"),
            ask(Kind::ContactRoute, "hours"),
        ],
    ),
    on(
        "load",
        Heading::Basis,
        0,
        &["R018", "R025", "R064"],
        &[
            ask(Kind::ContactRoute, "contacts_a_week"),
            ask(Kind::ContactRoute, "minutes_each"),
            ask(Kind::ContactRoute, "minutes_a_week"),
        ],
    ),
    on(
        "test",
        Heading::Basis,
        0,
        &["R019", "R021", "R022", "R024"],
        &[
            ask(Kind::TestContact, "on_day"),
            ask(Kind::TestContact, "answered_after"),
            ask(Kind::TestContact, "right"),
            ask(Kind::TestContact, "note"),
        ],
    ),
    on(
        "print",
        Heading::Basis,
        0,
        &["R027", "R029", "R030", "R031"],
        &[
            of(Kind::BasisItem, "state", "print-agrees"),
            of(Kind::BasisItem, "state", "print-names-site"),
            of(Kind::BasisItem, "state", "print-names-mail"),
        ],
    ),
    on(
        "material",
        Heading::Basis,
        0,
        &["R027", "R028", "R029"],
        &[
            ask(Kind::OfflineItem, "carrier"),
            ask(Kind::OfflineItem, "name"),
            ask(Kind::OfflineItem, "web_address"),
            ask(Kind::OfflineItem, "phone"),
        ],
    ),
    on(
        "people",
        Heading::Strategy,
        9,
        &["R040", "R042", "R126", "R127"],
        &[
            ask(Kind::Person, "name"),
            ask(Kind::Person, "role"),
            ask(Kind::Person, "department"),
            ask(Kind::Person, "hours_a_week"),
        ],
    ),
    on(
        "cost",
        Heading::Strategy,
        6,
        &["R039", "R129"],
        &[
            ask(Kind::Person, "cost_an_hour"),
            ask(Kind::Person, "free_because"),
            ask(Kind::Person, "standing"),
            ask(Kind::Person, "proof"),
        ],
    ),
    on(
        "goal",
        Heading::Strategy,
        1,
        &["R001", "R034", "R035"],
        &[
            ask(Kind::BusinessGoal, "sentence"),
            ask(Kind::BusinessGoal, "measure"),
            ask(Kind::BusinessGoal, "is_revenue"),
        ],
    ),
    on(
        "goal-figures",
        Heading::Strategy,
        1,
        &["R001", "R099"],
        &[ask(Kind::BusinessGoal, "baseline"), ask(Kind::BusinessGoal, "target"), ask(Kind::BusinessGoal, "due")],
    ),
    on(
        "marketing-goal",
        Heading::Strategy,
        1,
        &["R036", "R249"],
        &[
            ask(Kind::MarketingGoal, "sentence"),
            ask(Kind::MarketingGoal, "measure"),
            ask(Kind::MarketingGoal, "target"),
            ask(Kind::MarketingGoal, "due"),
        ],
    ),
    on(
        "objective",
        Heading::Strategy,
        1,
        &["R035", "R085", "R095", "R096", "R097", "R218", "R244", "R245"],
        &[
            ask(Kind::Objective, "sentence"),
            ask(Kind::Objective, "kind"),
            ask(Kind::Objective, "angle"),
            ask(Kind::Objective, "owner"),
        ],
    ),
    on(
        "objective-figures",
        Heading::Strategy,
        1,
        &["R017", "R098", "R099", "R112"],
        &[
            ask(Kind::Objective, "baseline"),
            ask(Kind::Objective, "target"),
            ask(Kind::Objective, "start"),
            ask(Kind::Objective, "deadline"),
        ],
    ),
    on(
        "success",
        Heading::Strategy,
        1,
        &["R051", "R052", "R086", "R098", "R111"],
        &[
            ask(Kind::Objective, "success"),
            ask(Kind::Objective, "failure"),
            ask(Kind::Objective, "way"),
            ask(Kind::Objective, "evaluated"),
        ],
    ),
    on(
        "return",
        Heading::Strategy,
        1,
        &["R050", "R101", "R105", "R176"],
        &[
            ask(Kind::Objective, "return_way"),
            ask(Kind::Objective, "result_value"),
            ask(Kind::Objective, "margin_share"),
            ask(Kind::Objective, "credit_share"),
        ],
    ),
    on(
        "whole",
        Heading::Strategy,
        1,
        &["R050", "R051", "R052", "R076"],
        &[ask(Kind::Evaluation, "success"), ask(Kind::Evaluation, "failure")],
    ),
    on(
        "reason",
        Heading::Strategy,
        2,
        &["R217", "R219", "R220", "R221", "R222"],
        &[ask(Kind::Reason, "kind"), ask(Kind::Reason, "text"), ask(Kind::Reason, "objective")],
    ),
    on(
        "decision",
        Heading::Strategy,
        2,
        &["R084", "R090", "R091", "R106"],
        &[
            ask(Kind::Decision, "verdict"),
            ask(Kind::Decision, "by_whom"),
            ask(Kind::Decision, "on_day"),
            ask(Kind::Decision, "why_now"),
        ],
    ),
    on(
        "top",
        Heading::Strategy,
        2,
        &["R090", "R091"],
        &[ask(Kind::Decision, "support"), ask(Kind::Decision, "takes_part")],
    ),
    on(
        "audience",
        Heading::Strategy,
        3,
        &["R043", "R059", "R115", "R133", "R183", "R184", "R223", "R225"],
        &[
            ask(Kind::Segment, "name"),
            ask(Kind::Segment, "kind"),
            ask(Kind::Segment, "description"),
            ask(Kind::Segment, "needs"),
        ],
    ),
    on(
        "audience-size",
        Heading::Strategy,
        3,
        &["R165", "R183"],
        &[ask(Kind::Segment, "size"), ask(Kind::Segment, "yearly_value"), ask(Kind::Segment, "margin_share")],
    ),
    on(
        "online",
        Heading::Strategy,
        3,
        &["R044", "R226", "R227"],
        &[
            ask(Kind::Segment, "online"),
            ask(Kind::Segment, "online_proof"),
            ask(Kind::Segment, "networks"),
            ask(Kind::Segment, "networks_proof"),
        ],
    ),
    on(
        "persona",
        Heading::Strategy,
        3,
        &["R133", "R254"],
        &[
            ask(Kind::Persona, "name"),
            ask(Kind::Persona, "portrait"),
            ask(Kind::Persona, "quote"),
            ask(Kind::Persona, "worries"),
        ],
    ),
    on(
        "journey",
        Heading::Strategy,
        3,
        &["R185", "R255"],
        &[
            of(Kind::StageAnswer, "question", "notices"),
            of(Kind::StageAnswer, "question", "considers"),
            of(Kind::StageAnswer, "question", "buys"),
        ],
    ),
    on(
        "journey-after",
        Heading::Strategy,
        3,
        &["R185", "R255"],
        &[of(Kind::StageAnswer, "question", "uses"), of(Kind::StageAnswer, "question", "recommends")],
    ),
    on(
        "image",
        Heading::Strategy,
        4,
        &["R228", "R229", "R230", "R232"],
        &[
            ask(Kind::ImageReading, "object"),
            ask(Kind::ImageReading, "know"),
            ask(Kind::ImageReading, "see"),
            ask(Kind::ImageReading, "source"),
        ],
    ),
    on(
        "ladder",
        Heading::Strategy,
        4,
        &["R233", "R234", "R235"],
        &[ask(Kind::ImageReading, "unknown"), ask(Kind::ImageReading, "name_only"), ask(Kind::ImageReading, "heard")],
    ),
    on(
        "ladder-high",
        Heading::Strategy,
        4,
        &["R236", "R237", "R238"],
        &[
            ask(Kind::ImageReading, "acted_once"),
            ask(Kind::ImageReading, "acts_often"),
            ask(Kind::ImageReading, "ambassador"),
        ],
    ),
    on(
        "reaction",
        Heading::Strategy,
        4,
        &["R122", "R231"],
        &[
            ask(Kind::ExpectedReaction, "rung"),
            ask(Kind::ExpectedReaction, "expect"),
            ask(Kind::ExpectedReaction, "answer"),
        ],
    ),
    on(
        "proposition",
        Heading::Strategy,
        5,
        &["R239"],
        &[
            ask(Kind::ValueProposition, "for_whom"),
            ask(Kind::ValueProposition, "problem"),
            ask(Kind::ValueProposition, "what_we_do"),
            ask(Kind::ValueProposition, "why_us"),
        ],
    ),
    on(
        "brand",
        Heading::Strategy,
        5,
        &["R142", "R143", "R144", "R145", "R146", "R147"],
        &[
            of(Kind::BrandAnswer, "company", "relevance"),
            of(Kind::BrandAnswer, "company", "context"),
            of(Kind::BrandAnswer, "company", "resonance"),
            of(Kind::BrandAnswer, "company", "accessibility"),
        ],
    ),
    on(
        "tone",
        Heading::Strategy,
        5,
        &["R148", "R151", "R196"],
        &[
            ask(Kind::ToneOfVoice, "we_are"),
            ask(Kind::ToneOfVoice, "we_are_not"),
            ask(Kind::ToneOfVoice, "words_used"),
            ask(Kind::ToneOfVoice, "words_avoided"),
        ],
    ),
    on(
        "trust",
        Heading::Strategy,
        5,
        &["R180", "R181"],
        &[ask(Kind::TrustSignal, "kind"), ask(Kind::TrustSignal, "proof"), ask(Kind::Person, "is_face")],
    ),
    on(
        "dialogue",
        Heading::Strategy,
        5,
        &["R045", "R046", "R081", "R169"],
        &[ask(Kind::Approach, "conversation"), ask(Kind::Approach, "begins"), ask(Kind::Approach, "kept_going")],
    ),
    on(
        "advertising",
        Heading::Strategy,
        6,
        &["R048"],
        &[
            ask(Kind::Approach, "advertises"),
            ask(Kind::Approach, "advertising_why"),
            ask(Kind::Approach, "advertising_budget"),
        ],
    ),
    on(
        "budget",
        Heading::Strategy,
        6,
        &["R038", "R041", "R113", "R127", "R130", "R131", "R132"],
        &[
            ask(Kind::BudgetLine, "what"),
            ask(Kind::BudgetLine, "kind"),
            ask(Kind::BudgetLine, "amount"),
            ask(Kind::BudgetLine, "every"),
        ],
    ),
    on(
        "limit",
        Heading::Strategy,
        6,
        &["R041", "R128", "R208"],
        &[
            ask(Kind::Business, "yearly_limit"),
            of(Kind::Sourcing, "place", "content"),
            of(Kind::Sourcing, "place", "listening"),
            of(Kind::Sourcing, "place", "analysing"),
        ],
    ),
    on(
        "channel",
        Heading::SetUp,
        8,
        &["R054", "R080", "R224", "R250"],
        &[
            ask(Kind::Channel, "name"),
            ask(Kind::Channel, "decision"),
            ask(Kind::Channel, "reason"),
            ask(Kind::Channel, "objectives"),
        ],
    ),
    on(
        "channel-work",
        Heading::SetUp,
        8,
        &["R042", "R170", "R272"],
        &[
            ask(Kind::Channel, "owner"),
            ask(Kind::Channel, "posts_a_week"),
            ask(Kind::Channel, "minutes_a_post"),
            ask(Kind::Channel, "minutes_a_day"),
        ],
    ),
    on(
        "channel-audience",
        Heading::SetUp,
        8,
        &["R044", "R055", "R251"],
        &[
            ask(Kind::AudienceOnChannel, "share"),
            ask(Kind::AudienceOnChannel, "prospects"),
            ask(Kind::AudienceOnChannel, "does"),
            ask(Kind::AudienceOnChannel, "proof"),
        ],
    ),
    on(
        "publishing",
        Heading::SetUp,
        8,
        &["R117", "R242"],
        &[
            ask(Kind::Channel, "publisher"),
            ask(Kind::Channel, "tool"),
            ask(Kind::Channel, "is_hub"),
            ask(Kind::Channel, "keep_or_stop_on"),
        ],
    ),
    on(
        "profile",
        Heading::SetUp,
        8,
        &["R056", "R057", "R258", "R259"],
        &[
            ask(Kind::Profile, "name"),
            ask(Kind::Profile, "handle"),
            ask(Kind::Profile, "bio"),
            ask(Kind::Profile, "link"),
        ],
    ),
    on(
        "profile-check",
        Heading::SetUp,
        8,
        &["R057", "R258", "R260"],
        &[
            ask(Kind::Profile, "contact"),
            ask(Kind::Profile, "picture"),
            ask(Kind::Profile, "cover"),
            ask(Kind::Profile, "complete_since"),
        ],
    ),
    on(
        "follow",
        Heading::SetUp,
        8,
        &["R262", "R263", "R264"],
        &[
            ask(Kind::FollowTarget, "name"),
            ask(Kind::FollowTarget, "kind"),
            ask(Kind::FollowTarget, "why"),
            ask(Kind::FollowTarget, "channel"),
        ],
    ),
    on(
        "watch",
        Heading::SetUp,
        7,
        &["R065", "R066", "R068", "R069", "R118", "R163", "R241"],
        &[ask(Kind::Watch, "words"), ask(Kind::Watch, "what"), ask(Kind::Watch, "tool"), ask(Kind::Watch, "channel")],
    ),
    on(
        "watch-how",
        Heading::SetUp,
        7,
        &["R067", "R070", "R071", "R072"],
        &[
            ask(Kind::Watch, "owner"),
            ask(Kind::Watch, "rhythm"),
            ask(Kind::Watch, "minutes_a_week"),
            ask(Kind::Watch, "response"),
        ],
    ),
    on(
        "duties",
        Heading::SetUp,
        9,
        &["R042", "R067", "R125"],
        &[
            of(Kind::Duty, "person", "answering"),
            of(Kind::Duty, "person", "monitoring"),
            of(Kind::Duty, "person", "content"),
            of(Kind::Duty, "person", "publishing"),
        ],
    ),
    on(
        "duties-more",
        Heading::SetUp,
        9,
        &["R042", "R090"],
        &[
            of(Kind::Duty, "person", "strategy"),
            of(Kind::Duty, "person", "budget"),
            of(Kind::Duty, "person", "measuring"),
            of(Kind::Duty, "person", "evaluation"),
        ],
    ),
    on(
        "stand-ins",
        Heading::SetUp,
        9,
        &["R114", "R126"],
        &[of(Kind::Duty, "stand_in", "answering"), of(Kind::Duty, "stand_in", "monitoring")],
    ),
    on(
        "hats",
        Heading::SetUp,
        9,
        &["R088", "R089", "R152"],
        &[
            of(Kind::Hat, "person", "sales"),
            of(Kind::Hat, "person", "customer-service"),
            of(Kind::Hat, "person", "legal"),
            of(Kind::Hat, "person", "finance"),
        ],
    ),
    on(
        "voice",
        Heading::SetUp,
        9,
        &["R120", "R125", "R149", "R150", "R151"],
        &[
            ask(Kind::Voice, "person"),
            ask(Kind::Voice, "tone"),
            ask(Kind::Voice, "topics"),
            ask(Kind::Voice, "authority"),
        ],
    ),
    on(
        "policy",
        Heading::SetUp,
        9,
        &["R049", "R121", "R156", "R157", "R158", "R159", "R160"],
        &[ask(Kind::Clause, "topic"), ask(Kind::Clause, "text"), ask(Kind::Clause, "stance")],
    ),
    on(
        "rule-angry",
        Heading::SetUp,
        9,
        &["R122", "R124", "R125"],
        &[
            of(Kind::ResponseRule, "first_step", "angry"),
            of(Kind::ResponseRule, "within", "angry"),
            of(Kind::ResponseRule, "owner", "angry"),
            of(Kind::ResponseRule, "never", "angry"),
        ],
    ),
    on(
        "rule-question",
        Heading::SetUp,
        9,
        &["R122", "R124", "R187"],
        &[
            of(Kind::ResponseRule, "first_step", "question"),
            of(Kind::ResponseRule, "within", "question"),
            of(Kind::ResponseRule, "owner", "question"),
            of(Kind::ResponseRule, "alone", "question"),
        ],
    ),
    on(
        "rule-happy",
        Heading::SetUp,
        9,
        &["R122", "R124", "R195"],
        &[
            of(Kind::ResponseRule, "first_step", "happy"),
            of(Kind::ResponseRule, "within", "happy"),
            of(Kind::ResponseRule, "owner", "happy"),
            of(Kind::ResponseRule, "alone", "happy"),
        ],
    ),
    on(
        "training",
        Heading::SetUp,
        9,
        &["R153", "R155", "R161", "R162", "R171"],
        &[
            ask(Kind::Training, "topic"),
            ask(Kind::Training, "person"),
            ask(Kind::Training, "planned_on"),
            ask(Kind::Briefing, "on_day"),
        ],
    ),
    on(
        "pillar",
        Heading::Schedule,
        10,
        &["R059", "R061", "R185", "R205", "R252", "R253"],
        &[
            ask(Kind::Pillar, "theme"),
            ask(Kind::Pillar, "question"),
            ask(Kind::Pillar, "value"),
            ask(Kind::Pillar, "formats"),
        ],
    ),
    on(
        "pillar-share",
        Heading::Schedule,
        10,
        &["R058", "R062", "R063"],
        &[ask(Kind::Pillar, "share"), ask(Kind::Pillar, "refresh_weeks")],
    ),
    on(
        "mix",
        Heading::Schedule,
        10,
        &["R189", "R190", "R276", "R277", "R278"],
        &[
            ask(Kind::MixRules, "about_us_rule"),
            ask(Kind::MixRules, "promotional_rule"),
            ask(Kind::MixRules, "ask"),
            ask(Kind::MixRules, "ask_every_weeks"),
        ],
    ),
    on(
        "kinds",
        Heading::Schedule,
        10,
        &["R252", "R273"],
        &[
            of(Kind::JourneyStage, "kind", "notices"),
            of(Kind::JourneyStage, "kind", "considers"),
            of(Kind::JourneyStage, "kind", "buys"),
        ],
    ),
    on(
        "kinds-after",
        Heading::Schedule,
        10,
        &["R273", "R274"],
        &[of(Kind::JourneyStage, "kind", "uses"), of(Kind::JourneyStage, "kind", "recommends")],
    ),
    on(
        "integration",
        Heading::Schedule,
        11,
        &["R135", "R137", "R138", "R139", "R140"],
        &[
            ask(Kind::Integration, "marketing"),
            ask(Kind::Integration, "channel"),
            ask(Kind::Integration, "social_gives"),
            ask(Kind::Integration, "social_gets"),
        ],
    ),
    on(
        "integration-value",
        Heading::Schedule,
        11,
        &["R136", "R141"],
        &[ask(Kind::Integration, "customer_value"), ask(Kind::Integration, "business_value")],
    ),
    on(
        "partner",
        Heading::Schedule,
        11,
        &["R267", "R268"],
        &[
            ask(Kind::Partner, "name"),
            ask(Kind::Partner, "shares_ours"),
            ask(Kind::Partner, "we_share"),
            ask(Kind::Partner, "agreement"),
        ],
    ),
    on(
        "launch",
        Heading::Schedule,
        12,
        &["R112", "R116"],
        &[ask(Kind::LaunchStep, "what"), ask(Kind::LaunchStep, "owner"), ask(Kind::LaunchStep, "due")],
    ),
    on(
        "ritual",
        Heading::Schedule,
        12,
        &["R188", "R195", "R204"],
        &[
            ask(Kind::Ritual, "trigger"),
            ask(Kind::Ritual, "what"),
            ask(Kind::Ritual, "within"),
            ask(Kind::Ritual, "owner"),
        ],
    ),
    on(
        "tactic",
        Heading::Schedule,
        12,
        &["R201", "R203", "R265"],
        &[ask(Kind::Tactic, "name"), ask(Kind::Tactic, "moves"), ask(Kind::Tactic, "margin")],
    ),
    on(
        "kpi",
        Heading::Measure,
        13,
        &["R073", "R074", "R075", "R100", "R191"],
        &[ask(Kind::Kpi, "name"), ask(Kind::Kpi, "yardstick"), ask(Kind::Kpi, "objective"), ask(Kind::Kpi, "why")],
    ),
    on(
        "kpi-how",
        Heading::Measure,
        13,
        &["R104", "R170", "R192", "R279", "R280"],
        &[ask(Kind::Kpi, "instrument"), ask(Kind::Kpi, "rhythm"), ask(Kind::Kpi, "owner"), ask(Kind::Kpi, "minutes")],
    ),
    on(
        "evaluation",
        Heading::Measure,
        13,
        &["R050", "R076", "R172", "R281"],
        &[
            ask(Kind::Evaluation, "rhythm"),
            ask(Kind::Evaluation, "first_on"),
            ask(Kind::Evaluation, "owner"),
            ask(Kind::Evaluation, "how"),
        ],
    ),
    on(
        "expansion",
        Heading::Measure,
        13,
        &["R053"],
        &[
            ask(Kind::ExpansionRule, "channel"),
            ask(Kind::ExpansionRule, "kpi"),
            ask(Kind::ExpansionRule, "over"),
            ask(Kind::ExpansionRule, "weeks"),
        ],
    ),
    on(
        "cycle",
        Heading::Measure,
        13,
        &["R246", "R247", "R248"],
        &[ask(Kind::Cycle, "name"), ask(Kind::Cycle, "start"), ask(Kind::Cycle, "end_day")],
    ),
    on(
        "action",
        Heading::Measure,
        13,
        &["R194", "R206", "R282"],
        &[ask(Kind::Action, "what"), ask(Kind::Action, "owner"), ask(Kind::Action, "due")],
    ),
];

/// The screen of this name.
#[must_use]
pub fn screen(id: &str) -> Option<&'static Screen> {
    SCREENS.iter().find(|screen| screen.id == id)
}

/// The screen that asks this question.
#[must_use]
pub fn screen_of(kind: Kind, field: &str, item: Option<&str>) -> Option<&'static Screen> {
    SCREENS.iter().find(|s| s.questions.iter().any(|q| q.kind == kind && q.field == field && q.item == item))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_required_point_is_asked_and_every_question_is_a_field() {
        for point in REQUIRED {
            assert!(screen_of(point.kind, point.field, point.item).is_some(), "{point:?} is asked");
        }
        for question in SCREENS.iter().flat_map(|s| s.questions) {
            assert!(question.kind.field(question.field).is_some(), "{question:?} is a field");
        }
        assert!(REQUIRED.len() <= 45, "a plan asks for at most 45 answers");
        for screen in SCREENS {
            assert!((1..=4).contains(&screen.questions.len()), "{} asks one to four", screen.id);
        }
    }
}
