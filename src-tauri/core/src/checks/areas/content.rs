//! Checks of the content as a whole: its themes, its mix, its cadence, and whom it leaves out. The single post has a file
//! of its own. While there are no posts, only silence ahead is told.

use std::{collections::HashSet, ops::RangeInclusive};

use chrono::Days;

use super::{audience::on_stage, check, presence::in_use};
use crate::{
    checks::{Arg, Check, Finding, shut_gates},
    column::Column,
    content::{
        Mix, Outgoing, Post, PostStatus, WEEKS, goes_out, is_about_us, is_promotional, last_full_weeks, longest_gap,
    },
    plan::{Facts, Kind},
    presence::Channel,
    time::Day,
};

/// Days for which something must be planned on a channel that is open.
const AHEAD: u64 = 14;
/// Days after which a post no longer counts as content for a stage or a segment, and is no longer found fault with; the
/// window of the mix.
const CURRENT_DAYS: i64 = 90;
/// Weeks from one call to action to the next, unless the owner says otherwise (C4; four is ours).
const ASK_EVERY_WEEKS: i64 = 4;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("pillar.none", Warning, ["R058", "R119"], reads ["pillar"]; |check, facts, _| {
        if facts.pillars.iter().any(|p| p.theme.is_known()) { return Vec::new() }
        let record = facts.pillars.first().map(|p| p.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Pillar, record, "theme")]
    }),
    check!("pillar.no-audience-question", Warning, ["R059", "R061", "R185"], reads ["pillar"]; |check, facts, _| {
        facts.pillars.iter()
            .filter(|p| !p.question.is_known())
            .map(|p| Finding::on(check.id, check.severity, p.id, "question").named(&p.theme))
            .collect()
    }),
    check!("pillar.shares-over-hundred", Warning, ["R058", "R253"], reads ["pillar"]; |check, facts, _| {
        let shared = || facts.pillars.iter().filter_map(|p| Some((p, p.share?)));
        let hundredths = shared().map(|(_, share)| share.0).fold(0, i64::saturating_add);
        let largest = shared().max_by_key(|(_, share)| *share).filter(|_| hundredths > 10_000);
        let found = largest.map(|(p, _)| {
            // Rounded up, so that what is told lies above a hundred too.
            Finding::on_plan(check.id, check.severity, Kind::Pillar, Some(p.id.raw()), "share")
                .with("percent", Arg::Percent(hundredths.saturating_add(99) / 100))
        });
        found.into_iter().collect()
    }),
    check!("mix.too-much-about-us", Warning, ["R189", "R190"], reads ["post", "channel", "mix_rules"], dated;
        |check, facts, today| {
        if facts.mix_rules.first().is_some_and(|rules| rules.about_us_rule == Some(false)) { return Vec::new() }
        let finding = |finding: Finding, mix: Mix| {
            finding.with("count", Arg::Count(mix.about_us)).with("posts", Arg::Count(mix.posts))
        };
        on_mix(check, facts, today, Mix::is_too_much_about_us, is_about_us, finding)
    }),
    check!("mix.too-promotional", Tip, ["R274", "R276"], reads ["post", "channel", "mix_rules"], dated;
        |check, facts, today| {
        if facts.mix_rules.first().is_some_and(|rules| rules.promotional_rule == Some(false)) { return Vec::new() }
        let finding = |finding: Finding, mix: Mix| {
            finding.with("count", Arg::Count(mix.promotional)).with("others", Arg::Count(mix.posts - mix.promotional))
        };
        on_mix(check, facts, today, Mix::is_too_promotional, is_promotional, finding)
    }),
    check!("mix.no-call-to-action", Tip, ["R277", "R278"], reads ["post", "mix_rules"], dated; |check, facts, today| {
        let rules = facts.mix_rules.first();
        let weeks = rules.and_then(|rules| rules.ask_every_weeks).map_or(ASK_EVERY_WEEKS, |weeks| weeks.0.max(1));
        let is_long_ago = |day: Day| (today - day).num_days() >= weeks.saturating_mul(7);
        let long_enough = facts.posts_out().next_back().is_some_and(|(day, _)| is_long_ago(day));
        let lately = facts.posts_out().take_while(|(day, _)| !is_long_ago(*day)).filter(|(day, _)| *day <= today);
        let asked = lately.into_iter().any(|(_, post)| post.call_to_action.is_known());
        if !long_enough || asked { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Post, None, "call_to_action").with("weeks", Arg::Count(weeks))]
    }),
    check!("cadence.behind", Warning, ["R112", "R272"], reads ["post", "channel"], dated;
        |check, facts, today| {
        let (from, until) = last_full_weeks(today);
        promising(facts)
            .filter(|(channel, _)| channel.opened_on.is_some_and(|opened| opened <= from))
            .filter_map(|(channel, a_week)| {
                let done = count(published(facts, channel, from, until).len());
                let promised = a_week.saturating_mul(WEEKS.cast_signed());
                // Promised is in hundredths; three quarters of it is enough.
                (done * 400 < promised.saturating_mul(3)).then(|| {
                    Finding::on(check.id, check.severity, channel.id, "posts_a_week")
                        .named(&channel.name)
                        .with("done", Arg::Count(done))
                        .with("promised", Arg::Number(promised))
                })
            })
            .collect()
    }),
    check!("cadence.gap", Warning, ["R062", "R272"], reads ["post", "channel"], dated; |check, facts, today| {
        let (from, _) = last_full_weeks(today);
        promising(facts)
            .filter_map(|(channel, a_week)| {
                let from = channel.opened_on?.max(from);
                let days = published(facts, channel, from, today);
                let gap = longest_gap(from, &days, today);
                // Posts a week are in hundredths.
                (gap.saturating_mul(a_week) > 1_400).then(|| {
                    Finding::on(check.id, check.severity, channel.id, "posts_a_week")
                        .named(&channel.name)
                        .with("days", Arg::Count(gap))
                })
            })
            .collect()
    }),
    check!("content.nothing-planned", Warning, ["R063", "R266", "R271"], reads ["post", "channel", "gate_terms", "gates"], dated;
        |check, facts, today| {
        let ahead = today..=today + Days::new(AHEAD);
        let bare: Vec<&Channel> = in_use(facts)
            .filter(|channel| channel.posts_a_week.is_none_or(|posts| posts.0 > 0))
            .filter(|channel| !facts.posts_waiting().any(|post| is_planned(post, channel, &ahead, today)))
            .collect();
        // While a gate is shut nothing can be planned on a channel that is not open yet.
        let shut = !bare.is_empty() && !shut_gates(facts, today).is_empty();
        bare.into_iter()
            .filter(|channel| channel.opened_on.is_some() || !shut)
            .map(|channel| {
                let finding = Finding::on(check.id, check.severity, channel.id, "name").named(&channel.name);
                Finding { mend: (Kind::Post, None, "title"), ..finding }
            })
            .collect()
    }),
    check!("journey.no-content-for-stage", Warning, ["R255", "R273"], reads ["post", "journey_stage"], dated;
        |check, facts, today| {
        // Ideas alone say nothing yet of what there is for whom.
        if !any_in_the_works(facts) { return Vec::new() }
        let served: HashSet<_> = current(facts, today).filter_map(|post| post.stage).collect();
        let bare = facts.stages.iter().filter(|stage| !served.contains(&stage.id));
        bare.map(|stage| Finding { mend: (Kind::Post, None, "stage"), ..on_stage(check, stage, "name") }).collect()
    }),
    check!("segment.no-content", Warning, ["R059", "R253"], reads ["post", "segment"], dated; |check, facts, today| {
        if !any_in_the_works(facts) { return Vec::new() }
        let served: HashSet<_> = current(facts, today).filter_map(|post| post.segment).collect();
        facts.segments.iter()
            .filter(|segment| !served.contains(&segment.id))
            .map(|segment| {
                let finding = Finding::on(check.id, check.severity, segment.id, "name").named(&segment.name);
                Finding { mend: (Kind::Post, None, "segment"), ..finding }
            })
            .collect()
    }),
    check!("content.ageing", Warning, ["R062", "R063"], reads ["pillar", "post"], dated; |check, facts, today| {
        facts.pillars.iter()
            .filter_map(|pillar| {
                let weeks = pillar.refresh_weeks.filter(|weeks| weeks.0 > 0)?.0;
                let (last, _) = facts.posts_out().find(|(_, post)| post.pillar == Some(pillar.id))?;
                let days = (today - last).num_days();
                (days > weeks.saturating_mul(7)).then(|| {
                    Finding::on(check.id, check.severity, pillar.id, "refresh_weeks")
                        .named(&pillar.theme)
                        .with("days", Arg::Count(days))
                        .with("weeks", Arg::Count(weeks))
                })
            })
            .collect()
    }),
    check!("content.never-shared-by-partners", Tip, ["R267", "R275"], reads ["partner", "post"]; |check, facts, _| {
        let out = facts.posts_out().next().is_some();
        let shared = facts.partners.iter().any(|p| p.shares_ours == Some(true) && p.last_on.is_some());
        if !out || shared { return Vec::new() }
        let first = facts.partners.first();
        let field = if first.is_some() { "last_on" } else { "name" };
        vec![Finding::on_plan(check.id, check.severity, Kind::Partner, first.map(|p| p.id.raw()), field)]
    }),
];

