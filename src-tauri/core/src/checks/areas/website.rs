//! Checks of the website.

use std::ops::RangeInclusive;

use chrono::Datelike;

use super::{
    basis::{item_in_state, item_not_good, item_not_in_order},
    check,
};
use crate::{
    basis::ItemState,
    checks::{Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    time::Day,
};

/// Days after which figures that were read count as unread (the number is ours).
const READ_DAYS: i64 = 30;
/// Months back in which there must be one with visitors and customers.
const MONTHS_BACK: i32 = 3;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("website.missing", Blocker, ["R004", "R005"], reads ["business"] shuts Basis; |check, facts, _| {
        if has_website(facts) { return Vec::new() }
        vec![on_business(check, facts, "web_address")]
    }),
    check!("website.not-findable", Blocker, ["R006", "R014"], reads ["basis_item"] shuts Basis; item_not_in_order),
    check!("website.unusable-on-phone", Blocker, ["R015"], reads ["basis_item"] shuts Basis; item_not_in_order),
    check!("website.no-analytics", Blocker, ["R011", "R016"], reads ["basis_item"] shuts Basis; item_not_in_order),
    check!("website.no-search-terms", Warning, ["R007"], reads ["search_term", "business"]; |check, facts, _| {
        if !has_website(facts) || facts.search_terms.iter().any(|t| t.term.is_known()) { return Vec::new() }
        let record = facts.search_terms.first().map(|t| t.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::SearchTerm, record, "term")]
    }),
    check!("website.term-unanswered", Warning, ["R007", "R014"], reads ["search_term"]; |check, facts, _| {
        facts.search_terms.iter()
            .filter(|t| t.term.is_known() && (t.answered == Some(false) || !t.page.is_known()))
            .map(|t| {
                let field = if t.page.is_known() { "answered" } else { "page" };
                Finding::on(check.id, check.severity, t.id, field).named(&t.term)
            })
            .collect()
    }),
    check!("website.information-hard-to-find", Warning, ["R008"], reads ["basis_item"]; item_not_good),
    check!("website.no-clear-next-step", Warning, ["R009"], reads ["basis_item"]; item_not_good),
    check!("website.no-goal", Warning, ["R010"], reads ["business"]; |check, facts, _| {
        if !has_website(facts) || facts.the_business().site_goal.is_known() { return Vec::new() }
        vec![on_business(check, facts, "site_goal")]
    }),
    check!("website.not-serving-goals", Warning, ["R013", "R037"], reads ["business", "business_goal"];
        |check, facts, _| {
        let business = facts.the_business();
        let serves = facts.business_goals.get(business.site_serves).is_some();
        if !has_website(facts) || serves || !business.site_goal.is_known() { return Vec::new() }
        vec![on_business(check, facts, "site_serves")]
    }),
    check!("website.no-own-traffic", Warning, ["R006", "R269"], reads ["basis_item"]; item_not_good),
    check!("website.analytics-unread", Warning, ["R011"], reads ["basis_item"], dated; |check, facts, today| {
        let found = item_not_good(check, facts, today);
        if !found.is_empty() { return found }
        let too_long_ago = |day: Option<Day>| day.is_none_or(|day| (today - day).num_days() > READ_DAYS);
        item_in_state(check, facts, |kept| kept.state == Some(ItemState::InOrder) && too_long_ago(kept.looked_on))
    }),
    check!("website.conversion-unknown", Warning, ["R012", "R017"], reads ["month_figures", "business"], dated;
        |check, facts, today| {
        if !has_website(facts) { return Vec::new() }
        let found = without_conversion(facts, month(today) - MONTHS_BACK..=month(today));
        found.map(|(id, field)| Finding::on_plan(check.id, check.severity, Kind::MonthFigures, id, field)).into_iter().collect()
    }),
];

/// A month as one number.
pub(super) fn month(day: Day) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

/// Where conversion is to be filled in, when none of these months has visitors and customers: the row and its field.
pub(super) fn without_conversion(facts: &Facts, months: RangeInclusive<i32>) -> Option<(Option<i64>, &'static str)> {
    let within = |day: Day| months.contains(&month(day));
    let known = facts.months.iter().any(|m| {
        m.month.is_some_and(within) && m.customers.is_some() && m.visitors.is_some_and(|visitors| visitors.0 > 0)
    });
    if known {
        return None;
    }
    let last = facts.months.iter().filter(|m| m.month.is_none_or(within)).max_by_key(|m| m.month);
    let field = match last {
        Some(m) if m.visitors.is_some() => "customers",
        Some(m) if m.month.is_some() => "visitors",
        _ => "month",
    };
    Some((last.map(|m| m.id.raw()), field))
}

fn has_website(facts: &Facts) -> bool {
    facts.the_business().web_address.is_known()
}

/// A finding on the business; the blank one of an empty plan has no id.
fn on_business(check: &Check, facts: &Facts, field: &'static str) -> Finding {
    let record = facts.business.first().map(|business| business.id.raw());
    Finding::on_plan(check.id, check.severity, Kind::Business, record, field)
}
