//! Which records of the plan the names in a file mean: channels, pillars, audiences, stages, campaigns and people.

use std::collections::HashMap;

use koers_core::{
    plan::{Facts, Kind},
    presence::network_called,
};

use super::names::{names, plain};

/// The records of a plan by their names.
pub struct Whom {
    by_name: HashMap<(Kind, String), i64>,
    networks: HashMap<String, i64>,
}

impl Whom {
    /// Of two records with one name the first is meant; of a person the first name is enough when it is the only one.
    pub fn new(facts: &Facts) -> Self {
        let mut by_name = HashMap::new();
        let mut networks = HashMap::new();
        for kind in [Kind::Channel, Kind::Pillar, Kind::Segment, Kind::JourneyStage, Kind::Campaign, Kind::Person] {
            let Some(shelf) = facts.shelf(kind) else { continue };
            for id in shelf.keys() {
                let name = shelf.name(id);
                by_name.entry((kind, plain(&name))).or_insert(id);
                let code =
                    network_called(&name).map(|network| network.code.as_str()).or_else(|| names().network(&name));
                if let Some(code) = code.filter(|_| kind == Kind::Channel) {
                    networks.entry(code.to_owned()).or_insert(id);
                }
            }
        }
        let mut first_names: HashMap<String, Vec<i64>> = HashMap::new();
        for person in facts.people.iter() {
            let first = plain(&person.name).split(' ').next().unwrap_or_default().to_owned();
            first_names.entry(first).or_default().push(person.id.raw());
        }
        for (first, ids) in first_names {
            if let [id] = ids.as_slice() {
                by_name.entry((Kind::Person, first)).or_insert(*id);
            }
        }
        by_name.retain(|(_, name), _| !name.is_empty());
        Self { by_name, networks }
    }

    /// The record of a kind that is called so.
    pub fn find(&self, kind: Kind, called: &str) -> Option<i64> {
        let own = self.by_name.get(&(kind, plain(called))).copied();
        let network = || {
            let code =
                network_called(called).map(|network| network.code.as_str()).or_else(|| names().network(called))?;
            self.networks.get(code).copied()
        };
        own.or_else(|| if kind == Kind::Channel { network() } else { None })
    }

    /// The channel that is named somewhere in a header; of several the longest name.
    pub fn channel_within(&self, header: &str) -> Option<i64> {
        let said = plain(header);
        let words: Vec<&str> = said.split(' ').collect();
        let longest_first = (1..=words.len()).rev().flat_map(|length| words.windows(length));
        longest_first.into_iter().find_map(|name| self.find(Kind::Channel, &name.join(" ")))
    }

    /// The channels in a cell, and the names in it that are no channel of the plan.
    pub fn channels(&self, cell: &str) -> (Vec<i64>, Vec<String>) {
        let (mut ids, mut unknown) = (Vec::new(), Vec::new());
        let mut take = |name: &str| match self.find(Kind::Channel, name) {
            Some(id) if !ids.contains(&id) => ids.push(id),
            Some(_) => {}
            None => unknown.push(name.trim().to_owned()),
        };
        if self.find(Kind::Channel, cell).is_some() {
            take(cell);
            return (ids, unknown);
        }
        for name in cell.split([',', ';', '|', '\n']).filter(|name| !name.trim().is_empty()) {
            if self.find(Kind::Channel, name).is_some() {
                take(name);
            } else {
                let parts =
                    name.split(['/', '&', '+']).flat_map(|part| part.split(" en ").flat_map(|p| p.split(" and ")));
                parts.filter(|part| !part.trim().is_empty()).for_each(&mut take);
            }
        }
        (ids, unknown)
    }
}