/// Where a mix breaks its rule: today over all posts and on each of several channels, and on the day of each planned post
/// that adds to it.
fn on_mix(
    check: &Check,
    facts: &Facts,
    today: Day,
    breaks: fn(Mix) -> bool,
    adds: fn(&Post) -> bool,
    finding: impl Fn(Finding, Mix) -> Finding,
) -> Vec<Finding> {
    let told = |is: &str, told: Finding, mix| finding(told.with("is", Arg::Text(is.to_owned())), mix);
    let broken = |mix: Mix| Some(mix).filter(|mix| breaks(*mix));
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), today);
    let in_all = broken(outgoing.mix(today))
        .map(|mix| told("all", Finding::on_plan(check.id, check.severity, Kind::Post, None, "kind").named(""), mix));
    let several = in_use(facts).count() > 1;
    let on_channels = in_use(facts).filter(|_| several).filter_map(|channel| {
        let mix = broken(of_channel(facts, channel, today).mix(today))?;
        let finding = Finding::on(check.id, check.severity, channel.id, "name").named(&channel.name);
        Some(told("channel", Finding { mend: (Kind::Post, None, "kind"), ..finding }, mix))
    });
    let planned = facts.posts_waiting().filter(|post| adds(post)).filter_map(|post| {
        let day = goes_out(post, today).filter(|day| *day > today)?;
        let mix = broken(outgoing.mix(day))?;
        Some(told("post", Finding::on(check.id, check.severity, post.id, "planned_on").named(&post.title), mix))
    });
    in_all.into_iter().chain(on_channels).chain(planned).collect()
}

