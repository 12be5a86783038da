//! What the screen gets of the app itself, and the TypeScript of everything that passes between them.

use std::collections::BTreeMap;

use koers_core::{
    guide::SCREENS,
    plan::Kind,
    record::{FieldKind, FieldSpec},
    rooms::{Part, Room},
    text::Language,
};
use koers_documents as documents;
use koers_press::chart::{
    Chart,
    drawing::{Anchor, Drawing, Ink, Shape, Wording},
};
use serde::{Deserialize, Serialize};
use ts_rs::{Config, TS};

use crate::{
    error::Failure,
    settings::{Recent, Theme},
};

/// The app, as a window sees it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppState {
    /// Language of the screen.
    pub language: Language,
    /// Whether the owner chose it; until then the first screen asks.
    pub language_chosen: bool,
    /// Light or dark.
    pub theme: Theme,
    /// Size of text in percent.
    pub text_size: u16,
    /// Version of the app.
    pub version: String,
    /// Recent plans, newest first.
    pub recent: Vec<Recent>,
    /// The plan in this window.
    pub plan: Option<OpenPlan>,
    /// What was noticed of it since the last answer.
    pub notices: Vec<NoticeView>,
    /// The codes of what was noticed before and is over.
    pub over: Vec<String>,
    /// Why the file that this window was opened for did not open.
    pub failure: Option<Failure>,
}

/// The plan in a window.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenPlan {
    /// Name of the file without its ending.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// Whether it may only be read.
    pub read_only: bool,
    /// Whether it is the sample, which can be made anew.
    pub sample: bool,
}

/// Something that the owner should know; its words are `notice-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoticeView {
    /// The code of its words.
    pub code: String,
    /// The names in its words.
    pub args: BTreeMap<String, String>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Written {
    /// Where it lies.
    pub path: String,
}

/// What was saved for another program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportView {
    /// Where the first file lies; nothing where there was nothing to save.
    pub path: Option<String>,
    /// How many posts stand in it.
    pub posts: usize,
    /// What the owner should know of it.
    pub notes: Vec<koers_exchange::Note>,
}

/// A backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupView {
    /// Where it lies.
    pub path: String,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
    /// Why: `work`, `migration`, `import`, `bulk-delete` or `put-aside`.
    pub why: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A chart on the screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChartView {
    /// What it shows.
    pub title: String,
    /// What there is to see in it.
    pub finding: String,
    /// All that it shows, in words.
    pub spoken: String,
    /// Its heads, then its rows.
    pub table: Vec<Vec<String>>,
    /// As it is printed.
    pub drawing: Drawing,
}

impl ChartView {
    /// The chart, drawn so many points wide.
    #[must_use]
    pub fn of(chart: Chart, width: f32, language: Language) -> Self {
        let (table, drawing) = (chart.table(), chart.drawing(width, koers_documents::spoken(language)));
        let Chart { title, finding, spoken, .. } = chart;
        Self { title, finding, spoken, table, drawing }
    }
}

/// Where backups are made, and what those of the plan in this window take.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupsView {
    /// The folder in which the next one is made.
    pub folder: String,
    /// Whether the owner chose a folder.
    pub chosen: bool,
    /// The folder that the owner chose, where it cannot be written now.
    pub away: Option<String>,
    /// How many there are, in every folder that can be read.
    pub count: usize,
    /// What they take together, in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What they may take in one folder, in bytes; beyond that the oldest go.
    #[ts(type = "number")]
    pub cap: u64,
}

/// A crash that nobody was told about yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CrashView {
    /// Where its report lies.
    pub path: String,
    /// What the report says; no text of the owner.
    pub details: String,
}

/// One menu of the bar that macOS has.
#[derive(Debug, Deserialize, TS)]
pub struct MenuView {
    /// What it is called.
    pub label: String,
    /// What is in it.
    pub lines: Vec<MenuLine>,
}

/// One line of a menu.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum MenuLine {
    /// An action of the table.
    Action {
        /// By which the window knows it.
        id: String,
        /// Its words.
        label: String,
        /// Its shortcut, such as `CmdOrCtrl+Shift+Z`.
        keys: Option<String>,
        /// Whether it can be chosen now.
        can: bool,
        /// One of several: whether it is the one.
        chosen: Option<bool>,
    },
    /// Something that the system does by itself.
    System {
        /// What.
        does: SystemDeed,
        /// Its words.
        label: String,
    },
    /// A line between two groups.
    Apart,
}

