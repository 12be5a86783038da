//! What the cost of a period goes to: by kind of cost (R041), and by purpose and kind of means (R131, R132).

use std::collections::BTreeMap;

use super::{Cost, Entry};
use crate::{
    means::{BudgetKind, BudgetLine, MeansKind, Purpose},
    money::Cents,
    plan::Facts,
};

/// What is known of a cost, by kind, the most first. Hours that the plan asks are hours; a line without a kind is
/// something else.
#[must_use]
pub fn by_kind(facts: &Facts, cost: &Cost) -> Vec<(BudgetKind, Cents)> {
    let kind = |line: &BudgetLine| line.kind.unwrap_or(BudgetKind::Other);
    let mut kinds: Vec<(BudgetKind, Cents)> = sums(facts, cost, kind, BudgetKind::Hours).into_iter().collect();
    kinds.sort_by_key(|(kind, cents)| (std::cmp::Reverse(cents.0), *kind));
    kinds
}

/// What is known of a cost, by purpose and kind of means; nothing where a line does not say so. Hours that the plan asks
/// are people, for no purpose in particular.
#[must_use]
pub fn by_purpose(facts: &Facts, cost: &Cost) -> BTreeMap<(Option<Purpose>, Option<MeansKind>), Cents> {
    sums(facts, cost, |line| (line.purpose, line.means), (None, Some(MeansKind::People)))
}

fn sums<K: Ord + Copy>(facts: &Facts, cost: &Cost, of: impl Fn(&BudgetLine) -> K, asked: K) -> BTreeMap<K, Cents> {
    let mut sums = BTreeMap::new();
    for (entry, cents) in &cost.known {
        let key = match entry {
            Entry::Person(_) | Entry::Nobody => Some(asked),
            Entry::Line(id) => facts.budget.get(Some(*id)).map(&of),
        };
        if let Some(key) = key {
            let sum: &mut Cents = sums.entry(key).or_default();
            *sum = Cents(sum.0.saturating_add(cents.0));
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::Id,
        record::{Record, insert},
        store,
    };

    #[test]
    fn every_cent_is_in_one_share() {
        let db = store::scratch();
        let line = |id, kind, purpose| BudgetLine { kind, purpose, ..BudgetLine::blank(id, id) };
        let tools = Some(BudgetKind::Tools);
        for line in [line(1, tools, Some(Purpose::Content)), line(2, tools, None), line(3, None, None)] {
            insert(&db, &line).unwrap();
        }
        let facts = Facts::read(&db).unwrap();
        let known = [(Entry::Line(Id::new(1)), 100), (Entry::Line(Id::new(2)), 20), (Entry::Line(Id::new(3)), 3)];
        let hours = (Entry::Person(Id::new(9)), Cents(4_000));
        let known = known.map(|(entry, cents)| (entry, Cents(cents))).into_iter().chain([hours]).collect();
        let cost = Cost { known, unknown: Vec::new() };
        let expected =
            [(BudgetKind::Hours, Cents(4_000)), (BudgetKind::Tools, Cents(120)), (BudgetKind::Other, Cents(3))];
        assert_eq!(by_kind(&facts, &cost), expected);
        let purposes = by_purpose(&facts, &cost);
        assert_eq!(purposes.get(&(Some(Purpose::Content), None)), Some(&Cents(100)));
        assert_eq!(purposes.get(&(None, Some(MeansKind::People))), Some(&Cents(4_000)));
        assert_eq!(purposes.values().map(|cents| cents.0).sum::<i64>(), cost.total().0);
    }
}
