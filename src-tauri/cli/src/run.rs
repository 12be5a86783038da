//! The work itself. Exit status 0, or 1 with a plain message, or 2 for wrong words.

use std::{fs, path::Path, process::ExitCode};

use chrono::{Local, Utc};
use koers_core::{
    Error, Result,
    business::Business,
    checks::{self, GateState, Report, Severity, Told},
    id::SplitMix,
    intentions::Plan,
    media, sample,
    store::{Home, Opening, Store},
    text::Language,
    time::Now,
};
use koers_documents::Options;
use koers_exchange::{Format, Options as ExportOptions, Source, export};
use koers_words::Words;
use serde_json::{Value, json};

use crate::{
    asked::{Task, Work},
    say::{failure, say, say_fault, system_language},
};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const DONE: ExitCode = ExitCode::SUCCESS;
const WRONG_WORDS: u8 = 2;

/// Does the work that was asked.
#[must_use]
pub fn run(work: Work) -> ExitCode {
    let language = work.language.unwrap_or_else(system_language);
    let words = Words::new(language);
    let today = work.today.unwrap_or_else(|| Local::now().date_naive());
    let desk = Desk { words, asked: work.language, now: Now { at: Utc::now(), today }, home: Scratch::new() };
    match desk.done(&work.task) {
        Ok(code) => code,
        Err(error) => {
            say_fault(&failure(words, &error));
            ExitCode::FAILURE
        }
    }
}

/// Where the command line works: it keeps no seals and no backups, because it leaves no plan open.
struct Desk {
    words: Words,
    /// The language that was asked for.
    asked: Option<Language>,
    now: Now,
    home: Scratch,
}

/// A folder of our own for as long as the work lasts.
struct Scratch(Home);

impl Scratch {
    fn new() -> Self {
        let name = format!("koers-{}", std::process::id());
        Self(Home(std::env::temp_dir().join(name)))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // It may never have been made.
        let _ = fs::remove_dir_all(&self.0.0);
    }
}

impl Desk {
    fn done(&self, task: &Task) -> Result<ExitCode> {
        let words = self.words;
        match task {
            Task::Help => say(&words.say("cli-help")),
            Task::Version => say(&words.say_with("cli-version", &[("version", VERSION.into())])),
            Task::Sample(path) => {
                let opening = self.opening();
                sample::create(path, &opening, words.language())?.close(self.now)?;
                self.say_made("cli-sample-made", path);
            }
            Task::Export { plan, document, options, out } => {
                let mut plan = self.open(plan)?;
                let report = plan.report(self.now);
                let language = printed_in(self.asked, &plan.facts().the_business(), words.language());
                let options = Options { language, ..options.clone() };
                let bytes = koers_documents::print(plan.facts(), &report, *document, &options, self.now.today, VERSION)
                    .map_err(|fault| Error::Unreadable(fault.to_string()))?;
                write(out, &bytes)?;
                plan.close(self.now)?;
                self.say_made("cli-exported", out);
            }
            Task::Posts { plan, format, out } => {
                let plan = self.open(plan)?;
                let words = Words::new(printed_in(self.asked, &plan.facts().the_business(), words.language()));
                self.write_posts(&plan, *format, words, out)?;
                plan.close(self.now)?;
            }
            Task::Check { plan, json } => {
                let mut plan = self.open(plan)?;
                let report = plan.report(self.now);
                let words = words.counting_in(plan.facts().the_business().currency_used());
                plan.close(self.now)?;
                if *json { say(&pretty(&report_json(words, &report))) } else { say_report(words, &report) }
            }
            Task::Catalogue { json } => {
                if *json {
                    say(&pretty(&catalogue_json()));
                } else {
                    for check in checks::catalogue() {
                        let gate = check.gate.map_or("-", checks::Gate::code);
                        say(&format!("{} {} {gate} {}", check.id, check.severity.code(), check.rows.join(",")));
                    }
                }
            }
            Task::Dump(plan) => {
                let plan = self.open(plan)?;
                say(&pretty(&plan.store().dump()?));
                plan.close(self.now)?;
            }
            Task::Load { json, plan } => {
                let text = fs::read(json).map_err(|fault| Error::io(json, fault))?;
                let dump = serde_json::from_slice(&text).map_err(|fault| Error::Unreadable(fault.to_string()))?;
                Store::load(plan, &dump, &self.opening())?.store.close(self.now)?;
                self.say_made("cli-loaded", plan);
            }
            Task::Wrong(key, args) => {
                let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.clone().into())).collect();
                say_fault(&words.say_with(key, &args));
                say_fault(&words.say("cli-see-help"));
                return Ok(ExitCode::from(WRONG_WORDS));
            }
        }
        Ok(DONE)
    }

    fn opening(&self) -> Opening<'_> {
        Opening::new(&self.home.0, "koers", self.now)
    }

    /// Opens a plan to read: another process may hold it, and nothing is left beside it.
    fn open(&self, path: &Path) -> Result<Plan> {
        let ids = Box::new(SplitMix::seeded(0));
        Ok(Plan::open(path, &self.opening().reading(), ids)?.0)
    }

    /// Writes the posts for a program: a file, or a folder of several and of pictures.
    fn write_posts(&self, plan: &Plan, format: Format, words: Words, out: &Path) -> Result<()> {
        let kept = |id| plan.store().read(|db| media::kept(db, id));
        let ending = |id| kept(id).ok().flatten().map(|picture| picture.format().ending());
        let (facts, gone) = (plan.facts(), plan.posts_in_bin()?);
        let source = Source { facts, gone: &gone, words, today: self.now.today, at: self.now.at, ending: &ending };
        let made = export(source, format, ExportOptions::USUAL);
        if let Some(file) = made.alone() {
            write(out, &file.bytes)?;
        } else if !made.files.is_empty() {
            let beside = out.join("pictures");
            let folder = if made.pictures.is_empty() { out } else { &beside };
            fs::create_dir_all(folder).map_err(|fault| Error::io(folder, fault))?;
            made.files.iter().try_for_each(|file| write(&out.join(&file.name), &file.bytes))?;
            for one in &made.pictures {
                kept(one.media)?.map_or(Ok(()), |picture| write(&beside.join(&one.name), picture.bytes()))?;
            }
        }
        if !made.files.is_empty() {
            self.say_made("cli-posts-exported", out);
        }
        for note in &made.notes {
            let args = [("count", note.count.into()), ("names", note.names.join(", ").into())];
            say(&self.words.say_with(&format!("exchange-note-{}", note.code), &args));
        }
        Ok(())
    }

    fn say_made(&self, key: &str, path: &Path) {
        say(&self.words.say_with(key, &[("path", path.display().to_string().into())]));
    }
}

