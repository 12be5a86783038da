//! The goal tree: what the business wants, what marketing does for that, and the objectives of social media.

use koers_core::{
    goals::{Angle, BusinessGoal, MarketingGoal, Objective, ObjectiveKind},
    plan::Kind,
};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{brief, capital, known, listed, section},
    charts::{self, Subject},
    columns::Columns,
    labels::Labels,
    source::{Source, objective_anchor},
};

/// How many letters of an objective are shown in the table; its heading shows more.
const LETTERS: usize = 60;

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [of_the_business(source), of_marketing(source), objectives(source)].concat()
}

fn of_the_business(source: &Source<'_>) -> Vec<Block> {
    let goals = source.facts.business_goals.iter().filter(|goal| known(&goal.sentence).is_some());
    Columns::<BusinessGoal>::of(source)
        .words("plan-goal", |goal| goal.sentence.to_string())
        .words("plan-goal-measure", |goal| goal.measure.to_string())
        .figures("plan-now", |goal| source.told(goal, "baseline", goal.baseline))
        .figures("plan-then", |goal| source.told(goal, "target", goal.target))
        .words("plan-due", |goal| source.told(goal, "due", goal.due))
        .words("plan-goal-revenue", |goal| goal.is_revenue)
        .table(source.words.say("plan-business-goals"), goals)
}

fn of_marketing(source: &Source<'_>) -> Vec<Block> {
    let parent = |goal: &MarketingGoal| known(&source.facts.business_goals.get(goal.business_goal)?.sentence);
    let goals = source.facts.marketing_goals.iter().filter(|goal| known(&goal.sentence).is_some());
    Columns::<MarketingGoal>::of(source)
        .words("plan-marketing-goal", |goal| goal.sentence.to_string())
        .words("plan-objective-parent", parent)
        .words("plan-goal-measure", |goal| goal.measure.to_string())
        .figures("plan-then", |goal| source.told(goal, "target", goal.target))
        .words("plan-due", |goal| source.told(goal, "due", goal.due))
        .table(source.words.say("plan-marketing-goals"), goals)
}

fn objectives(source: &Source<'_>) -> Vec<Block> {
    let objectives = || source.facts.objectives.iter();
    let mut blocks = overview(source, source.words.say("plan-objectives"), usize::MAX);
    blocks.extend(charts::blocks(source, Subject::Objectives));
    for objective in objectives() {
        let title = source.name(Kind::Objective, objective.id.raw());
        let whole = known(&objective.sentence).filter(|sentence| *sentence != title);
        let mut one = one_objective(source, objective, whole);
        one.extend(charts::course(source, objective).map(Block::Chart));
        blocks.extend(section(Level::Three, &objective_anchor(objective), title, one));
    }
    blocks
}

/// The first `most` objectives with their figures and dates in one table.
pub fn overview(source: &Source<'_>, caption: String, most: usize) -> Vec<Block> {
    let named = source.facts.objectives.iter().filter(|objective| known(&objective.sentence).is_some());
    let link = |objective: &Objective| Inline::anchor(objective_anchor(objective), brief(&objective.sentence, LETTERS));
    Columns::<Objective>::of(source)
        .passages("plan-objective", |objective| vec![link(objective)])
        .figures("plan-now", |objective| source.told(objective, "baseline", objective.baseline))
        .figures("plan-then", |objective| source.told(objective, "target", objective.target))
        .words("plan-objective-start", |objective| objective.start)
        .words("plan-due", |objective| source.told(objective, "deadline", objective.deadline))
        .words("plan-objective-owner", |objective| source.told(objective, "owner", objective.owner))
        .table(caption, named.take(most))
}

/// An objective with all that is known of it; `whole` is its sentence where the heading had to cut it short.
fn one_objective(source: &Source<'_>, objective: &Objective, whole: Option<String>) -> Vec<Block> {
    let facts = source.facts;
    let parent = facts.business_goals.get(objective.business_goal).and_then(|goal| known(&goal.sentence));
    let marketing = facts.marketing_goals.get(objective.marketing_goal).and_then(|goal| known(&goal.sentence));
    let kind = source.chosen("objective", "kind", objective.kind);
    // Customers who stay are customers kept.
    let is_said = objective.kind == Some(ObjectiveKind::Loyalty) && objective.angle == Some(Angle::Keep);
    let angle = objective.angle.filter(|_| !is_said);
    let angle = angle.map(|angle| source.words.say(&format!("plan-angle-{}", angle.code())));
    let about = capital(&[kind, angle].into_iter().flatten().collect::<Vec<_>>().join(", "));
    let kpis = facts.kpis.iter().filter(|kpi| kpi.objective == Some(objective.id));
    let channels = facts.channels.iter().filter(|channel| channel.objectives.contains(&objective.id));
    Labels::of(source)
        .line("plan-objective", whole)
        .line("plan-objective-kind", about)
        .blocks("plan-objective-parent", [parent, marketing].into_iter().flatten().map(Block::text).collect())
        .line("plan-objective-way", &objective.way)
        .line("plan-objective-success", source.told(objective, "success", &objective.success))
        .line("plan-objective-failure", source.told(objective, "failure", &objective.failure))
        .line("plan-objective-evaluated", &objective.evaluated)
        .line("plan-objective-changed-why", &objective.changed_why)
        .line("plan-objective-agreed-success", &objective.agreed_success)
        .line("plan-objective-agreed-failure", &objective.agreed_failure)
        .line("plan-objective-agreed-evaluated", &objective.agreed_evaluated)
        .passage("plan-objective-kpis", listed(kpis.filter_map(|kpi| source.kpi(Some(kpi.id)))))
        .passage("plan-objective-channels", listed(channels.filter_map(|channel| source.channel(Some(channel.id)))))
        .line("plan-objective-recorded", &objective.recorded_in)
        .into_blocks()
}
