//! The one tool of the project: `cargo xtask VERB`. Each verb does the set-up it needs by itself.
//! A verb is a row of `VERBS` and a file in `verbs/`; what they share stands beside this file.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool speaks to its terminal")]

mod call;
mod manifest;
mod places;
mod python;
mod report;
mod system;
mod ui;
mod verbs;

use std::{env, error::Error, process::ExitCode};
use verbs::{bench, bundle, check, fix, r#gen, proof, run, test, trace, trust};

/// What a verb comes to: nothing, or what went wrong, in a sentence.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// One thing that the tool can do.
struct Verb {
    name: &'static str,
    does: &'static str,
    act: fn(&[String]) -> Outcome,
}

const VERBS: &[Verb] = &[
    Verb { name: "run", does: "open the app; without a display, take the tour into target/tour/", act: run::act },
    Verb { name: "tour", does: "a picture of every screen and the printed plan, in target/tour/", act: run::tour },
    Verb { name: "test", does: "everything that CI runs", act: test::act },
    Verb { name: "check", does: "formatting, lints and types only: the quick look before a commit", act: check::act },
    Verb {
        name: "proof",
        does: "every document read back by other people's tools, and a picture of each page in target/proof/",
        act: proof::act,
    },
    Verb { name: "fix", does: "mend what the tools can mend by themselves", act: fix::act },
    Verb {
        name: "gen",
        does: "make again what is made: the screen's types, the licences and the icons",
        act: r#gen::act,
    },
    Verb { name: "bundle", does: "installers for this system, in target/release/bundle/", act: bundle::act },
    Verb { name: "bench", does: "how fast it is, beside an empty window", act: bench::act },
    Verb { name: "trust", does: "as root: the app on a disk that is full, read-only or gone", act: trust::act },
    Verb { name: "trace", does: "one line for each row of the framework: met or open", act: trace::act },
];

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (name, rest) = words.split_first().map_or(("--help", &[][..]), |(name, rest)| (name.as_str(), rest));
    if matches!(name, "--help" | "-h" | "help") {
        help();
        return ExitCode::SUCCESS;
    }
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        eprintln!("There is no verb '{name}'.\n");
        help();
        return ExitCode::from(2);
    };
    match (verb.act)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<report::Told>() => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn help() {
    println!("cargo xtask VERB\n");
    for verb in VERBS {
        println!("  {:<8}{}", verb.name, verb.does);
    }
}