/// Writes a document beside its place and then puts it there, so that a disk that fills up leaves what was there.
fn write(out: &Path, bytes: &[u8]) -> Result<()> {
    let part = out.with_extension("part");
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, out)).map_err(|fault| {
        // The first failure is the one to tell.
        let _ = fs::remove_file(&part);
        Error::io(out, fault)
    })
}

fn line(words: Words, told: &Told) -> String {
    let severity = severity(words, told.finding.severity);
    let message = match &told.set_aside {
        None => words.finding(&told.finding),
        Some(aside) => {
            let by = (&*aside.by_whom).into();
            let reason = (&*aside.reason).into();
            let why = words.say_with("cli-check-set-aside", &[("by", by), ("reason", reason)]);
            format!("{} ({why})", words.finding(&told.finding))
        }
    };
    words.say_with("cli-check-line", &[("severity", severity.into()), ("message", message.into())])
}

fn severity(words: Words, severity: Severity) -> String {
    words.say(&format!("severity-{}", severity.code()))
}

fn say_report(words: Words, report: &Report) {
    for gate in &report.gates {
        let key = match gate.state {
            GateState::Open => "cli-gate-open",
            GateState::OnTerms => "cli-gate-on-terms",
            GateState::Shut => "cli-gate-shut",
        };
        say(&words.say_with(key, &[("gate", words.gate(gate.gate).into())]));
    }
    for told in &report.told {
        say(&line(words, told));
    }
    match report.open().count() {
        0 => say(&words.say("cli-check-none")),
        count => say(&words.say_with("cli-check-count", &[("count", count.into())])),
    }
}

/// The language of a document: the one that was asked for, else the one of the plan, else the system's.
fn printed_in(asked: Option<Language>, business: &Business, system: Language) -> Language {
    asked.or_else(|| business.printed_in()).unwrap_or(system)
}

fn report_json(words: Words, report: &Report) -> Value {
    let findings: Vec<Value> = report
        .told
        .iter()
        .map(|told| {
            let finding = &told.finding;
            json!({
                "id": finding.check,
                "severity": finding.severity.code(),
                "subject": finding.subject_code(),
                "message": words.finding(finding),
                "why": words.why(finding),
                "rows": checks::check(finding.check).map(|check| check.rows).unwrap_or_default(),
                "setAside": told.set_aside.as_ref().map(|aside| aside.reason.to_string()),
            })
        })
        .collect();
    let gates: Vec<Value> =
        report.gates.iter().map(|gate| json!({ "gate": gate.gate.code(), "state": gate.state })).collect();
    json!({ "gates": gates, "findings": findings })
}

fn catalogue_json() -> Value {
    let one = |check: &checks::Check| {
        json!({
            "id": check.id,
            "severity": check.severity.code(),
            "gate": check.gate.map(checks::Gate::code),
            "rows": check.rows,
        })
    };
    Value::Array(checks::catalogue().map(one).collect())
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use koers_core::{business::DocumentLanguage, record::Record};

    #[test]
    fn a_document_comes_in_the_language_asked_for_then_of_the_plan_then_of_the_system() {
        let silent = Business::blank(1, 1);
        let dutch = Business { document_language: Some(DocumentLanguage::Nl), ..silent.clone() };
        assert_eq!(printed_in(None, &silent, Language::En), Language::En);
        assert_eq!(printed_in(None, &dutch, Language::En), Language::Nl);
        assert_eq!(printed_in(Some(Language::En), &dutch, Language::Nl), Language::En);
    }
}
