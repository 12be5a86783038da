//! What a row says beside the post itself: its words on single channels, and what was said of it.

use std::collections::BTreeMap;

use koers_core::{
    content::{Post, Variant},
    intentions::Belonging,
    plan::{Answer, Edit, Kind},
    record::{FieldKind, Record},
    text::{Language, in_short},
};

use super::{
    preview::Remark,
    row::{Reader, Refusal},
    table::Table,
    whom::Whom,
};
use crate::{
    beside::{comments_in, meant},
    columns::Column,
    guard::unguarded,
};

/// A column of a file that speaks of one channel.
pub struct OnChannel {
    /// Its place.
    place: usize,
    /// The field of a variant.
    field: &'static str,
    /// The channel, where the plan knows it.
    channel: Option<i64>,
}

impl OnChannel {
    /// The columns that are tied so. A header that is none of ours names the channel somewhere, and its words stand there.
    pub fn all(table: &Table, mapping: &[Option<Column>], whom: &Whom) -> Vec<Self> {
        let tied =
            table.headers.iter().enumerate().filter(|(place, _)| mapping.get(*place) == Some(&Some(Column::OnChannel)));
        let each = tied.map(|(place, header)| match meant(header) {
            Some((field, name)) => Self { place, field, channel: whom.find(Kind::Channel, &name) },
            None => Self { place, field: "text", channel: whom.channel_within(header) },
        });
        each.collect()
    }
}

impl Reader<'_> {
    /// The records that a row changes or makes beside its post.
    pub fn belonging(
        &self,
        row: usize,
        known: Option<&Post>,
        apart: &mut Vec<String>,
        remarks: &mut Vec<Remark>,
    ) -> Result<Vec<Belonging>, Refusal> {
        let mut channels: BTreeMap<i64, Vec<Edit>> = BTreeMap::new();
        for column in &self.on_channel {
            let said = unguarded(self.table.cell(row, column.place)).trim();
            if said.is_empty() {
                continue;
            }
            let Some(channel) = column.channel else {
                let header = self.table.headers.get(column.place).map(String::as_str).unwrap_or_default();
                apart.push(format!("{header}: {said}"));
                remarks.push(Remark { code: "unknown-name", found: header.to_owned() });
                continue;
            };
            if let Some(edit) = self.on_channel(known, column.field, channel, said)? {
                channels.entry(channel).or_default().push(edit);
            }
        }
        let variants = channels.into_iter().map(|(channel, mut edits)| {
            let kept = known.and_then(|post| self.beside.variant(post, channel));
            if kept.is_none() {
                edits.push(typed("channel", channel.to_string()));
            }
            Belonging { kind: Kind::Variant, id: kept.map(Record::key), edits }
        });
        Ok(variants.chain(self.comments(row, known)).collect())
    }

    /// What a cell changes on a channel; nothing where it says what stands there, or what may not be published yet.
    fn on_channel(
        &self,
        known: Option<&Post>,
        field: &'static str,
        channel: i64,
        said: &str,
    ) -> Result<Option<Edit>, Refusal> {
        let kept = known.and_then(|post| self.beside.variant(post, channel));
        let before = kept.and_then(|one| one.get(field)).unwrap_or_default();
        if before.trim() == said {
            return Ok(None);
        }
        let kind = Variant::FIELDS.iter().find(|own| own.name == field).map(|own| own.kind);
        let value = match kind {
            Some(kind @ (FieldKind::Day | FieldKind::Time)) => self.moment(kind, said)?,
            _ => said.to_owned(),
        };
        let mut variant = Variant::blank(0, 0);
        if matches!(variant.set(field, &value, Language::En), Some(Err(_))) {
            return Err(("no-fit", in_short(&value)));
        }
        let is_same = variant.get(field).unwrap_or_default() == before;
        let is_early = self.is_shut && before.is_empty() && field.starts_with("published");
        Ok((!is_same && !is_early).then(|| typed(field, value)))
    }

    /// What was said of a post and does not stand there yet; none is ever taken away.
    fn comments(&self, row: usize, known: Option<&Post>) -> Vec<Belonging> {
        let cell = self.said(row, Column::Comments);
        if cell.is_empty() || known.is_some_and(|post| self.beside.comments_cell(post).trim() == cell) {
            return Vec::new();
        }
        let kept = known.map(|post| self.beside.comments(post)).unwrap_or_default();
        let said = comments_in(cell, |name| self.whom.find(Kind::Person, name)).into_iter();
        let new = said.filter(|said| kept.iter().all(|kept| kept.text.trim() != said.text));
        let made = new.map(|said| {
            let mut edits = vec![typed("text", said.text)];
            edits.extend(said.by.map(|by| typed("by", by.to_string())));
            edits.extend(said.on_day.map(|day| typed("on_day", day.to_string())));
            edits.extend(said.settled.then(|| typed("settled", "yes".to_owned())));
            Belonging { kind: Kind::PostComment, id: None, edits }
        });
        made.collect()
    }
}

fn typed(field: &str, value: String) -> Edit {
    Edit { field: field.to_owned(), answer: Answer::Typed(value) }
}
