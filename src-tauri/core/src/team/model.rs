//! A person of the team.

use crate::{
    column::{Hundredths, Line, choice},
    money::Cents,
    record::record,
};

choice! {
    /// The departments that have a stake (R089); in a small business they are hats.
    pub enum Department {
        /// Management.
        Management = "management",
        /// Sales.
        Sales = "sales",
        /// Marketing.
        Marketing = "marketing",
        /// Customer service.
        CustomerService = "customer-service",
        /// Legal.
        Legal = "legal",
        /// Finance.
        Finance = "finance",
        /// Information technology.
        It = "it",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// Somebody who works on the plan.
    pub struct Person in "person" {
        /// Name as the team says it.
        name: Line,
        /// What this person does.
        role: Line,
        /// Where this person belongs.
        department: Option<Department>,
        /// Hours a week for social media.
        hours_a_week: Option<Hundredths>,
        /// What an hour costs (R039).
        cost_an_hour: Option<Cents>,
    }
}
