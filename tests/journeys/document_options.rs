//! What can be chosen of the strategy plan: its chapters, its paper, and lines for what is still open.

use koers_core::{guide::SCREENS, plan::Kind, text::Language};
use koers_documents::{Chapter, Kind as Paper, OpenAnswers, Options, Paper as Sheet, compose};
use koers_press::{
    Document,
    document::{Block, Level},
};
use koers_tests::{
    desk::{Desk, TODAY},
    printed::pages_as,
    said::said,
};

fn plan(desk: &mut Desk, options: &Options) -> Document {
    let report = desk.report();
    compose(desk.plan.facts(), &report, Paper::Plan, options, TODAY, "0.1.0")
}

fn chapters(document: &Document) -> Vec<&str> {
    let title = |block| match block {
        &Block::Heading { level: Level::One, ref text, .. } => Some(text.as_str()),
        _ => None,
    };
    document.blocks.iter().filter_map(title).collect()
}

/// The questions that stand with a line, in order.
fn lines(document: &Document) -> Vec<&str> {
    let blocks = document.blocks.iter();
    blocks
        .filter_map(|block| if let Block::BlankLines { label, .. } = block { Some(label.as_str()) } else { None })
        .collect()
}

#[test]
fn a_chapter_that_is_left_out_is_gone_from_the_contents_and_the_pages() {
    let mut desk = Desk::sample(Language::En);
    let all = Options::in_language(Language::En);
    let whole = plan(&mut desk, &all);
    assert_eq!(chapters(&whole).len(), Chapter::ALL.len());
    let left: Vec<Chapter> =
        Chapter::ALL.iter().copied().filter(|one| !matches!(one, Chapter::Open | Chapter::Content)).collect();
    let options = Options { chapters: left, ..all.clone() };
    let part = plan(&mut desk, &options);
    for gone in ["What is still open", "Content"] {
        assert!(chapters(&whole).contains(&gone) && !chapters(&part).contains(&gone), "{gone}");
    }
    let text = said(&part);
    assert!(!text.contains("Still open.") && !text.contains("What we talk about."), "the summary follows: {text}");
    let (long, short) = (pages_as(&mut desk, Paper::Plan, &all), pages_as(&mut desk, Paper::Plan, &options));
    assert!(short.len() < long.len(), "{} of {} pages", short.len(), long.len());
    let contents = short.get(1).unwrap();
    assert!(contents.contains("Presence") && !contents.contains("What is still open"), "{contents}");
    // The last chapter stands on the page that the contents name.
    let line = contents.lines().find(|line| line.starts_with("Where the method comes from")).unwrap();
    let named: usize = line.rsplit(' ').next().unwrap().parse().unwrap();
    assert!(short.get(named - 1).unwrap().contains("Where the method comes from"), "{contents}");
    assert!(!short.concat().contains("{n}"));
}

#[test]
fn the_order_of_the_chapters_is_the_plans_whatever_the_order_of_asking() {
    let mut desk = Desk::sample(Language::Nl);
    let asked = vec![Chapter::Review, Chapter::Basis];
    let options = Options { chapters: asked, ..Options::in_language(Language::Nl) };
    assert_eq!(chapters(&plan(&mut desk, &options)), ["Basis", "Rondes en actiepunten"]);
}

#[test]
fn open_answers_become_lines_where_they_belong_and_known_ones_do_not() {
    let mut desk = Desk::sample(Language::Nl);
    let id = desk.plan.facts().shelf(Kind::Objective).unwrap().first_key().unwrap();
    desk.types(Kind::Objective, Some(id), "way", "");
    desk.does_not_know(Kind::Business, "people");
    let left_out = plan(&mut desk, &Options::in_language(Language::Nl));
    assert_eq!(lines(&left_out), Vec::<&str>::new());
    let options = Options { open: OpenAnswers::Lines, ..Options::in_language(Language::Nl) };
    let document = plan(&mut desk, &options);
    let lines = lines(&document);
    let has = |words: &str| lines.iter().any(|line| line.contains(words));
    assert!(has("Hoeveel mensen werken er?") && has("40 bestelde taarten per maand via onze kanalen: "), "{lines:#?}");
    assert!(!has("Hoe heet je bedrijf?") && !has("Wat wil je met je bedrijf bereiken?"), "what is known: {lines:#?}");
    let text = said(&document);
    assert!(!text.contains("Wat we nog niet weten"), "what stands with a line is not listed again");
    let place = |words: &str| text.find(words).unwrap();
    assert!(place("## Het bedrijf") < place("Hoeveel mensen werken er?"));
    assert!(place("Hoeveel mensen werken er?") < place("## De website"));
}

#[test]
fn an_empty_plan_with_lines_asks_every_question_of_the_set_up_once() {
    let mut desk = Desk::new("", Language::En);
    let options = Options { open: OpenAnswers::Lines, paper: Sheet::Letter, ..Options::in_language(Language::En) };
    let document = plan(&mut desk, &options);
    let asked: usize = SCREENS.iter().map(|screen| screen.questions.len()).sum();
    let answered: Vec<_> = SCREENS
        .iter()
        .flat_map(|screen| screen.questions)
        .filter(|question| {
            let facts = desk.plan.facts();
            let value = question.record(facts).and_then(|id| facts.shelf(question.kind)?.value(id, question.field));
            value.is_some_and(|value| !value.trim().is_empty())
        })
        .collect();
    assert_eq!(lines(&document).len(), asked - answered.len(), "{answered:#?}");
    assert!(lines(&document).iter().all(|line| !line.contains('[') && line.len() > 3));
    let pages = pages_as(&mut desk, Paper::Plan, &options);
    assert!(pages.len() > 10, "a book to fill in: {} pages", pages.len());
}
