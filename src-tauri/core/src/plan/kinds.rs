//! The list of every kind of record, once. What must happen for any kind is a call of [`with_kind!`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::types::*;
use crate::{
    column::Named,
    metrics::Measurement,
    record::{FieldSpec, Record},
};

/// The type of each kind, by its name.
pub(crate) mod types {
    pub(crate) use crate::{
        approach::{Approach, Campaign, CampaignLoad, Integration, LaunchStep, Partner},
        audience::{ExpectedReaction, ImageReading, JourneyStage, Persona, Segment, StageAnswer},
        basis::{BasisItem, ContactRoute, MonthFigures, OfflineItem, SearchTerm, TestContact},
        brand::{BrandAnswer, ToneOfVoice, TrustSignal, ValueProposition},
        business::{Business, SourcePlan},
        checks::{GateTerms, SetAside},
        content::{ColumnNames, MixRules, OwnDay, Pillar, Post, PostComment, Series, SeriesSkip, TimeSlot, Variant},
        cycle::{Action, Cycle},
        goals::{BusinessGoal, Evaluation, MarketingGoal, Objective, Reason},
        guidelines::{Clause, Guidelines, ResponseRule},
        means::{BudgetLine, Sourcing},
        metrics::{Benchmark, Kpi},
        monitoring::Watch,
        presence::{AudienceOnChannel, Channel, ExpansionRule, FitWeights, FollowTarget, Profile},
        relationships::{Contact, Ritual, Tactic},
        team::{Briefing, Decision, Duty, Hat, Person, Stakeholder, Training, Voice},
    };
}

/// Calls `$macro!` with what is given and then every kind: the facts' field and the type. Measurements stand apart: they
/// are too many to keep in memory.
macro_rules! every_kind {
    ($macro:ident $(, $given:tt)*) => {
        $macro! {
            $([$given])*
            business: Business, source_plans: SourcePlan,
            basis_items: BasisItem, search_terms: SearchTerm, months: MonthFigures, contact_routes: ContactRoute, test_contacts: TestContact, offline_items: OfflineItem,
            business_goals: BusinessGoal, marketing_goals: MarketingGoal, objectives: Objective, reasons: Reason, evaluations: Evaluation,
            people: Person, decisions: Decision, duties: Duty, hats: Hat, voices: Voice, stakeholders: Stakeholder, briefings: Briefing, trainings: Training,
            segments: Segment, personas: Persona, stages: JourneyStage, stage_answers: StageAnswer, images: ImageReading, reactions: ExpectedReaction,
            propositions: ValueProposition, brand_answers: BrandAnswer, tones: ToneOfVoice, trust_signals: TrustSignal,
            approaches: Approach, campaigns: Campaign, campaign_loads: CampaignLoad, integrations: Integration, partners: Partner, launch_steps: LaunchStep,
            budget: BudgetLine, sourcing: Sourcing,
            clauses: Clause, response_rules: ResponseRule, guidelines: Guidelines,
            channels: Channel, audiences: AudienceOnChannel, profiles: Profile, follow_targets: FollowTarget, expansion_rules: ExpansionRule, fit_weights: FitWeights,
            pillars: Pillar, mix_rules: MixRules, posts: Post, variants: Variant, post_comments: PostComment, column_names: ColumnNames,
            series: Series, series_skips: SeriesSkip, own_days: OwnDay, time_slots: TimeSlot,
            watches: Watch,
            kpis: Kpi, benchmarks: Benchmark,
            contacts: Contact, tactics: Tactic, rituals: Ritual,
            cycles: Cycle, actions: Action,
            gate_terms: GateTerms, set_asides: SetAside,
        }
    };
}

macro_rules! kinds {
    ($($field:ident: $type:ident,)*) => {
        /// A kind of record; its code is its table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $(#[doc = concat!("See [`", stringify!($type), "`].")] $type,)*
            /// See [`Measurement`].
            Measurement,
        }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$type,)* Self::Measurement];

            /// The table, which is also the code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$type => <$type as Named>::TABLE,)*
                    Self::Measurement => <Measurement as Named>::TABLE,
                }
            }

            /// The field by which the owner calls one.
            #[must_use]
            pub const fn title(self) -> Option<&'static str> {
                match self {
                    $(Self::$type => <$type as Record>::TITLE,)*
                    Self::Measurement => <Measurement as Record>::TITLE,
                }
            }

            /// The fields of a record of this kind.
            #[must_use]
            pub const fn fields(self) -> &'static [FieldSpec] {
                match self {
                    $(Self::$type => <$type as Record>::FIELDS,)*
                    Self::Measurement => <Measurement as Record>::FIELDS,
                }
            }
        }
    };
}
every_kind!(kinds);

impl Kind {
    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static FieldSpec> {
        self.fields().iter().find(|field| field.name == name)
    }
}

/// Runs `$body` with `$R` standing for the type of a kind.
macro_rules! with_kind {
    ($kind:expr, $R:ident => $body:expr) => {
        every_kind!(with_kind_arms, ($kind), $R, ($body))
    };
}
macro_rules! with_kind_arms {
    ([$kind:tt] [$R:ident] [$body:tt] $($field:ident: $type:ident,)*) => {
        match $kind {
            $($crate::plan::Kind::$type => {
                type $R = $crate::plan::kinds::types::$type;
                $body
            })*
            $crate::plan::Kind::Measurement => {
                type $R = $crate::metrics::Measurement;
                $body
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_a_column_of_its_table_in_the_same_order() {
        let db = crate::store::scratch();
        for kind in Kind::ALL {
            let columns: Vec<String> = db
                .prepare(&format!("SELECT name FROM pragma_table_info('{}')", kind.code()))
                .unwrap()
                .query_map([], |row| row.get(0))
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap();
            let fields = kind.fields().iter().filter(|f| f.link.is_none()).map(|f| f.name);
            let expected: Vec<&str> = ["id", "position"].into_iter().chain(fields).collect();
            assert_eq!(columns, expected, "{}", kind.code());
        }
    }
}
