//! What a file would do to a plan, row by row: new, changed, the same, or skipped and why; and the edits that do it.

use std::collections::{HashMap, HashSet};

use koers_core::{
    checks::shut_gates,
    content::Post,
    intentions::{Belonging, Context, Incoming},
    plan::{Answer, Edit, Facts, Kind},
    record::Record,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{
    belonging::OnChannel,
    days::{self, DayOrder},
    names::{names, plain},
    row::{Read, Reader, Refusal},
    table::Table,
    whom::Whom,
};
use crate::{
    beside::{Beside, meant},
    clock::zone,
    columns::Column,
};

/// To which of our columns each column of a file is tied.
pub type Mapping = Vec<Option<Column>>;

/// What an owner chooses about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImportOptions")]
pub struct TakeOptions {
    /// The order of day and month, where the file does not show it.
    pub order: Option<DayOrder>,
    /// Whether posts that are in the plan already are changed.
    pub update: bool,
}

impl Default for TakeOptions {
    fn default() -> Self {
        Self { order: None, update: true }
    }
}

/// What a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RowOutcome")]
pub enum Outcome {
    /// It becomes a post.
    New,
    /// It changes one.
    Changed,
    /// It says what the plan says.
    Same,
    /// It is left out.
    Skipped,
}

/// What the owner should know of a row that is taken; the words are `import-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RowRemark")]
pub struct Remark {
    /// Its code.
    pub code: &'static str,
    /// What stands in the file.
    pub found: String,
}

/// A row and what it does.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What the screen shows of it.
    pub view: RowView,
    /// The post that it changes; nothing for a new one.
    pub id: Option<i64>,
    /// The answers that it gives; none where it changes nothing of the post itself.
    pub edits: Vec<Edit>,
    /// What it gives beside that: words on channels, comments.
    pub belonging: Vec<Belonging>,
}

/// A row as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ImportRow")]
pub struct RowView {
    /// The line of the file on which it begins.
    pub line: usize,
    /// What it does.
    pub outcome: Outcome,
    /// What it is called.
    pub title: String,
    /// Its day, where it has one.
    pub day: Option<String>,
    /// Why it is left out; the words are `import-<code>`.
    pub reason: Option<&'static str>,
    /// What stands there that cannot be read.
    pub found: String,
    /// What else there is to know of it.
    pub remarks: Vec<Remark>,
    /// The columns that it changes, by their codes.
    pub fields: Vec<&'static str>,
}

/// What a file would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// The order of day and month by which it was read.
    pub order: DayOrder,
    /// Whether that order is to be chosen first: the file has days that can be read both ways, and none that tells.
    pub asks_order: bool,
    /// Whether a gate is shut, so that rows come in as ideas.
    pub gate_shut: bool,
}

/// A column of a file as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ImportColumn")]
pub struct ColumnView {
    /// What it is called.
    pub name: String,
    /// Our column that it is tied to.
    pub column: Option<Column>,
    /// The first things that stand in it.
    pub examples: Vec<String>,
}

/// A file and what it would do, as the screen shows it: of the rows of each outcome the first
/// hundred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ImportView")]
#[expect(missing_docs, reason = "the counts are named by what they count")]
pub struct PreviewView {
    pub file: String,
    pub encoding: &'static str,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    pub skipped: usize,
    pub too_many: usize,
    pub order: DayOrder,
    pub asks_order: bool,
    pub gate_shut: bool,
}

/// So many rows of each outcome are shown.
const SHOWN: usize = 100;

impl Table {
    /// The columns that the headers seem to mean; each of ours once, but for those that a file may
    /// have several of.
    #[must_use]
    pub fn guessed(&self) -> Mapping {
        let mut taken = HashSet::new();
        let guess = |header: &String| {
            let known = names().column(header).or_else(|| meant(header).map(|_| Column::OnChannel));
            known.filter(|column| taken.insert(*column) || column.is_many())
        };
        self.headers.iter().map(guess).collect()
    }
}