/// What the system does by itself.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SystemDeed {
    /// What other programs offer for what is selected.
    Services,
    /// Hides the windows of the app.
    Hide,
    /// Hides those of other apps.
    HideOthers,
    /// Shows them again.
    ShowAll,
    /// Ends the app, once every window has saved.
    Quit,
    /// Cuts what is selected.
    Cut,
    /// Copies it.
    Copy,
    /// Pastes.
    Paste,
    /// Selects all of the text.
    SelectAll,
    /// Puts the window away.
    Minimize,
}

macro_rules! declarations {
    ($config:expr; $($type:ty),* $(,)?) => {
        [$(<$type as TS>::decl($config)),*]
    };
}

/// The TypeScript of all that passes between core, shell and screen, and of every field of every kind.
#[must_use]
pub fn typescript() -> String {
    use koers_core::{basis, checks, guide, intentions as i, plan, record};
    use koers_exchange as x;
    let config = &Config::default();
    let types = declarations![config;
        x::Format, x::Options, x::Note, ExportView, x::Column, x::DayOrder, x::TakeOptions, x::Outcome, x::Remark, x::RowView, x::ColumnView, x::PreviewView,
        Language, Theme, Recent, OpenPlan, NoticeView, Failure, AppState, Written, BackupView, BackupsView, ChartView, Drawing, Shape, Anchor, Wording, Ink, CrashView, MenuView, MenuLine, SystemDeed,
        Kind, record::Misfit, plan::Answer, plan::Edit, plan::FieldView, plan::RecordView, plan::Named,
        koers_core::audience::PostKind, koers_core::business::LineOfBusiness, koers_core::business::Currency, koers_core::business::Country, koers_core::business::TimeZone, koers_core::reckoning::Proposed, koers_core::reckoning::HeldRule, koers_core::reckoning::Held, koers_core::reckoning::MissedWhy, koers_core::reckoning::Missed, koers_core::reckoning::Filled, koers_core::method::Article, checks::Severity, checks::Gate, checks::GateState, checks::Arg, Room, Part,
        basis::LoadState, guide::Heading, guide::Left, guide::ScreenState,
        i::Page, i::LinkView, i::CourseView, i::LatestView, i::LoadView, i::Deed, i::DueView, i::CostView, koers_core::presence::Term, i::WeightView, i::FitView, i::FitsView, i::UsualView, i::BinnedView, i::ScreenView, i::QuestionView,
        i::GuideView, i::SetAsideView, i::FindingView, i::TermsView, i::GateView, i::PartStatus, i::RoomStatus, i::LabelView,
        koers_core::content::PostStatus, i::Lens, i::List, i::Move, i::Sent, i::Card, i::ColumnView, i::BoardView, i::DayView, i::RunView, i::TurnView, i::CalendarView, koers_core::content::Counted, koers_core::content::PictureWord, koers_core::content::Level, koers_core::content::Found, koers_core::content::Remark, i::InFeed, i::OnChannel, koers_core::content::Aged, koers_core::content::Ageing, koers_core::content::AgeingList, koers_core::content::Covered, i::MixMeter, i::CadenceWeek, i::CadenceMeter, i::HoursMeter, i::Meters, i::Weighed,
        i::Status, i::View, i::Saved, i::Hit,
        documents::Kind, documents::Chapter, documents::Paper, documents::OpenAnswers, documents::Length, documents::Options,
    ];
    let mut text = String::from("// Made by `cargo xtask gen` from the Rust side. Do not edit.\n\n");
    for declaration in types {
        text.push_str("export ");
        text.push_str(&declaration);
        text.push_str("\n\n");
    }
    text.push_str(
        "export type FieldKind =\n  | { is: \"line\" | \"prose\" | \"count\" | \"number\" | \"money\" | \"share\" | \"minutes\" | \"day\" | \"time\" | \"yes-no\" | \"picture\" }\n  \
         | { is: \"choice\"; of: readonly string[] }\n  | { is: \"ref\" | \"refs\"; of: Kind };\n\n",
    );
    text.push_str("export const FIELDS: Record<Kind, Record<string, FieldKind>> = {\n");
    for kind in Kind::ALL {
        text.push_str(&format!("  {}: {{\n", kind.code()));
        for field in kind.fields() {
            text.push_str(&format!("    {}: {},\n", field.name, field_kind(field)));
        }
        text.push_str("  },\n");
    }
    text.push_str("};\n\n");
    text.push_str(&lists());
    text
}