/// What goes out on a channel.
fn of_channel<'a>(facts: &'a Facts, channel: &Channel, today: Day) -> Outgoing<'a> {
    let here = |post: &Post| post.channels.contains(&channel.id);
    let out = facts.posts_out().filter(|(_, post)| here(post));
    Outgoing::of(out, facts.posts_waiting().filter(|post| here(post)), today)
}

/// The days on which something went out on a channel, from one day up to and with another, the earliest first.
fn published(facts: &Facts, channel: &Channel, from: Day, until: Day) -> Vec<Day> {
    let since = facts.posts_out().take_while(|(day, _)| *day >= from).filter(|(day, _)| *day <= until);
    let mut days: Vec<Day> =
        since.filter(|(_, post)| post.channels.contains(&channel.id)).map(|(day, _)| day).collect();
    days.reverse();
    days
}

/// The channels that are open and promise posts, with how many a week in hundredths; none while there are no posts.
fn promising(facts: &Facts) -> impl Iterator<Item = (&Channel, i64)> {
    in_use(facts)
        .filter(|channel| !facts.posts.is_empty() && channel.opened_on.is_some())
        .filter_map(|channel| Some((channel, channel.posts_a_week.filter(|posts| posts.0 > 0)?.0)))
}

/// Whether a post is to go out on a channel within these days; it is no mere idea.
fn is_planned(post: &Post, channel: &Channel, within: &RangeInclusive<Day>, today: Day) -> bool {
    post.published_on.is_none()
        && post.channels.contains(&channel.id)
        && goes_out(post, today).is_some_and(|day| within.contains(&day))
}

/// The posts that count as content now: in the making or to come, or gone out not long ago.
pub(crate) fn current(facts: &Facts, today: Day) -> impl Iterator<Item = &Post> {
    let out = facts.posts_out().take_while(move |(day, _)| (today - *day).num_days() < CURRENT_DAYS);
    out.map(|(_, post)| post).chain(facts.posts_waiting().filter(|post| is_in_the_works(post)))
}

fn any_in_the_works(facts: &Facts) -> bool {
    facts.posts_out().next().is_some() || facts.posts_waiting().any(is_in_the_works)
}

/// Whether a post is more than an idea.
pub(super) fn is_in_the_works(post: &Post) -> bool {
    post.published_on.is_some() || post.status.is_some_and(|status| status != PostStatus::Idea)
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
