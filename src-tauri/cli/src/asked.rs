//! The words of the command line: as typed, then as meant. What is wrong with them is said by `run`, in words.

use std::{ffi::OsString, path::PathBuf};

use koers_core::{
    text::Language,
    time::{self, Day},
};
use koers_documents::{Chapter, Kind, Length, OpenAnswers, Options, Paper};
use koers_exchange::Format;
use lexopt::{Arg, Parser, ValueExt};

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The window.
    Window(Start),
    /// Work without a window.
    Work(Work),
}

/// How the window is to start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Start {
    /// The plan to open.
    pub file: Option<PathBuf>,
    /// The day that the calendar is to show.
    pub today: Option<Day>,
}

/// Work without a window, in a language and on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// What to do.
    pub task: Task,
    /// The language that was asked for.
    pub language: Option<Language>,
    /// The day that it is to be.
    pub today: Option<Day>,
}

/// What can be done without a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Say how the command line is used.
    Help,
    /// Say which version this is.
    Version,
    /// Make the sample plan.
    Sample(PathBuf),
    /// Make a document of a plan.
    Export {
        /// The plan.
        plan: PathBuf,
        /// Which document.
        document: Kind,
        /// How it is made; the language is settled once the plan is read.
        options: Options,
        /// The PDF.
        out: PathBuf,
    },
    /// Write the posts of a plan for another program.
    Posts {
        /// The plan.
        plan: PathBuf,
        /// Which program.
        format: Format,
        /// The file; a folder where several come of it.
        out: PathBuf,
    },
    /// Say what the checks find in a plan.
    Check {
        /// The plan.
        plan: PathBuf,
        /// As JSON.
        json: bool,
    },
    /// Say which checks there are.
    Catalogue {
        /// As JSON.
        json: bool,
    },
    /// Write a plan as JSON.
    Dump(PathBuf),
    /// Make a plan of JSON.
    Load {
        /// The JSON.
        json: PathBuf,
        /// The plan.
        plan: PathBuf,
    },
    /// The words were wrong: the key of the message and what it names.
    Wrong(&'static str, Vec<(&'static str, String)>),
}

/// Everything that stood on the command line, in no particular order.
#[derive(Debug, Default)]
struct Typed {
    values: Vec<OsString>,
    language: Option<String>,
    today: Option<String>,
    document: Option<String>,
    calendar: Option<String>,
    pages: Option<String>,
    paper: Option<String>,
    chapters: Option<String>,
    open: Option<String>,
    from: Option<String>,
    months: Option<String>,
    format: Option<String>,
    out: Option<PathBuf>,
    catalogue: bool,
    help: bool,
    version: bool,
}

type Wrong = (&'static str, Vec<(&'static str, String)>);

/// Reads the words behind the program's name.
#[must_use]
pub fn asked(words: impl IntoIterator<Item = OsString>) -> Asked {
    let wrong =
        |(key, args): Wrong, language| Asked::Work(Work { task: Task::Wrong(key, args), language, today: None });
    let typed = match typed(words) {
        Ok(typed) => typed,
        Err(fault) => return wrong(fault, None),
    };
    let language = typed.language.as_deref().and_then(Language::from_code);
    meant(typed, language).unwrap_or_else(|fault| wrong(fault, language))
}

fn typed(words: impl IntoIterator<Item = OsString>) -> Result<Typed, Wrong> {
    let mut parser = Parser::from_args(words);
    let mut typed = Typed::default();
    while let Some(arg) = parser.next().map_err(|fault| of_parser(&fault))? {
        let name = match arg {
            Arg::Value(value) => {
                typed.values.push(value);
                continue;
            }
            Arg::Short('h') => "help".to_owned(),
            Arg::Short(letter) => return Err(("cli-unknown-option", vec![("word", format!("-{letter}"))])),
            Arg::Long(name) => name.to_owned(),
        };
        let mut value = || {
            let missing = |_| ("cli-missing-value", vec![("option", format!("--{name}"))]);
            parser.value().map_err(missing)
        };
        match name.as_str() {
            "help" => typed.help = true,
            "version" => typed.version = true,
            "catalogue" => typed.catalogue = true,
            "out" => typed.out = Some(value()?.into()),
            "language" => typed.language = Some(text(value()?)),
            "today" => typed.today = Some(text(value()?)),
            "document" => typed.document = Some(text(value()?)),
            "calendar" => typed.calendar = Some(text(value()?)),
            "pages" => typed.pages = Some(text(value()?)),
            "paper" => typed.paper = Some(text(value()?)),
            "chapters" => typed.chapters = Some(text(value()?)),
            "open" => typed.open = Some(text(value()?)),
            "from" => typed.from = Some(text(value()?)),
            "months" => typed.months = Some(text(value()?)),
            "format" => typed.format = Some(text(value()?)),
            _ => return Err(("cli-unknown-option", vec![("word", format!("--{name}"))])),
        }
    }
    Ok(typed)
}