/// The lists that the screen walks: rooms and their parts, the screens of the set-up, where each kind is kept and by
/// which field it is called.
fn lists() -> String {
    let quoted = |codes: Vec<&str>| codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
    let mut text = String::from("export const PARTS: Record<Room, readonly Part[]> = {\n");
    for room in Room::ALL {
        text.push_str(&format!("  {}: [{}],\n", room.code(), quoted(room.parts().map(Part::code).collect())));
    }
    text.push_str("};\n\nexport const GUIDE_SCREENS: readonly string[] = [");
    text.push_str(&quoted(SCREENS.iter().map(|screen| screen.id).collect()));
    text.push_str("];\n\nexport const DOCUMENTS: readonly DocumentKind[] = [");
    text.push_str(&quoted(documents::Kind::ALL.iter().map(|kind| kind.code()).collect()));
    text.push_str("];\n\nexport const CHAPTERS: readonly Chapter[] = [");
    text.push_str(&quoted(documents::Chapter::ALL.iter().map(|chapter| chapter.code()).collect()));
    text.push_str("];\n\nexport const PAPERS: readonly Paper[] = [");
    text.push_str(&quoted(documents::Paper::ALL.iter().map(|paper| paper.code()).collect()));
    text.push_str("];\n\nexport const LENGTHS: readonly Length[] = [");
    text.push_str(&quoted(documents::Length::ALL.iter().map(|length| length.code()).collect()));
    text.push_str("];\n\nexport const CHARTS = [");
    text.push_str(&quoted(documents::charts::Subject::ALL.iter().map(|subject| subject.code()).collect()));
    text.push_str("] as const;\n\nexport const EXPORT_FORMATS: readonly ExportFormat[] = [");
    text.push_str(&quoted(koers_exchange::Format::ALL.iter().map(|format| format.code()).collect()));
    text.push_str("];\n\nexport const IMPORT_COLUMNS: readonly PostColumn[] = [");
    let columns = koers_exchange::Column::ALL.iter().filter(|column| column.is_read());
    text.push_str(&quoted(columns.map(|column| column.code()).collect()));
    text.push_str(
        "];\n\nexport type ChartSubject = (typeof CHARTS)[number];\n\nexport const PART_OF: Record<Kind, Part> = {\n",
    );
    for kind in Kind::ALL {
        text.push_str(&format!("  {}: \"{}\",\n", kind.code(), Part::of(*kind).code()));
    }
    text.push_str("};\n\n/** The fields that are changed in another part than their kind: `kind.field`. */\n");
    text.push_str("export const PART_OF_FIELD: Readonly<Record<string, Part>> = {\n");
    for (kind, field) in Kind::ALL.iter().flat_map(|kind| kind.fields().iter().map(move |field| (*kind, field.name))) {
        let part = Part::of_field(kind, field);
        if part != Part::of(kind) {
            text.push_str(&format!("  \"{}.{field}\": \"{}\",\n", kind.code(), part.code()));
        }
    }
    text.push_str("};\n\nexport const TITLE_OF: Partial<Record<Kind, string>> = {\n");
    for kind in Kind::ALL {
        if let Some(title) = kind.title() {
            text.push_str(&format!("  {}: \"{title}\",\n", kind.code()));
        }
    }
    text.push_str("};\n");
    text
}

fn field_kind(field: &FieldSpec) -> String {
    let plain = |name: &str| format!("{{ is: \"{name}\" }}");
    match field.kind {
        FieldKind::Line => plain("line"),
        FieldKind::Prose => plain("prose"),
        FieldKind::Count => plain("count"),
        FieldKind::Number => plain("number"),
        FieldKind::Money => plain("money"),
        FieldKind::Share => plain("share"),
        FieldKind::Minutes => plain("minutes"),
        FieldKind::Day => plain("day"),
        FieldKind::Time => plain("time"),
        FieldKind::YesNo => plain("yes-no"),
        FieldKind::Choice(codes) => {
            let codes = codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
            format!("{{ is: \"choice\", of: [{codes}] }}")
        }
        FieldKind::Ref("media") => plain("picture"),
        FieldKind::Ref(kind) => format!("{{ is: \"ref\", of: \"{kind}\" }}"),
        FieldKind::Refs(kind) => format!("{{ is: \"refs\", of: \"{kind}\" }}"),
    }
}
