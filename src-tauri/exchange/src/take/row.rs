//! One row becomes a post: what its cells say in the fields of a post, and what may not be taken over as it stands.

use chrono_tz::Tz;
use koers_core::{
    checks::beyond_capacity,
    content::{Post, PostStatus},
    id::Id,
    intentions::Belonging,
    plan::{Facts, Kind},
    record::{FieldKind, Record},
    text::{Language, in_short},
    time::{Day, Time},
};
use koers_words::Words;

use super::{
    belonging::OnChannel,
    days::{self, DayOrder},
    names::{names, plain},
    preview::Remark,
    table::Table,
    whom::Whom,
};
use crate::{
    beside::Beside,
    columns::{Column, cell, status_name},
    guard::unguarded,
};

/// Why a row is left out, and what stands there; the words are `import-<code>`.
pub type Refusal = (&'static str, String);

/// What a row comes to.
pub struct Read {
    /// The post.
    pub post: Post,
    /// What belongs to it.
    pub belonging: Vec<Belonging>,
    /// What there is to know of it.
    pub remarks: Vec<Remark>,
}

/// What every row is read by.
pub struct Reader<'a> {
    pub facts: &'a Facts,
    pub table: &'a Table,
    pub mapping: &'a [Option<Column>],
    pub order: DayOrder,
    /// Whether the order is only supposed, and a day that can be read in both ways has to be asked.
    pub asks_order: bool,
    pub zone: Tz,
    pub whom: Whom,
    pub beside: Beside<'a>,
    pub on_channel: Vec<OnChannel>,
    pub today: Day,
    pub is_shut: bool,
}