/// Reads every row against the plan.
#[must_use]
pub fn preview(
    facts: &Facts,
    table: &Table,
    mapping: &[Option<Column>],
    options: TakeOptions,
    context: Context,
) -> Preview {
    const DAYS: &[Column] =
        &[Column::PlannedOn, Column::FinishBy, Column::PublishedOn, Column::ToldOn, Column::ValuableUntil];
    let is_day = |place: &usize| mapping.get(*place).copied().flatten().is_some_and(|column| DAYS.contains(&column));
    let places: Vec<usize> = (0..table.headers.len()).filter(is_day).collect();
    let cells = (0..table.rows.len()).flat_map(|row| places.iter().map(move |place| table.cell(row, *place)));
    let (seen, sure) = days::order(cells);
    let asks_order = !sure && options.order.is_none();
    let is_shut = !shut_gates(facts, context.now.today).is_empty();
    let whom = Whom::new(facts);
    let reader = Reader {
        facts,
        table,
        mapping,
        order: options.order.filter(|_| !sure).unwrap_or(seen),
        asks_order,
        zone: zone(facts.the_business().time_zone_in(context.language)),
        on_channel: OnChannel::all(table, mapping, &whom),
        beside: Beside::new(facts),
        whom,
        today: context.now.today,
        is_shut,
    };
    let mut rows = Matcher::new(&reader, options.update).rows();
    rows.extend(table.broken.iter().map(|line| skipped(*line, String::new(), ("quote", String::new()))));
    rows.sort_by_key(|row| row.view.line);
    Preview { rows, order: reader.order, asks_order, gate_shut: is_shut }
}

impl Preview {
    /// What to hand to `Plan::take_posts`, a step of undo for the whole file.
    #[must_use]
    pub fn taken(&self) -> Vec<Incoming> {
        let taken = self.rows.iter().filter(|row| !row.edits.is_empty() || !row.belonging.is_empty());
        taken.map(|row| Incoming { id: row.id, edits: row.edits.clone(), belonging: row.belonging.clone() }).collect()
    }

    /// How many rows there are of an outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.view.outcome == outcome).count()
    }

    /// As the screen shows it.
    #[must_use]
    pub fn view(&self, table: &Table, mapping: &[Option<Column>]) -> PreviewView {
        let examples = |place: usize| {
            let cells = (0..table.rows.len().min(20)).map(|row| table.cell(row, place)).filter(|cell| !cell.is_empty());
            cells.take(3).map(koers_core::text::in_short).collect()
        };
        let column = |(place, name): (usize, &String)| ColumnView {
            name: name.clone(),
            column: mapping.get(place).copied().flatten(),
            examples: examples(place),
        };
        let shown = |outcome| self.rows.iter().filter(move |row| row.view.outcome == outcome).take(SHOWN);
        let rows = [Outcome::Skipped, Outcome::Changed, Outcome::New].into_iter().flat_map(shown);
        PreviewView {
            file: table.file.clone(),
            encoding: table.encoding,
            columns: table.headers.iter().enumerate().map(column).collect(),
            rows: rows.map(|row| row.view.clone()).collect(),
            new: self.count(Outcome::New),
            changed: self.count(Outcome::Changed),
            same: self.count(Outcome::Same),
            skipped: self.count(Outcome::Skipped),
            too_many: table.too_many,
            order: self.order,
            asks_order: self.asks_order,
            gate_shut: self.gate_shut,
        }
    }
}

/// Finds the post of each row, and sees to it that none is met twice.
struct Matcher<'a> {
    reader: &'a Reader<'a>,
    update: bool,
    by_key: HashMap<String, &'a Post>,
    whole: HashSet<&'a [String]>,
    met: HashSet<i64>,
    keys: HashSet<String>,
}

impl<'a> Matcher<'a> {
    fn new(reader: &'a Reader<'a>, update: bool) -> Self {
        let imported = reader.facts.posts.iter().filter(|post| !post.imported_as.is_empty());
        let by_key = imported.map(|post| (post.imported_as.to_string(), post)).collect();
        Self { reader, update, by_key, whole: HashSet::new(), met: HashSet::new(), keys: HashSet::new() }
    }

    fn rows(mut self) -> Vec<Row> {
        (0..self.reader.table.rows.len()).map(|row| self.row(row)).collect()
    }

