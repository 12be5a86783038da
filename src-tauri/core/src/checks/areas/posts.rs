//! Checks of a single post. An idea is left in peace: it need not be for anybody yet. So is what went out long ago: there
//! is nothing to be mended about it any more.

use super::{
    check,
    content::{current, is_in_the_works},
};
use crate::{
    basis::same_web,
    checks::{Arg, Check, Finding},
    column::Column,
    content::{Post, PostStatus, is_promotional},
    plan::Facts,
    time::Day,
};

/// Days for which people ask about a post that went out (ours).
const NEWS_DAYS: i64 = 14;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("post.no-pillar", Warning, ["R059", "R119"], reads ["post", "pillar"], dated;
        |check, facts, today| on_posts(check, facts, today, "pillar", |p| facts.pillars.get(p.pillar).is_none())),
    check!("post.no-segment", Warning, ["R059", "R224"], reads ["post", "segment"], dated;
        |check, facts, today| on_posts(check, facts, today, "segment", |p| facts.segments.get(p.segment).is_none())),
    check!("post.no-owner", Warning, ["R042"], reads ["post", "person"], dated;
        |check, facts, today| on_posts(check, facts, today, "owner", |p| facts.people.get(p.owner).is_none())),
    check!("post.overdue", Warning, ["R112", "R271"], reads ["post"], dated; |check, facts, today| {
        facts.posts_waiting()
            .filter_map(|post| Some((post, overdue(post, today)?)))
            .map(|(post, (field, day))| {
                Finding::on(check.id, check.severity, post.id, field)
                    .named(&post.title)
                    .with("part", Arg::Text(field.to_owned()))
                    .with("day", Arg::Day(day))
            })
            .collect()
    }),
    check!("backoffice.not-told", Warning, ["R025", "R064"], reads ["post"], dated; |check, facts, today| {
        let untold = |post: &&Post| is_promotional(post) && post.told_on.is_none_or(|day| day > today);
        current(facts, today)
            .filter(|post| is_news(post, today) && untold(post))
            .map(|post| Finding::on(check.id, check.severity, post.id, "told_on").named(&post.title))
            .collect()
    }),
    check!("post.no-value", Tip, ["R061", "R190"], reads ["post"], dated;
        |check, facts, today| on_posts(check, facts, today, "value", |p| !p.value.is_known())),
    check!("post.no-link-to-site", Tip, ["R009", "R270", "R277"], reads ["post", "business"], dated; |check, facts, today| {
        let site = facts.the_business().web_address;
        on_posts(check, facts, today, "link", |p| {
            p.call_to_action.is_known() && site.is_known() && !same_web(&p.link, &site)
        })
    }),
];

/// Whether people may ask about a post: it is planned, or went out not long ago.
fn is_news(post: &Post, today: Day) -> bool {
    match post.published_on {
        Some(day) => (today - day).num_days() <= NEWS_DAYS,
        None => post.status == Some(PostStatus::Planned),
    }
}

/// What a post that waits is late with, and since when: not ready, or not gone out.
fn overdue(post: &Post, today: Day) -> Option<(&'static str, Day)> {
    let out = post.status == Some(PostStatus::Published);
    let ready = out || post.status == Some(PostStatus::Planned);
    let late = |day: Option<Day>| day.filter(|day| *day < today);
    let unpublished = late(post.planned_on).filter(|_| !out && is_in_the_works(post)).map(|day| ("planned_on", day));
    unpublished.or_else(|| late(post.finish_by).filter(|_| !ready).map(|day| ("finish_by", day)))
}

/// The same finding for every current post of which `is_wrong` holds.
fn on_posts(
    check: &Check,
    facts: &Facts,
    today: Day,
    field: &'static str,
    is_wrong: impl Fn(&Post) -> bool,
) -> Vec<Finding> {
    current(facts, today)
        .filter(|post| is_wrong(post))
        .map(|post| Finding::on(check.id, check.severity, post.id, field).named(&post.title))
        .collect()
}
