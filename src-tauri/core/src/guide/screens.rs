//! The screens of the set-up in order: one subject each, one to four questions. What is required stands with the
//! completeness of the rooms.

use super::Question;
use crate::{
    column::choice,
    plan::{Facts, Kind},
};

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

/// One screen of the set-up; its words are `guide-<id>`.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Its stable name.
    pub id: &'static str,
    /// The heading under which it stands.
    pub heading: Heading,
    /// The step of the method, 0 to 13.
    pub step: u8,
    /// What it asks.
    pub questions: &'static [Question],
}

impl Screen {
    /// Whether a plan needs something of it.
    #[must_use]
    pub fn required(&self) -> bool {
        self.questions.iter().any(Question::required)
    }

    /// Rows of the framework that its questions rest on, each as often as a question names it.
    pub fn rows(&self) -> impl Iterator<Item = &'static str> {
        self.questions.iter().flat_map(|question| question.rows.iter().copied())
    }

    /// What it asks of this record; without a record, of any of the kind.
    fn questions_about(&self, facts: &Facts, kind: Kind, id: Option<i64>) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |q| q.kind == kind && (id.is_none() || q.record(facts) == id))
    }

    /// Whether the articles leave its step open, so that we worked it out.
    #[must_use]
    pub const fn ours(&self) -> bool {
        self.step > LAST_STEP_WORKED_OUT
    }
}

/// The articles announce thirteen steps and work out four.
const LAST_STEP_WORKED_OUT: u8 = 4;

/// Writes the screens down: name and step, then kind and field of each question, for a kind with a fixed list which entry,
/// and the rows that ask it.
macro_rules! screens {
    ($($heading:ident {
        $($id:literal $step:literal $($kind:ident.$field:ident $(of $item:literal)? $([$($row:ident)+])?),*;)*
    })*) => {
        &[$($(Screen {
            id: $id,
            heading: Heading::$heading,
            step: $step,
            questions: &[$(Question {
                kind: Kind::$kind,
                field: stringify!($field),
                item: screens!(@item $($item)?),
                rows: &[$($(stringify!($row)),+)?],
            }),*],
        },)*)*]
    };
    (@item) => { None };
    (@item $item:literal) => { Some($item) };
}

