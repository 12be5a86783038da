//! The people, the hats they wear, and the decision with which it begins.

use crate::{
    column::{Hundredths, Line, Prose, choice},
    id::Id,
    money::Cents,
    record::record,
    time::Day,
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
        /// Why an hour costs nothing, when it does.
        free_because: Line,
        /// Of the house, an adviser, or an agency (R092, R093).
        standing: Option<Standing>,
        /// What shows an adviser's skill (R092, R094).
        proof: Prose,
        /// When this person was last trained (R161).
        trained_on: Option<Day>,
        /// Whether the business shows this face (R149, R150).
        is_face: Option<bool>,
        /// Whether this is who works here.
        is_me: Option<bool>,
    }
    title name;
}

choice! {
    /// How a person belongs to the business.
    pub enum Standing {
        /// Works here.
        Staff = "staff",
        /// Advises from outside.
        Adviser = "adviser",
        /// An agency.
        Agency = "agency",
    }
}

choice! {
    /// Whether to do it (R084).
    pub enum Verdict {
        /// Go.
        Go = "go",
        /// Not yet.
        NotYet = "not-yet",
    }
}

record! {
    /// The decision to do it, or not yet (R084).
    pub struct Decision in "decision" {
        /// What was decided.
        verdict: Option<Verdict>,
        /// By whom.
        by_whom: Line,
        /// When.
        on_day: Option<Day>,
        /// Why now.
        why_now: Prose,
        /// Whether the top stands behind it (R090).
        support: Option<bool>,
        /// How the top takes part (R091).
        takes_part: Prose,
    }
}

choice! {
    /// What somebody must answer for (R042).
    pub enum Task {
        /// The strategy.
        Strategy = "strategy",
        /// The budget.
        Budget = "budget",
        /// The content.
        Content = "content",
        /// Publishing.
        Publishing = "publishing",
        /// Monitoring.
        Monitoring = "monitoring",
        /// Answering.
        Answering = "answering",
        /// What goes higher up.
        Escalation = "escalation",
        /// Measuring.
        Measuring = "measuring",
        /// Evaluation.
        Evaluation = "evaluation",
    }
}

record! {
    /// Who answers for a task (R042, R208).
    pub struct Duty in "duty" {
        /// Which task.
        task: Option<Task>,
        /// Who.
        person: Option<Id<Person>>,
        /// Who stands in.
        stand_in: Option<Id<Person>>,
        /// To whom it is outsourced (R128).
        outsourced_to: Line,
    }
}

record! {
    /// A department's hat, and who wears it (R088, R089, C12).
    pub struct Hat in "hat" {
        /// The department.
        department: Option<Department>,
        /// Who wears it.
        person: Option<Id<Person>>,
    }
}

record! {
    /// A voice of the business (R120, R151).
    pub struct Voice in "voice" {
        /// Whose.
        person: Option<Id<Person>>,
        /// How it sounds.
        tone: Line,
        /// What it speaks of.
        topics: Line,
        /// What it may answer alone (R125).
        authority: Line,
    }
    title tone;
}

record! {
    /// A department that cares how the brand shows online (R152).
    pub struct Stakeholder in "stakeholder" {
        /// The department.
        department: Option<Department>,
        /// What it wants.
        wants: Prose,
        /// What it must be told.
        told: Prose,
    }
    title wants;
}

record! {
    /// Somebody was told of the objectives and the how (R155).
    pub struct Briefing in "briefing" {
        /// Who.
        person: Option<Id<Person>>,
        /// When.
        on_day: Option<Day>,
        /// Of what.
        about: Line,
    }
    title about;
}

choice! {
    /// What a training is about (R161, R162).
    pub enum Topic {
        /// Dealing with criticism.
        Criticism = "criticism",
        /// Writing.
        Writing = "writing",
        /// Photographs and video.
        Pictures = "pictures",
        /// The networks themselves.
        Networks = "networks",
        /// Reading the figures.
        Figures = "figures",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// A training (R153, R161).
    pub struct Training in "training" {
        /// About what.
        topic: Option<Topic>,
        /// For whom.
        person: Option<Id<Person>>,
        /// When it is to be.
        planned_on: Option<Day>,
        /// When it was.
        done_on: Option<Day>,
    }
}