    fn row(&mut self, row: usize) -> Row {
        let Some(cells) = self.reader.table.rows.get(row) else {
            return skipped(0, String::new(), ("quote", String::new()));
        };
        let title = self.reader.title(row);
        let read =
            if self.whole.insert(&cells.cells) { self.read(row, &title) } else { Err(("double", String::new())) };
        match read {
            Ok((known, read)) => self.told(cells.line, title, known, read),
            Err(refusal) => skipped(cells.line, title, refusal),
        }
    }

    fn read(&mut self, row: usize, title: &str) -> Result<(Option<&'a Post>, Read), Refusal> {
        let own = self.reader.own(row);
        let key = if own.is_none() { Some(self.key(row, title)?) } else { None };
        let known = own.or_else(|| self.by_key.get(key.as_ref()?).copied());
        if title.is_empty() && known.is_none() {
            return Err(("nothing-said", String::new()));
        }
        if known.is_some_and(|known| !self.met.insert(known.key())) {
            return Err(("double", String::new()));
        }
        let mut read = self.reader.post(row, known, own.is_some())?;
        if let (None, Some(key)) = (known, &key) {
            read.post.imported_as = key.as_str().into();
        }
        Ok((known, read))
    }

    /// By which a row is known when it comes again: an id that is long enough to be one of its own, else its day, channel
    /// and title. A second row with the same three is another post.
    fn key(&mut self, row: usize, title: &str) -> Result<String, Refusal> {
        let id = self.reader.said(row, Column::Id);
        let day = self.reader.day(row, Column::PlannedOn)?.map(|(day, _)| day.to_string()).unwrap_or_default();
        let key = if id.chars().count() >= 6 {
            format!("id:{id}")
        } else {
            let said = [day, plain(self.reader.said(row, Column::Channels)), plain(title)].join("\n");
            let hash: String = Sha256::digest(said).iter().take(10).map(|byte| format!("{byte:02x}")).collect();
            format!("row:{hash}")
        };
        let mut keys = std::iter::once(key.clone()).chain((2..).map(|n: u64| format!("{key}#{n}")));
        let free = keys.find(|key| !self.keys.contains(key)).unwrap_or_default();
        self.keys.insert(free.clone());
        Ok(free)
    }

    /// What a row that could be read does.
    fn told(&self, line: usize, title: String, known: Option<&Post>, read: Read) -> Row {
        let Read { post, belonging, remarks } = read;
        let blank = Post::blank(0, 0);
        let before = known.unwrap_or(&blank);
        let differs = |name: &&'static str| before.get(name) != post.get(name);
        let mut fields: Vec<&'static str> = Post::FIELDS.iter().map(|field| field.name).filter(differs).collect();
        let edit = |name: &&'static str| Edit {
            field: (*name).to_owned(),
            answer: Answer::Typed(post.get(name).unwrap_or_default()),
        };
        let edits: Vec<Edit> = fields.iter().map(edit).collect();
        for (kind, column) in [(Kind::Variant, Column::OnChannel), (Kind::PostComment, Column::Comments)] {
            fields.extend(belonging.iter().any(|one| one.kind == kind).then(|| column.code()));
        }
        let left_alone = known.is_some() && !fields.is_empty() && !self.update;
        let outcome = match known {
            _ if left_alone => Outcome::Skipped,
            None => Outcome::New,
            Some(_) if fields.is_empty() => Outcome::Same,
            Some(_) => Outcome::Changed,
        };
        let day = post.planned_on.or(post.published_on).map(|day| day.to_string());
        let reason = left_alone.then_some("left-alone");
        let (edits, belonging) = if left_alone { Default::default() } else { (edits, belonging) };
        let view = RowView { line, outcome, title, day, reason, found: String::new(), remarks, fields };
        Row { view, id: known.map(Record::key), edits, belonging }
    }
}

fn skipped(line: usize, title: String, (reason, found): Refusal) -> Row {
    let found = koers_core::text::in_short(&found);
    let view = RowView {
        line,
        outcome: Outcome::Skipped,
        title,
        day: None,
        reason: Some(reason),
        found,
        remarks: Vec::new(),
        fields: Vec::new(),
    };
    Row { view, id: None, edits: Vec::new(), belonging: Vec::new() }
}