fn text(value: OsString) -> String {
    value.string().unwrap_or_else(|fault| fault.to_string())
}

fn of_parser(fault: &lexopt::Error) -> Wrong {
    ("cli-unknown-option", vec![("word", fault.to_string())])
}

fn meant(typed: Typed, language: Option<Language>) -> Result<Asked, Wrong> {
    let word = |key: &'static str, word: &str| (key, vec![("word", word.to_owned())]);
    if let (Some(code), None) = (&typed.language, language) {
        return Err(word("cli-bad-language", code));
    }
    let today = match &typed.today {
        None => None,
        Some(text) => Some(time::day(text).ok_or_else(|| word("cli-bad-date", text))?),
    };
    let document = of_codes(typed.document.as_deref(), Kind::from_code, "cli-bad-document")?.unwrap_or(Kind::Plan);
    let format = of_codes(typed.calendar.as_deref(), Format::from_word, "cli-bad-calendar")?;
    let options = options(&typed)?;
    let json = match typed.format.as_deref() {
        None => false,
        Some("json") => true,
        Some(other) => return Err(word("cli-bad-format", other)),
    };
    let work = |task| Ok(Asked::Work(Work { task, language, today }));
    if typed.help {
        return work(Task::Help);
    }
    if typed.version {
        return work(Task::Version);
    }
    let mut values = typed.values.into_iter();
    let mut next = |name: &str| {
        values.next().map(PathBuf::from).ok_or_else(|| ("cli-missing-argument", vec![("name", name.to_owned())]))
    };
    let asked = match next("FILE") {
        Err(_) => Asked::Window(Start { file: None, today }),
        Ok(first) => {
            let task = match first.to_str() {
                Some("sample") => Task::Sample(next("FILE")?),
                Some("export") => {
                    let plan = next("FILE")?;
                    let out = typed.out.ok_or_else(|| ("cli-missing-value", vec![("option", "--out".to_owned())]))?;
                    match format {
                        Some(format) => Task::Posts { plan, format, out },
                        None => Task::Export { plan, document, options, out },
                    }
                }
                Some("check") if typed.catalogue => Task::Catalogue { json },
                Some("check") => Task::Check { plan: next("FILE")?, json },
                Some("dump") => Task::Dump(next("FILE")?),
                Some("load") => Task::Load { json: next("JSON")?, plan: next("FILE")? },
                // A word without a point or a path in it is a command that we do not know; the rest is a file to open.
                Some(other) if !other.contains(['.', '/', '\\']) && !first.exists() => {
                    return Err(word("cli-unknown-command", other));
                }
                _ => Task::Help,
            };
            match task {
                Task::Help => Asked::Window(Start { file: Some(first), today }),
                task => Asked::Work(Work { task, language, today }),
            }
        }
    };
    match values.next() {
        Some(extra) => Err(word("cli-extra-argument", &extra.to_string_lossy())),
        None => Ok(asked),
    }
}

/// How a document is to be made.
fn options(typed: &Typed) -> Result<Options, Wrong> {
    let usual = Options::in_language(Language::En);
    let chapters = match &typed.chapters {
        None => usual.chapters,
        Some(list) => {
            let chapter = |code: &str| of_codes(Some(code.trim()), Chapter::from_code, "cli-bad-chapter");
            list.split(',').filter_map(|code| chapter(code).transpose()).collect::<Result<Vec<_>, _>>()?
        }
    };
    Ok(Options {
        paper: of_codes(typed.paper.as_deref(), Paper::from_code, "cli-bad-paper")?.unwrap_or(usual.paper),
        open: of_codes(typed.open.as_deref(), OpenAnswers::from_code, "cli-bad-open")?.unwrap_or(usual.open),
        pages: of_codes(typed.pages.as_deref(), Length::from_code, "cli-bad-pages")?.unwrap_or(usual.pages),
        from: of_codes(typed.from.as_deref(), time::day, "cli-bad-date")?,
        months: of_codes(typed.months.as_deref(), months, "cli-bad-months")?.unwrap_or(usual.months),
        chapters,
        ..usual
    })
}

