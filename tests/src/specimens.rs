//! Every document that there is, in both languages: of the sample, of a plan in which next to nothing stands, and of one
//! full of hostile text. A new kind of document joins by itself.

use koers_core::text::Language;
use koers_documents::{Kind, Length, Options, Paper, compose};
use koers_press::Document;

use crate::{
    desk::{Desk, TODAY},
    hostile::hostile,
};

/// A document to print.
pub struct Specimen {
    /// Such as `plan.sample.nl`.
    pub name: String,
    /// What it says.
    pub document: Document,
}

/// All of them, by plan, language and kind.
#[must_use]
pub fn specimens() -> Vec<Specimen> {
    let mut all = Vec::new();
    for language in Language::ALL {
        all.extend(of("sample", &mut Desk::sample(language), language));
        all.extend(of("empty", &mut Desk::new("De Ster", language), language));
    }
    // What is typed there is in no language, so one plan does for both.
    let mut desk = hostile(Language::Nl);
    all.extend(Language::ALL.into_iter().flat_map(|language| of("hostile", &mut desk, language)));
    all
}

fn of(plan: &str, desk: &mut Desk, language: Language) -> Vec<Specimen> {
    let report = desk.report();
    let usual = Options::in_language(language);
    let specimen = |kind: Kind, which: &str, options: Options| {
        let which = if which.is_empty() { String::new() } else { format!("-{which}") };
        Specimen {
            name: format!("{}{which}.{plan}.{}", kind.code(), language.code()),
            document: compose(desk.plan.facts(), &report, kind, &options, TODAY, "0.1.0"),
        }
    };
    let each = |kind: &Kind| match kind {
        Kind::WhitePaper => {
            let of = |pages: &Length| specimen(*kind, pages.code(), Options { pages: *pages, ..usual.clone() });
            Length::ALL.iter().map(of).collect()
        }
        Kind::Calendar => {
            let of = |paper: &Paper| specimen(*kind, paper.code(), Options { paper: *paper, ..usual.clone() });
            Paper::ALL.iter().map(of).collect()
        }
        Kind::Plan | Kind::NotYet | Kind::WeekSheet => vec![specimen(*kind, "", usual.clone())],
    };
    Kind::ALL.iter().flat_map(each).collect()
}