impl Reader<'_> {
    /// What stands in a row under a column; nothing where no column of the file is tied to it.
    pub fn said(&self, row: usize, column: Column) -> &str {
        let place = self.mapping.iter().position(|own| *own == Some(column));
        place.map(|place| unguarded(self.table.cell(row, place)).trim()).unwrap_or_default()
    }

    /// What a row is called: its title, or how its text begins.
    pub fn title(&self, row: usize) -> String {
        let title = self.said(row, Column::Title);
        let text = || self.said(row, Column::Text).lines().next().map(in_short).unwrap_or_default();
        if title.is_empty() { text() } else { title.to_owned() }
    }

    /// The day of a row; nothing when it has none.
    pub fn day(&self, row: usize, column: Column) -> Result<Option<(Day, Option<Time>)>, Refusal> {
        let said = self.said(row, column);
        if said.is_empty() { Ok(None) } else { self.day_in(said).map(Some) }
    }

    fn day_in(&self, said: &str) -> Result<(Day, Option<Time>), Refusal> {
        let other = match self.order {
            DayOrder::DayFirst => DayOrder::MonthFirst,
            DayOrder::MonthFirst => DayOrder::DayFirst,
        };
        let read = days::read(said, self.order, self.zone);
        if self.asks_order && read.is_some() && days::read(said, other, self.zone).is_some_and(|day| Some(day) != read)
        {
            return Err(("day-order", said.to_owned()));
        }
        read.ok_or_else(|| ("day", said.to_owned()))
    }

    /// A day or a time as it is kept.
    pub fn moment(&self, kind: FieldKind, said: &str) -> Result<String, Refusal> {
        if kind == FieldKind::Day {
            return Ok(self.day_in(said)?.0.to_string());
        }
        let time = days::read_time(said).ok_or_else(|| ("time", said.to_owned()))?;
        Ok(time.format("%H:%M").to_string())
    }

    /// The post as the row has it, made of the one that it is in the plan, if it is there. `ours` is whether the row comes
    /// from our own table: a cell that says what we would write there changes nothing.
    pub fn post(&self, row: usize, known: Option<&Post>, ours: bool) -> Result<Read, Refusal> {
        let mut remarks = Vec::new();
        let mut post = known.cloned().unwrap_or_else(|| Post::blank(0, 0));
        let mut apart: Vec<String> = Vec::new();
        for column in Column::ALL.iter().copied().filter(|column| column.is_read() && column.kind().is_some()) {
            let said = self.said(row, column);
            let is_as_it_was = ours && known.is_some_and(|known| self.is_written(known, column, said));
            if said.is_empty() || is_as_it_was || column == Column::Notes {
                continue;
            }
            match self.value(column, said)? {
                Value::Known(value) => set(&mut post, column, &value)?,
                Value::Unknown(value, unknown) => {
                    if !value.is_empty() {
                        set(&mut post, column, &value)?;
                    }
                    apart.push(format!("{}: {unknown}", self.header(column)));
                    remarks.push(Remark { code: "unknown-name", found: unknown });
                }
            }
        }
        if let Some((_, Some(time))) = self.day(row, Column::PlannedOn)?
            && self.said(row, Column::PlannedTime).is_empty()
        {
            post.planned_time = Some(time);
        }
        if known.is_none() && post.title.is_empty() {
            set(&mut post, Column::Title, &self.title(row))?;
        }
        self.settle(known, &mut post, &mut apart, &mut remarks);
        let belonging = self.belonging(row, known, &mut apart, &mut remarks)?;
        let notes = self.notes(row, known, ours, &apart);
        set(&mut post, Column::Notes, &notes)?;
        Ok(Read { post, belonging, remarks })
    }

    /// Whether we would write this cell so ourselves, in either language.
    fn is_written(&self, post: &Post, column: Column, said: &str) -> bool {
        Language::ALL.iter().any(|language| cell(self.facts, post, column, Words::new(*language)).trim() == said)
    }

    fn value(&self, column: Column, said: &str) -> Result<Value, Refusal> {
        let known =
            |found: Option<String>| found.map_or_else(|| Value::Unknown(String::new(), said.to_owned()), Value::Known);
        Ok(match column.kind() {
            Some(kind @ (FieldKind::Day | FieldKind::Time)) => Value::Known(self.moment(kind, said)?),
            Some(FieldKind::Refs(_)) => {
                let (ids, unknown) = self.whom.channels(said);
                let ids = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
                if unknown.is_empty() { Value::Known(ids) } else { Value::Unknown(ids, unknown.join(", ")) }
            }
            Some(FieldKind::Ref(kind)) => {
                let found = Kind::from_code(kind).and_then(|kind| self.whom.find(kind, said));
                known(found.map(|id| id.to_string()))
            }
            Some(FieldKind::Choice(codes)) => known(self.choice(column, codes, said)),
            Some(FieldKind::YesNo) => known(self.choice(column, &["yes", "no"], said)),
            _ => Value::Known(said.to_owned()),
        })
    }

    /// The code of a choice: by our words in either language, by the owner's own for the board, by what others call it.
    fn choice(&self, column: Column, codes: &[&str], said: &str) -> Option<String> {
        let plainly = plain(said);
        let is_ours = |code: &&&str| {
            Language::ALL.iter().any(|language| {
                let words = Words::new(*language);
                let own = PostStatus::ALL.iter().find(|status| status.code() == **code && column == Column::Status);
                let own = own.map(|status| status_name(self.facts, *status, words));
                let usual = words.say(&format!("choice-post-{}-{code}", column.code()));
                plain(&usual) == plainly || own.is_some_and(|own| plain(&own) == plainly)
            })
        };
        let ours = codes.iter().find(is_ours).map(|code| (*code).to_owned());
        ours.or_else(|| names().choice(column, said).map(str::to_owned))
    }

    /// What follows from the status, and what a shut gate or a full back office does not let through.
    fn settle(&self, known: Option<&Post>, post: &mut Post, apart: &mut Vec<String>, remarks: &mut Vec<Remark>) {
        let stood = known.and_then(|known| known.status).unwrap_or(PostStatus::Idea);
        let was_out = known.is_some_and(|known| known.published_on.is_some());
        if post.published_on.is_some() && !was_out {
            post.status = Some(PostStatus::Published);
        }
        if post.status == Some(PostStatus::Published) && stood != PostStatus::Published {
            let day = post.published_on.or(post.planned_on);
            if day.is_some_and(|day| day <= self.today) {
                post.published_on = day;
            } else {
                post.planned_on = post.planned_on.or(day);
                (post.status, post.published_on) = (Some(PostStatus::Planned), None);
            }
        }
        if known.is_none() && post.status.is_none() {
            post.status = Some(if post.planned_on.is_some() { PostStatus::Draft } else { PostStatus::Idea });
        }
        let goes_out = post.published_on.is_some() && !was_out;
        let goes_on = post.status.unwrap_or(PostStatus::Idea) > stood || goes_out;
        let stays = |post: &mut Post| {
            if goes_out {
                post.planned_on = post.planned_on.or(post.published_on);
                post.published_on = None;
            }
            post.status = known.map_or(Some(PostStatus::Idea), |known| known.status);
        };
        if self.is_shut && goes_on && stood != PostStatus::Planned {
            stays(post);
            remarks.push(Remark { code: "gate-shut", found: String::new() });
        }
        let joins = post.campaign != known.and_then(|known| known.campaign);
        let is_set = post.status >= Some(PostStatus::Planned) || post.published_on.is_some();
        let campaign = self.facts.campaigns.get(post.campaign);
        if let Some(campaign) = campaign.filter(|_| is_set && (joins || goes_on))
            && beyond_capacity(self.facts, campaign).is_some()
        {
            remarks.push(Remark { code: "campaign-too-much", found: campaign.name.to_string() });
            if joins {
                apart.push(format!("{}: {}", self.header(Column::Campaign), &*campaign.name));
                post.campaign = None;
            } else {
                stays(post);
            }
        }
    }

    /// The notes of a row, each behind the name of its column where that says more than *notes*, and what has no place.
    fn notes(&self, row: usize, known: Option<&Post>, ours: bool, apart: &[String]) -> String {
        let mut said = Vec::new();
        for (place, header) in self.table.headers.iter().enumerate() {
            let note = unguarded(self.table.cell(row, place)).trim();
            if self.mapping.get(place) != Some(&Some(Column::Notes)) || note.is_empty() {
                continue;
            }
            let is_plain = names().is_notes(header);
            said.push(if is_plain { note.to_owned() } else { format!("{header}: {note}") });
        }
        let kept = known.map(|known| known.notes.to_string()).unwrap_or_default();
        let is_as_it_was = ours && said.iter().all(|said| *said == kept.trim());
        let mut notes = if said.is_empty() || is_as_it_was { kept } else { said.join("\n") };
        for line in apart {
            if !notes.lines().any(|kept| kept == line) {
                notes = if notes.is_empty() { line.clone() } else { format!("{notes}\n{line}") };
            }
        }
        notes
    }

    fn header(&self, column: Column) -> &str {
        let place = self.mapping.iter().position(|own| *own == Some(column));
        place.and_then(|place| self.table.headers.get(place)).map_or(column.code(), String::as_str)
    }

    /// The post of the plan that has this id in our own table.
    pub fn own(&self, row: usize) -> Option<&Post> {
        let id = self.said(row, Column::Id).parse().ok()?;
        self.facts.posts.get(Some(Id::new(id)))
    }
}

/// What a cell means: a value that fits its field, or what of it the plan does not know.
enum Value {
    Known(String),
    Unknown(String, String),
}

fn set(post: &mut Post, column: Column, value: &str) -> Result<(), Refusal> {
    match post.set(column.code(), value, Language::En) {
        Some(Err(_)) => Err(("no-fit", in_short(value))),
        _ => Ok(()),
    }
}