/// How many months a calendar has.
fn months(typed: &str) -> Option<u8> {
    typed.parse().ok().filter(|months| (1..=12).contains(months))
}

/// What a code stands for, if one was typed.
fn of_codes<T>(typed: Option<&str>, of: impl Fn(&str) -> Option<T>, wrong: &'static str) -> Result<Option<T>, Wrong> {
    typed.map(|code| of(code).ok_or_else(|| (wrong, vec![("word", code.to_owned())]))).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Asked {
        asked(line.split_whitespace().map(OsString::from))
    }

    fn task(line: &str) -> Task {
        match read(line) {
            Asked::Work(work) => work.task,
            Asked::Window(start) => panic!("{line} asks for the window: {start:?}"),
        }
    }

    #[test]
    fn a_file_or_nothing_asks_for_the_window() {
        assert_eq!(read(""), Asked::Window(Start::default()));
        let Asked::Window(start) = read("De.Ster.koers --today 2027-03-31") else { panic!("no window") };
        assert_eq!(start.file, Some("De.Ster.koers".into()));
        assert_eq!(start.today.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
    }

    #[test]
    fn commands_are_read_with_their_options_in_any_place() {
        let usual = || Options::in_language(Language::En);
        let made =
            |document, options| Task::Export { plan: "plan.koers".into(), document, options, out: "a.pdf".into() };
        let export = |document| made(document, usual());
        assert_eq!(task("export --out a.pdf plan.koers --document plan --language nl"), export(Kind::Plan));
        assert_eq!(task("export plan.koers --out a.pdf"), export(Kind::Plan));
        assert_eq!(task("export plan.koers --document not-yet --out a.pdf"), export(Kind::NotYet));
        let paper = Options { pages: Length::Four, paper: Paper::Letter, ..usual() };
        let line = "export plan.koers --document white-paper --pages 4 --paper letter --out a.pdf";
        assert_eq!(task(line), made(Kind::WhitePaper, paper));
        let wall = Options { paper: Paper::A3, from: time::day("2027-01-01"), months: 3, ..usual() };
        let line = "export plan.koers --document calendar --paper a3 --from 2027-01-01 --months 3 --out a.pdf";
        assert_eq!(task(line), made(Kind::Calendar, wall));
        let chapters = vec![Chapter::Basis, Chapter::Review];
        let lines = Options { chapters, open: OpenAnswers::Lines, ..usual() };
        assert_eq!(task("export plan.koers --chapters basis,review --open lines --out a.pdf"), made(Kind::Plan, lines));
        let posts = |format| Task::Posts { plan: "plan.koers".into(), format, out: "out".into() };
        assert_eq!(task("export plan.koers --calendar ics --out out"), posts(Format::Calendar));
        assert_eq!(task("export plan.koers --calendar buffer --out out"), posts(Format::Buffer));
        assert_eq!(task("check --catalogue --format json"), Task::Catalogue { json: true });
        assert_eq!(task("load in.json out.koers"), Task::Load { json: "in.json".into(), plan: "out.koers".into() });
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, key) in [
            ("sing", "cli-unknown-command"),
            ("check plan.koers --loud", "cli-unknown-option"),
            ("export plan.koers", "cli-missing-value"),
            ("dump", "cli-missing-argument"),
            ("dump a.koers b.koers", "cli-extra-argument"),
            ("sample --language fr a.koers", "cli-bad-language"),
            ("export a.koers --document poem --out b.pdf", "cli-bad-document"),
            ("export a.koers --document white-paper --pages 3 --out b.pdf", "cli-bad-pages"),
            ("export a.koers --paper a5 --out b.pdf", "cli-bad-paper"),
            ("export a.koers --document calendar --months 13 --out b.pdf", "cli-bad-months"),
            ("export a.koers --document calendar --from soon --out b.pdf", "cli-bad-date"),
            ("export a.koers --chapters basis,preface --out b.pdf", "cli-bad-chapter"),
            ("export a.koers --calendar outlook --out b.ics", "cli-bad-calendar"),
            ("export a.koers --open guess --out b.pdf", "cli-bad-open"),
            ("check a.koers --format xml", "cli-bad-format"),
            ("dump a.koers --today soon", "cli-bad-date"),
        ] {
            assert!(matches!(task(line), Task::Wrong(found, _) if found == key), "{line}: {:?}", task(line));
        }
    }
}
