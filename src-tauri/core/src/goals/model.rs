//! The goal tree and the reason.

use super::rules;
use crate::{
    column::{BasisPoints, Hundredths, Line, Prose, choice},
    id::Id,
    money::Cents,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// What an objective is after (R096).
    pub enum ObjectiveKind {
        /// Customer loyalty.
        Loyalty = "loyalty",
        /// Reputation.
        Reputation = "reputation",
        /// Sales.
        Sales = "sales",
        /// New prospects.
        Prospects = "prospects",
        /// Traffic to the site.
        Traffic = "traffic",
        /// Service.
        Service = "service",
        /// Hiring.
        Hiring = "hiring",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// The angle from which it works (R244).
    pub enum Angle {
        /// Win new customers.
        Win = "win",
        /// Keep the ones there are.
        Keep = "keep",
        /// Engage.
        Engage = "engage",
        /// Interact.
        Interact = "interact",
    }
}

choice! {
    /// Why social media, now (R219, R217, R220, R222).
    pub enum ReasonKind {
        /// It serves an objective.
        ServesObjective = "serves-objective",
        /// Keeping up with the times or with competitors.
        KeepingUp = "keeping-up",
        /// Customers are seen there.
        CustomersAreThere = "customers-are-there",
        /// The budget allows nothing else.
        Budget = "budget",
        /// For the image.
        Image = "image",
        /// As an experiment.
        Experiment = "experiment",
        /// Because of the kind of campaign.
        Campaign = "campaign",
        /// Everyone does it.
        EveryoneDoesIt = "everyone-does-it",
    }
}

record! {
    /// What the business as a whole wants to reach.
    pub struct BusinessGoal in "business_goal" {
        /// The goal in a sentence.
        sentence: Prose,
        /// What is counted.
        measure: Line,
        /// How much it is now, in hundredths of the measure.
        baseline: Option<Hundredths>,
        /// How much it is to be.
        target: Option<Hundredths>,
        /// By when.
        due: Option<Day>,
        /// Whether it is about revenue (R001).
        is_revenue: Option<bool>,
    }
    title sentence;
}

record! {
    /// What marketing is to bring about for a business goal (R036, R249).
    pub struct MarketingGoal in "marketing_goal" {
        /// The business goal that it serves.
        business_goal: Option<Id<BusinessGoal>>,
        /// The goal in a sentence.
        sentence: Prose,
        /// What is counted.
        measure: Line,
        /// How much it is to be.
        target: Option<Hundredths>,
        /// By when.
        due: Option<Day>,
    }
    title sentence;
}

choice! {
    /// How the return of an objective is reckoned (R101).
    pub enum ReturnWay {
        /// The margin of deals won with a social source.
        Deals = "deals",
        /// Customers above the baseline.
        Customers = "customers",
    }
}

record! {
    /// What social media are to bring about.
    pub struct Objective in "objective" {
        /// The business goal that it is derived from (R036).
        business_goal: Option<Id<BusinessGoal>>,
        /// What it is after.
        kind: Option<ObjectiveKind>,
        /// From which angle.
        angle: Option<Angle>,
        /// The objective in a sentence.
        sentence: Prose,
        /// The ways to reach it (R111).
        way: Prose,
        /// How much it is now.
        baseline: Option<Hundredths>,
        /// How much it is to be.
        target: Option<Hundredths>,
        /// From when.
        start: Option<Day>,
        /// By when.
        deadline: Option<Day>,
        /// Who answers for it.
        owner: Option<Id<Person>>,
        /// What counts as success (R051).
        success: Prose,
        /// What counts as failure (R098).
        failure: Prose,
        /// The marketing goal that it serves.
        marketing_goal: Option<Id<MarketingGoal>>,
        /// How it will be evaluated (R052).
        evaluated: Prose,
        /// How its return is reckoned (R101).
        return_way: Option<ReturnWay>,
        /// What one result is worth.
        result_value: Option<Cents>,
        /// The share of that which is margin.
        margin_share: Option<BasisPoints>,
        /// The share of the customers above the baseline that social media may claim (R017).
        credit_share: Option<BasisPoints>,
        /// In which other plan it stands too (R218).
        recorded_in: Line,
        /// Why they were changed while a round ran (R052).
        changed_why: Prose,
        /// When that was written.
        changed_on: Option<Day>,
        /// When it was settled what counts as success.
        success_on: Option<Day>,
        /// When it was settled what counts as failure.
        failure_on: Option<Day>,
        /// When it was settled how it will be evaluated.
        evaluated_on: Option<Day>,
        /// What counted as success when the round began.
        agreed_success: Prose,
        /// What counted as failure when the round began.
        agreed_failure: Prose,
        /// How it was to be evaluated when the round began.
        agreed_evaluated: Prose,
    }
    title sentence;
    conflicts rules::objective;
}

record! {
    /// Why social media, now.
    pub struct Reason in "reason" {
        /// Which of the reasons.
        kind: Option<ReasonKind>,
        /// The objective that it serves.
        objective: Option<Id<Objective>>,
        /// In the owner's own words.
        text: Prose,
    }
    title text;
}

choice! {
    /// How often the strategy as a whole is looked at.
    pub enum ReviewRhythm {
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Twice a year.
        HalfYearly = "half-yearly",
        /// Once a year.
        Yearly = "yearly",
    }
}

record! {
    /// When the strategy as a whole counts as a success, and how that is looked at (R050 to R052).
    pub struct Evaluation in "evaluation" {
        /// What counts as success.
        success: Prose,
        /// What counts as failure.
        failure: Prose,
        /// How often it is looked at.
        rhythm: Option<ReviewRhythm>,
        /// The first time.
        first_on: Option<Day>,
        /// Who looks.
        owner: Option<Id<Person>>,
        /// How.
        how: Prose,
    }
}
