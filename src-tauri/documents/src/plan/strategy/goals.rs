//! The goal tree: what the business wants, what marketing does for that, and the objectives of social media.

use koers_core::{
    column::Hundredths,
    goals::{BusinessGoal, MarketingGoal, Objective},
    plan::Kind,
};
use koers_press::document::{Block, Level};

use crate::{
    blocks::{known, listed, section},
    columns::Columns,
    labels::Labels,
    source::{Source, objective_anchor},
};

pub fn of_the_business(source: &Source<'_>) -> Vec<Block> {
    let goals = source.facts.business_goals.iter().filter(|goal| known(&goal.sentence).is_some());
    let table = Columns::<BusinessGoal>::of(source)
        .words("plan-goal", |goal| goal.sentence.to_string())
        .words("plan-goal-measure", |goal| goal.measure.to_string())
        .figures("plan-now", |goal| source.told(goal, "baseline", goal.baseline))
        .figures("plan-then", |goal| source.told(goal, "target", goal.target))
        .words("plan-due", |goal| source.told(goal, "due", goal.due))
        .words("plan-goal-revenue", |goal| goal.is_revenue)
        .table(String::new(), goals);
    [table, of_marketing(source)].concat()
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

pub fn objectives(source: &Source<'_>) -> Vec<Block> {
    let objectives = || source.facts.objectives.iter();
    let mut blocks = if objectives().count() > 1 { overview(source, String::new(), usize::MAX) } else { Vec::new() };
    for objective in objectives() {
        let title = source.name(Kind::Objective, objective.id.raw());
        let whole = known(&objective.sentence).filter(|sentence| *sentence != title);
        let one = one_objective(source, objective, whole);
        blocks.extend(section(Level::Three, &objective_anchor(objective), title, one));
    }
    blocks
}

/// The first `most` objectives with their figures and dates in one table.
pub fn overview(source: &Source<'_>, caption: String, most: usize) -> Vec<Block> {
    let named = source.facts.objectives.iter().filter(|objective| known(&objective.sentence).is_some());
    Columns::<Objective>::of(source)
        .passages("plan-objective", |objective| source.objective(Some(objective.id)).into_iter().collect())
        .figures("plan-now", |objective| source.told(objective, "baseline", objective.baseline))
        .figures("plan-then", |objective| source.told(objective, "target", objective.target))
        .words("plan-due", |objective| source.told(objective, "deadline", objective.deadline))
        .words("plan-objective-owner", |objective| source.told(objective, "owner", objective.owner))
        .table(caption, named.take(most))
}

/// An objective with all that is known of it; `whole` is its sentence where the heading had to cut it short.
fn one_objective(source: &Source<'_>, objective: &Objective, whole: Option<String>) -> Vec<Block> {
    let facts = source.facts;
    let parent = facts.business_goals.get(objective.business_goal).and_then(|goal| known(&goal.sentence));
    let marketing = facts.marketing_goals.get(objective.marketing_goal).and_then(|goal| known(&goal.sentence));
    let kpis = facts.kpis.iter().filter(|kpi| kpi.objective == Some(objective.id));
    let channels = facts.channels.iter().filter(|channel| channel.objectives.contains(&objective.id));
    Labels::of(source)
        .line("plan-objective", whole)
        .line("plan-objective-parent", parent)
        .line("plan-objective-marketing", marketing)
        .line("plan-objective-kind", source.chosen("objective", "kind", objective.kind))
        .line("plan-objective-angle", source.chosen("objective", "angle", objective.angle))
        .line("plan-objective-figures", from_to(source, objective))
        .line("plan-objective-start", objective.start)
        .line("plan-due", source.told(objective, "deadline", objective.deadline))
        .line("plan-objective-owner", source.told(objective, "owner", objective.owner))
        .line("plan-objective-way", &objective.way)
        .line("plan-objective-success", source.told(objective, "success", &objective.success))
        .line("plan-objective-failure", source.told(objective, "failure", &objective.failure))
        .line("plan-objective-evaluated", &objective.evaluated)
        .passage("plan-objective-kpis", listed(kpis.filter_map(|kpi| source.kpi(Some(kpi.id)))))
        .passage("plan-objective-channels", listed(channels.filter_map(|channel| source.channel(Some(channel.id)))))
        .line("plan-objective-recorded", &objective.recorded_in)
        .into_blocks()
}

/// What it is now and what it is to be, as far as known.
fn from_to(source: &Source<'_>, objective: &Objective) -> Option<String> {
    let shown = |value: Option<Hundredths>| {
        value.map_or_else(|| source.words.say("plan-unknown").to_lowercase(), |value| source.words.number(value))
    };
    objective.baseline.or(objective.target)?;
    let given = [("from", shown(objective.baseline).into()), ("to", shown(objective.target).into())];
    Some(source.words.say_with("plan-objective-from-to", &given))
}
