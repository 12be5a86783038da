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

    /// Whether the articles leave its step open, so that we worked it out.
    #[must_use]
    pub const fn ours(&self) -> bool {
        self.step > LAST_STEP_WORKED_OUT
    }
}

/// The articles announce thirteen steps and work out four.
const LAST_STEP_WORKED_OUT: u8 = 4;

/// Writes the screens down, one to a line: name, step, rows, then kind and field of each question, and for a kind with a
/// fixed list which entry.
macro_rules! screens {
    ($($heading:ident { $($id:literal $step:literal [$($row:ident)*] $($kind:ident.$field:ident $(of $item:literal)?),*;)* })*) => {
        &[$($(Screen {
            id: $id,
            heading: Heading::$heading,
            step: $step,
            rows: &[$(stringify!($row)),*],
            questions: &[$(Question {
                kind: Kind::$kind,
                field: stringify!($field),
                item: screens!(@item $($item)?),
            }),*],
        },)*)*]
    };
    (@item) => { None };
    (@item $item:literal) => { Some($item) };
}

/// All screens.
pub const SCREENS: &[Screen] = screens! {
    Basis {
        "business" 0 [R214] Business.name, Business.line, Business.sells, Business.people;
        "standing" 0 [R037 R216 R217 R249] Business.relation, SourcePlan.kind, SourcePlan.summary, SourcePlan.on_day;
        "website" 0 [R004 R005 R010] Business.web_address, Business.site_goal;
        "website-found" 0 [R006 R008 R014 R015]
            BasisItem.state of "found", BasisItem.state of "usable-on-phone", BasisItem.state of "own-traffic",
            BasisItem.state of "information-found";
        "website-measured" 0 [R009 R011 R016]
            BasisItem.state of "analytics", BasisItem.state of "analytics-read", BasisItem.state of "next-step";
        "search" 0 [R007] SearchTerm.term, SearchTerm.wanted, SearchTerm.page, SearchTerm.answered;
        "month" 0 [R006 R012 R017 R269]
            MonthFigures.month, MonthFigures.visitors, MonthFigures.own_share, MonthFigures.customers;
        "contact" 0 [R018 R028] Business.phone, Business.email, Business.address, Business.opening_hours;
        "reachable" 0 [R018 R019 R020 R021 R022 R023]
            BasisItem.state of "phone-answered", BasisItem.state of "mail-answered",
            BasisItem.state of "answers-right", BasisItem.state of "answers-current";
        "route" 0 [R018 R024] ContactRoute.kind, ContactRoute.owner, ContactRoute.promised, ContactRoute.hours;
        "load" 0 [R018 R025 R064]
            ContactRoute.contacts_a_week, ContactRoute.minutes_each, ContactRoute.minutes_a_week;
        "test" 0 [R019 R021 R022 R024]
            TestContact.on_day, TestContact.answered_after, TestContact.right, TestContact.note;
        "print" 0 [R027 R029 R030 R031]
            BasisItem.state of "print-agrees", BasisItem.state of "print-names-site",
            BasisItem.state of "print-names-mail";
        "material" 0 [R027 R028 R029]
            OfflineItem.carrier, OfflineItem.name, OfflineItem.web_address, OfflineItem.phone;
    }
    Strategy {
        "people" 9 [R040 R042 R126 R127] Person.name, Person.is_me, Person.role, Person.hours_a_week;
        "cost" 6 [R039 R129] Person.cost_an_hour, Person.free_because;
        "belonging" 9 [R089 R092 R093 R094] Person.department, Person.standing, Person.proof;
        "goal" 1 [R001 R034 R035] BusinessGoal.sentence, BusinessGoal.measure, BusinessGoal.is_revenue;
        "goal-figures" 1 [R001 R013 R099]
            BusinessGoal.baseline, BusinessGoal.target, BusinessGoal.due, Business.site_serves;
        "marketing-goal" 1 [R036 R249]
            MarketingGoal.sentence, MarketingGoal.measure, MarketingGoal.target, MarketingGoal.due;
        "objective" 1 [R035 R085 R095 R096 R097 R218 R244 R245]
            Objective.sentence, Objective.kind, Objective.angle, Objective.owner;
        "objective-figures" 1 [R017 R098 R099 R112]
            Objective.baseline, Objective.target, Objective.start, Objective.deadline;
        "success" 1 [R051 R052 R086 R098 R111]
            Objective.success, Objective.failure, Objective.way, Objective.evaluated;
        "return" 1 [R050 R101 R105 R176]
            Objective.return_way, Objective.result_value, Objective.margin_share, Objective.credit_share;
        "whole" 1 [R050 R051 R052 R076] Evaluation.success, Evaluation.failure;
        "reason" 2 [R217 R219 R220 R221 R222] Reason.kind, Reason.text, Reason.objective;
        "decision" 2 [R084 R090 R091 R106] Decision.verdict, Decision.by_whom, Decision.on_day, Decision.why_now;
        "top" 2 [R090 R091] Decision.support, Decision.takes_part;
        "audience" 3 [R043 R059 R115 R133 R183 R184 R223 R225]
            Segment.name, Segment.kind, Segment.description, Segment.needs;
        "audience-size" 3 [R165 R183] Segment.size, Segment.yearly_value, Segment.margin_share;
        "online" 3 [R044 R226 R227] Segment.online, Segment.online_proof, Segment.networks, Segment.networks_proof;
        "persona" 3 [R133 R254] Persona.name, Persona.portrait, Persona.quote, Persona.worries;
        "journey" 3 [R185 R255]
            StageAnswer.question of "notices", StageAnswer.question of "considers", StageAnswer.question of "buys";
        "journey-after" 3 [R185 R255] StageAnswer.question of "uses", StageAnswer.question of "recommends";
        "image" 4 [R228 R229 R230 R232] ImageReading.object, ImageReading.know, ImageReading.see, ImageReading.source;
        "ladder" 4 [R233 R234 R235] ImageReading.unknown, ImageReading.name_only, ImageReading.heard;
        "ladder-high" 4 [R236 R237 R238] ImageReading.acted_once, ImageReading.acts_often, ImageReading.ambassador;
        "reaction" 4 [R122 R231] ExpectedReaction.rung, ExpectedReaction.expect, ExpectedReaction.answer;
        "proposition" 5 [R239]
            ValueProposition.for_whom, ValueProposition.problem, ValueProposition.what_we_do,
            ValueProposition.why_us;
        "brand" 5 [R142 R143 R144 R145 R146 R147]
            BrandAnswer.company of "relevance", BrandAnswer.company of "context",
            BrandAnswer.company of "resonance", BrandAnswer.company of "accessibility";
        "tone" 5 [R148 R151 R196]
            ToneOfVoice.we_are, ToneOfVoice.we_are_not, ToneOfVoice.words_used, ToneOfVoice.words_avoided;
        "trust" 5 [R180 R181] TrustSignal.kind, TrustSignal.proof, Person.is_face;
        "dialogue" 5 [R045 R046 R081 R169] Approach.conversation, Approach.begins, Approach.kept_going;
        "advertising" 6 [R048] Approach.advertises, Approach.advertising_why, Approach.advertising_budget;
        "budget" 6 [R038 R041 R113 R127 R130 R131 R132]
            BudgetLine.what, BudgetLine.kind, BudgetLine.amount, BudgetLine.every;
        "limit" 6 [R041 R128 R208]
            Business.yearly_limit, Sourcing.place of "content", Sourcing.place of "listening",
            Sourcing.place of "analysing";
    }
    SetUp {
        "channel" 8 [R054 R080 R224 R250] Channel.name, Channel.decision, Channel.reason, Channel.objectives;
        "channel-work" 8 [R042 R170 R272]
            Channel.owner, Channel.posts_a_week, Channel.minutes_a_post, Channel.minutes_a_day;
        "channel-audience" 8 [R044 R055 R251]
            AudienceOnChannel.share, AudienceOnChannel.prospects, AudienceOnChannel.does, AudienceOnChannel.proof;
        "publishing" 8 [R117 R242] Channel.publisher, Channel.tool, Channel.is_hub, Channel.keep_or_stop_on;
        "profile" 8 [R056 R057 R258 R259] Profile.name, Profile.handle, Profile.bio, Profile.link;
        "profile-check" 8 [R057 R258 R260] Profile.contact, Profile.picture, Profile.cover, Profile.complete_since;
        "follow" 8 [R262 R263 R264] FollowTarget.name, FollowTarget.kind, FollowTarget.why, FollowTarget.channel;
        "watch" 7 [R065 R066 R068 R069 R118 R163 R241] Watch.what, Watch.words, Watch.tool, Watch.channel;
        "watch-how" 7 [R067 R070 R071 R072] Watch.owner, Watch.rhythm, Watch.minutes_a_week, Watch.response;
        "duties" 9 [R042 R067 R125]
            Duty.person of "answering", Duty.person of "monitoring", Duty.person of "content",
            Duty.person of "publishing";
        "duties-more" 9 [R042 R090]
            Duty.person of "strategy", Duty.person of "budget", Duty.person of "measuring",
            Duty.person of "evaluation";
        "stand-ins" 9 [R114 R126] Duty.stand_in of "answering", Duty.stand_in of "monitoring";
        "hats" 9 [R088 R089 R152]
            Hat.person of "sales", Hat.person of "customer-service", Hat.person of "legal", Hat.person of "finance";
        "voice" 9 [R120 R125 R149 R150 R151] Voice.person, Voice.tone, Voice.topics, Voice.authority;
        "policy" 9 [R049 R121 R156 R157 R158 R159 R160] Clause.topic, Clause.text, Clause.stance;
        "rule-angry" 9 [R122 R124 R125]
            ResponseRule.first_step of "angry", ResponseRule.within of "angry", ResponseRule.owner of "angry",
            ResponseRule.never of "angry";
        "rule-question" 9 [R122 R124 R187]
            ResponseRule.first_step of "question", ResponseRule.within of "question",
            ResponseRule.owner of "question", ResponseRule.alone of "question";
        "rule-happy" 9 [R122 R124 R195]
            ResponseRule.first_step of "happy", ResponseRule.within of "happy", ResponseRule.owner of "happy",
            ResponseRule.alone of "happy";
        "training" 9 [R153 R155 R161 R162 R171] Training.topic, Training.person, Training.planned_on, Briefing.on_day;
    }
    Schedule {
        "pillar" 10 [R059 R061 R185 R205 R252 R253] Pillar.theme, Pillar.question, Pillar.value, Pillar.formats;
        "pillar-share" 10 [R058 R062 R063] Pillar.share, Pillar.refresh_weeks;
        "mix" 10 [R189 R190 R276 R277 R278]
            MixRules.about_us_rule, MixRules.promotional_rule, MixRules.ask, MixRules.ask_every_weeks;
        "kinds" 10 [R252 R273]
            JourneyStage.kind of "notices", JourneyStage.kind of "considers", JourneyStage.kind of "buys";
        "kinds-after" 10 [R273 R274] JourneyStage.kind of "uses", JourneyStage.kind of "recommends";
        "integration" 11 [R135 R137 R138 R139 R140]
            Integration.marketing, Integration.channel, Integration.social_gives, Integration.social_gets;
        "integration-value" 11 [R136 R141] Integration.customer_value, Integration.business_value;
        "partner" 11 [R267 R268] Partner.name, Partner.shares_ours, Partner.we_share, Partner.agreement;
        "launch" 12 [R112 R116] LaunchStep.what, LaunchStep.owner, LaunchStep.due;
        "ritual" 12 [R188 R195 R204] Ritual.trigger, Ritual.what, Ritual.within, Ritual.owner;
        "tactic" 12 [R201 R203 R265] Tactic.name, Tactic.moves, Tactic.margin;
    }
    Measure {
        "kpi" 13 [R073 R074 R075 R100 R191] Kpi.yardstick, Kpi.name, Kpi.objective, Kpi.why;
        "kpi-how" 13 [R104 R170 R192 R279 R280] Kpi.instrument, Kpi.rhythm, Kpi.owner, Kpi.minutes;
        "evaluation" 13 [R050 R076 R172 R281]
            Evaluation.rhythm, Evaluation.first_on, Evaluation.owner, Evaluation.how;
        "expansion" 13 [R053] ExpansionRule.channel, ExpansionRule.kpi, ExpansionRule.over, ExpansionRule.weeks;
        "cycle" 13 [R246 R247 R248] Cycle.name, Cycle.start, Cycle.end_day;
        "action" 13 [R194 R206 R282] Action.what, Action.owner, Action.due;
    }
};

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
