//! The lines within which everyone takes part: the clauses of the policy, and what to do with each type of message.

mod catalogue;
mod model;

pub use catalogue::{ClauseText, RuleText, clauses, rules};
pub use model::{Clause, Guidelines, MessageType, ResponseRule, Stance};
