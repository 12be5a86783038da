//! The plan checks itself: the catalogue of checks, the run over the facts, what the owner set aside, and the gates.

mod areas;
mod catalogue;
mod completeness;
mod finding;
mod gates;
mod model;
mod run;

pub use areas::{approach::beyond_capacity, presence::fit};
pub(crate) use areas::{content::current as current_posts, presence::hours};
pub use catalogue::{Check, catalogue, check};
pub use completeness::{Completeness, REQUIRED, Required, answer, answer_record, completeness};
pub use finding::{Arg, Finding, Severity, subject_code};
pub use gates::{GateState, GateStatus, covered, gates, shut_gates};
pub use model::{Gate, GateTerms, SetAside};
pub use run::{Checker, Report, Told};

use completeness::open_points;
