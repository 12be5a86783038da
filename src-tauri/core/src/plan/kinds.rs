//! The list of every kind of record, once. What must happen for any kind is a call of [`with_kind!`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    audience::Segment,
    basis::{BasisItem, ContactRoute, TestContact},
    business::Business,
    checks::{GateTerms, SetAside},
    column::Named,
    content::Pillar,
    goals::{BusinessGoal, Objective, Reason},
    metrics::{Kpi, Measurement},
    monitoring::Watch,
    presence::{AudienceOnChannel, Channel},
    record::{FieldSpec, Record},
    team::Person,
};

/// Calls `$macro!` with every kind: the facts' field, the variant and the type. Measurements come last and apart: they are
/// too many to keep in memory.
macro_rules! every_kind {
    ($macro:ident) => {
        $macro! {
            business: Business, people: Person, basis_items: BasisItem, contact_routes: ContactRoute,
            test_contacts: TestContact, business_goals: BusinessGoal, objectives: Objective, reasons: Reason,
            segments: Segment, channels: Channel, audiences: AudienceOnChannel, pillars: Pillar, watches: Watch,
            kpis: Kpi, gate_terms: GateTerms, set_asides: SetAside
        }
    };
}
pub(super) use every_kind;

macro_rules! kinds {
    ($($field:ident: $type:ident),*) => {
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
        match $kind {
            $crate::plan::Kind::Business => {
                type $R = $crate::business::Business;
                $body
            }
            $crate::plan::Kind::Person => {
                type $R = $crate::team::Person;
                $body
            }
            $crate::plan::Kind::BasisItem => {
                type $R = $crate::basis::BasisItem;
                $body
            }
            $crate::plan::Kind::ContactRoute => {
                type $R = $crate::basis::ContactRoute;
                $body
            }
            $crate::plan::Kind::TestContact => {
                type $R = $crate::basis::TestContact;
                $body
            }
            $crate::plan::Kind::BusinessGoal => {
                type $R = $crate::goals::BusinessGoal;
                $body
            }
            $crate::plan::Kind::Objective => {
                type $R = $crate::goals::Objective;
                $body
            }
            $crate::plan::Kind::Reason => {
                type $R = $crate::goals::Reason;
                $body
            }
            $crate::plan::Kind::Segment => {
                type $R = $crate::audience::Segment;
                $body
            }
            $crate::plan::Kind::Channel => {
                type $R = $crate::presence::Channel;
                $body
            }
            $crate::plan::Kind::AudienceOnChannel => {
                type $R = $crate::presence::AudienceOnChannel;
                $body
            }
            $crate::plan::Kind::Pillar => {
                type $R = $crate::content::Pillar;
                $body
            }
            $crate::plan::Kind::Watch => {
                type $R = $crate::monitoring::Watch;
                $body
            }
            $crate::plan::Kind::Kpi => {
                type $R = $crate::metrics::Kpi;
                $body
            }
            $crate::plan::Kind::GateTerms => {
                type $R = $crate::checks::GateTerms;
                $body
            }
            $crate::plan::Kind::SetAside => {
                type $R = $crate::checks::SetAside;
                $body
            }
            $crate::plan::Kind::Measurement => {
                type $R = $crate::metrics::Measurement;
                $body
            }
        }
    };
}
pub(crate) use with_kind;

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
