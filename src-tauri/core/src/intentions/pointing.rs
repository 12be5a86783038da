//! What points at a record: named before it is removed, so that nobody is surprised by what it leaves behind.

use super::{Hit, Plan};
use crate::{
    plan::{Kind, name_of},
    record::FieldKind,
    rooms::Part,
};

impl Plan {
    /// The records with a field that points at this one, in the order of the kinds; each once, with the first such field.
    #[must_use]
    pub fn pointing_at(&self, kind: Kind, id: i64) -> Vec<Hit> {
        let id = id.to_string();
        let points = |of: FieldKind| matches!(of, FieldKind::Ref(code) | FieldKind::Refs(code) if code == kind.code());
        let facts = &self.facts;
        let shelves = Kind::ALL.iter().filter_map(|from| Some((*from, facts.shelf(*from)?)));
        shelves
            .flat_map(|(from, shelf)| {
                let fields = || from.fields().iter().filter(|field| points(field.kind));
                let its =
                    |key: i64, field| shelf.value(key, field).is_some_and(|ids| ids.split(',').any(|one| one == id));
                let hit = |key: i64| {
                    let field = fields().find(|field| its(key, field.name))?.name;
                    let name = name_of(facts, from, key);
                    Some(Hit { kind: from, id: key, name, part: Part::of_field(from, field), field })
                };
                let keys = if fields().next().is_some() { shelf.keys() } else { Vec::new() };
                keys.into_iter().filter_map(hit).collect::<Vec<Hit>>()
            })
            .collect()
    }
}