/// All screens.
pub const SCREENS: &[Screen] = screens! {
    Basis {
        "business" 0 Business.name [R214], Business.line, Business.sells [R214], Business.people;
        "standing" 0
            Business.relation [R037 R216 R217], SourcePlan.kind [R249], SourcePlan.summary [R249], SourcePlan.on_day;
        "website" 0 Business.web_address [R004 R005], Business.site_goal [R010];
        "website-found" 0
            BasisItem.state of "found" [R014], BasisItem.state of "usable-on-phone" [R015],
            BasisItem.state of "own-traffic" [R006], BasisItem.state of "information-found" [R008];
        "website-measured" 0
            BasisItem.state of "analytics" [R016], BasisItem.state of "analytics-read" [R011],
            BasisItem.state of "next-step" [R009];
        "search" 0 SearchTerm.term [R007], SearchTerm.wanted [R007], SearchTerm.page [R007], SearchTerm.answered [R007];
        "month" 0
            MonthFigures.month [R017], MonthFigures.visitors [R012], MonthFigures.own_share [R006 R269],
            MonthFigures.customers [R012 R017];
        "contact" 0
            Business.phone [R018 R028], Business.email [R018 R028], Business.address [R018 R028],
            Business.opening_hours [R018 R028];
        "reachable" 0
            BasisItem.state of "phone-answered" [R018 R019], BasisItem.state of "mail-answered" [R020 R021],
            BasisItem.state of "answers-right" [R022], BasisItem.state of "answers-current" [R023];
        "route" 0
            ContactRoute.kind [R018], ContactRoute.owner [R018], ContactRoute.promised [R024],
            ContactRoute.hours [R024];
        "load" 0
            ContactRoute.contacts_a_week [R025], ContactRoute.minutes_each [R025],
            ContactRoute.minutes_a_week [R018 R025 R064];
        "test" 0
            TestContact.on_day, TestContact.answered_after [R019 R021 R024], TestContact.right [R022], TestContact.note;
        "print" 0
            BasisItem.state of "print-agrees" [R027 R030 R031], BasisItem.state of "print-names-site" [R027],
            BasisItem.state of "print-names-mail" [R029];
        "material" 0
            OfflineItem.carrier [R027], OfflineItem.name, OfflineItem.web_address [R028], OfflineItem.phone [R030];
    }
    Strategy {
        "people" 9 Person.name [R126], Person.is_me, Person.role [R042], Person.hours_a_week [R040 R127];
        "cost" 6 Person.cost_an_hour [R039], Person.free_because [R129];
        "belonging" 9 Person.department [R089], Person.standing [R092 R093], Person.proof [R092 R094];
        "goal" 1 BusinessGoal.sentence [R034 R035], BusinessGoal.measure [R035], BusinessGoal.is_revenue [R001];
        "goal-figures" 1
            BusinessGoal.baseline [R001], BusinessGoal.target [R001 R099], BusinessGoal.due [R099],
            Business.site_serves [R013];
        "marketing-goal" 1
            MarketingGoal.sentence [R036 R249], MarketingGoal.measure [R036], MarketingGoal.target [R036],
            MarketingGoal.due;
        "objective" 1
            Objective.sentence [R035 R085 R097 R218], Objective.kind [R095 R096], Objective.angle [R244 R245],
            Objective.owner [R042];
        "objective-figures" 1
            Objective.baseline [R017 R099], Objective.target [R098 R099], Objective.start [R112],
            Objective.deadline [R099 R112];
        "success" 1
            Objective.success [R051 R052], Objective.failure [R052 R098], Objective.way [R086 R111],
            Objective.evaluated [R051 R098];
        "return" 1
            Objective.return_way [R050 R101 R105], Objective.result_value [R101 R105 R176],
            Objective.margin_share [R176], Objective.credit_share [R176];
        "whole" 1 Evaluation.success [R051 R052], Evaluation.failure [R050 R076];
        "reason" 2 Reason.kind [R217 R219 R220 R222], Reason.text [R219 R221], Reason.objective [R222];
        "decision" 2
            Decision.verdict [R084 R106], Decision.by_whom [R084 R090 R091], Decision.on_day [R084],
            Decision.why_now [R106];
        "top" 2 Decision.support [R090], Decision.takes_part [R091];
        "audience" 3
            Segment.name [R043 R223], Segment.kind [R115], Segment.description [R133 R183 R225],
            Segment.needs [R059 R184];
        "audience-size" 3 Segment.size [R183], Segment.yearly_value [R165], Segment.margin_share [R165];
        "online" 3
            Segment.online [R226], Segment.online_proof [R226], Segment.networks [R227],
            Segment.networks_proof [R044 R227];
        "persona" 3
            Persona.name [R133 R254], Persona.portrait [R133 R254], Persona.quote [R254], Persona.worries [R254];
        "journey" 3
            StageAnswer.question of "notices" [R185 R255], StageAnswer.question of "considers" [R185 R255],
            StageAnswer.question of "buys" [R185 R255];
        "journey-after" 3 StageAnswer.question of "uses" [R185 R255], StageAnswer.question of "recommends" [R185 R255];
        "image" 4
            ImageReading.object [R228 R232], ImageReading.know [R229], ImageReading.see [R230], ImageReading.source;
        "ladder" 4 ImageReading.unknown [R233], ImageReading.name_only [R234], ImageReading.heard [R235];
        "ladder-high" 4 ImageReading.acted_once [R236], ImageReading.acts_often [R237], ImageReading.ambassador [R238];
        "reaction" 4 ExpectedReaction.rung [R231], ExpectedReaction.expect [R122 R231], ExpectedReaction.answer [R231];
        "proposition" 5
            ValueProposition.for_whom [R239], ValueProposition.problem [R239], ValueProposition.what_we_do [R239],
            ValueProposition.why_us [R239];
        "brand" 5
            BrandAnswer.company of "relevance" [R142 R143 R147], BrandAnswer.company of "context" [R142 R144],
            BrandAnswer.company of "resonance" [R145], BrandAnswer.company of "accessibility" [R146];
        "tone" 5
            ToneOfVoice.we_are [R148 R151], ToneOfVoice.we_are_not [R148], ToneOfVoice.words_used [R151 R196],
            ToneOfVoice.words_avoided [R151];
        "trust" 5 TrustSignal.kind [R181], TrustSignal.proof [R180 R181], Person.is_face [R181];
        "dialogue" 5 Approach.conversation [R045 R081], Approach.begins [R046], Approach.kept_going [R045 R169];
        "advertising" 6 Approach.advertises [R048], Approach.advertising_why [R048], Approach.advertising_budget [R048];
        "budget" 6
            BudgetLine.what [R038 R113 R127 R130], BudgetLine.kind [R131 R132], BudgetLine.amount [R041 R127],
            BudgetLine.every [R041];
        "limit" 6
            Business.yearly_limit [R041], Sourcing.place of "content" [R128 R208],
            Sourcing.place of "listening" [R128 R208], Sourcing.place of "analysing" [R128];
    }
    SetUp {
        "channel" 8
            Channel.name [R250], Channel.decision [R250], Channel.reason [R054 R080], Channel.objectives [R054 R224];
        "channel-work" 8
            Channel.owner [R042], Channel.posts_a_week [R272], Channel.minutes_a_post [R170],
            Channel.minutes_a_day [R170];
        "channel-audience" 8
            AudienceOnChannel.share [R044 R055], AudienceOnChannel.prospects [R251], AudienceOnChannel.does [R251],
            AudienceOnChannel.proof [R055];
        "publishing" 8 Channel.publisher [R242], Channel.tool [R242], Channel.is_hub [R117], Channel.keep_or_stop_on;
        "profile" 8 Profile.name [R056 R259], Profile.handle [R259], Profile.bio [R057 R258], Profile.link [R057 R258];
        "profile-check" 8
            Profile.contact [R057], Profile.picture [R258], Profile.cover [R258], Profile.complete_since [R258 R260];
        "follow" 8
            FollowTarget.name [R262], FollowTarget.kind [R262 R263], FollowTarget.why [R264], FollowTarget.channel;
        "watch" 7 Watch.what [R066 R118 R163], Watch.words [R066], Watch.tool [R069 R241], Watch.channel [R065 R068];
        "watch-how" 7 Watch.owner [R067], Watch.rhythm [R070], Watch.minutes_a_week, Watch.response [R071 R072];
        "duties" 9
            Duty.person of "answering" [R042 R125], Duty.person of "monitoring" [R042 R067],
            Duty.person of "content" [R042], Duty.person of "publishing" [R042];
        "duties-more" 9
            Duty.person of "strategy" [R042 R090], Duty.person of "budget" [R042 R090],
            Duty.person of "measuring" [R042], Duty.person of "evaluation" [R042];
        "stand-ins" 9 Duty.stand_in of "answering" [R114 R126], Duty.stand_in of "monitoring" [R114];
        "hats" 9
            Hat.person of "sales" [R088 R089], Hat.person of "customer-service" [R088 R089],
            Hat.person of "legal" [R089 R152], Hat.person of "finance" [R089 R152];
        "voice" 9 Voice.person [R120 R149 R150], Voice.tone [R151], Voice.topics [R120 R151], Voice.authority [R125];
        "policy" 9 Clause.topic [R049 R156], Clause.text [R121 R158], Clause.stance [R157 R159 R160];
        "rule-angry" 9
            ResponseRule.first_step of "angry" [R122 R124], ResponseRule.within of "angry" [R124],
            ResponseRule.owner of "angry" [R124 R125], ResponseRule.never of "angry" [R124];
        "rule-question" 9
            ResponseRule.first_step of "question" [R124 R187], ResponseRule.within of "question" [R124 R187],
            ResponseRule.owner of "question" [R122 R124], ResponseRule.alone of "question" [R124];
        "rule-happy" 9
            ResponseRule.first_step of "happy" [R122 R124 R195], ResponseRule.within of "happy" [R195],
            ResponseRule.owner of "happy" [R124], ResponseRule.alone of "happy" [R124];
        "training" 9
            Training.topic [R161 R162 R171], Training.person [R153 R161], Training.planned_on [R171],
            Briefing.on_day [R155];
    }
    Schedule {
        "pillar" 10
            Pillar.theme [R252 R253], Pillar.question [R059 R185], Pillar.value [R061], Pillar.formats [R205 R252];
        "pillar-share" 10 Pillar.share [R058], Pillar.refresh_weeks [R062 R063];
        "mix" 10
            MixRules.about_us_rule [R190], MixRules.promotional_rule [R189 R276], MixRules.ask [R277 R278],
            MixRules.ask_every_weeks [R277];
        "kinds" 10
            JourneyStage.kind of "notices" [R252 R273], JourneyStage.kind of "considers" [R273],
            JourneyStage.kind of "buys" [R273];
        "kinds-after" 10 JourneyStage.kind of "uses" [R273], JourneyStage.kind of "recommends" [R274];
        "integration" 11
            Integration.marketing [R135 R139 R140], Integration.channel, Integration.social_gives [R137],
            Integration.social_gets [R137 R138];
        "integration-value" 11 Integration.customer_value [R141], Integration.business_value [R136 R141];
        "partner" 11 Partner.name [R267], Partner.shares_ours [R267], Partner.we_share [R267 R268], Partner.agreement;
        "launch" 12 LaunchStep.what [R116], LaunchStep.owner [R116], LaunchStep.due [R112 R116];
        "ritual" 12 Ritual.trigger [R188 R204], Ritual.what [R188 R195], Ritual.within, Ritual.owner [R204];
        "tactic" 12 Tactic.name [R201 R265], Tactic.moves [R201], Tactic.margin [R203];
    }
    Measure {
        "kpi" 13 Kpi.yardstick [R073 R075 R191], Kpi.name [R100], Kpi.objective [R100], Kpi.why [R074];
        "kpi-how" 13 Kpi.instrument [R104 R192], Kpi.rhythm [R104 R280], Kpi.owner [R104 R170], Kpi.minutes [R279];
        "evaluation" 13
            Evaluation.rhythm [R281], Evaluation.first_on [R076 R281], Evaluation.owner [R050 R076],
            Evaluation.how [R172];
        "expansion" 13
            ExpansionRule.channel [R053], ExpansionRule.kpi [R053], ExpansionRule.over [R053],
            ExpansionRule.weeks [R053];
        "cycle" 13 Cycle.name, Cycle.start [R246 R247], Cycle.end_day [R247 R248];
        "action" 13 Action.what [R194 R206 R282], Action.owner [R206], Action.due [R206];
    }
};

/// The screen of this name.
#[must_use]
pub fn screen(id: &str) -> Option<&'static Screen> {
    SCREENS.iter().find(|screen| screen.id == id)
}

/// The screen that asks this field of this record; without a record, that asks it of any.
#[must_use]
pub fn screen_of(facts: &Facts, kind: Kind, id: Option<i64>, field: &str) -> Option<&'static Screen> {
    SCREENS.iter().find(|screen| screen.questions_about(facts, kind, id).any(|q| q.field == field))
}

/// The last screen that asks something of this record: by then all that can be said of it there is answered.
#[must_use]
pub fn last_screen_about(facts: &Facts, kind: Kind, id: Option<i64>) -> Option<&'static Screen> {
    SCREENS.iter().rev().find(|screen| screen.questions_about(facts, kind, id).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::REQUIRED;

    #[test]
    fn every_required_point_is_asked_and_every_question_is_a_field() {
        let all = || SCREENS.iter().flat_map(|screen| screen.questions);
        for point in REQUIRED {
            assert!(all().any(|q| q.is(point.kind, point.field, point.item)), "{point:?} is asked");
        }
        for question in all() {
            assert!(question.kind.field(question.field).is_some(), "{question:?} is a field");
            let again = all().filter(|q| q.is(question.kind, question.field, question.item)).count();
            assert_eq!(again, 1, "{question:?} is asked once");
        }
        assert!(REQUIRED.len() <= 45, "a plan asks for at most 45 answers");
        for screen in SCREENS {
            assert!((1..=4).contains(&screen.questions.len()), "{} asks one to four", screen.id);
        }
    }
}
