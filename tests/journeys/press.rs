//! What comes out of the printer, as a reader's own tools see it.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

use std::path::{Path, PathBuf};
use std::process::Command;

use koers_press::document::{Block, Column, Date, Definition, Document, Inline, Language, Level, Table};

mod charts;

#[path = "press/month.rs"]
mod month;
#[path = "../fixtures/press/report.rs"]
mod report;
#[path = "press/typesetting.rs"]
mod typesetting;

/// Prints `document` into the build's own folder, where it can be looked at afterwards.
fn printed(name: &str, document: &Document) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("pdf");
    std::fs::write(&path, koers_press::print(document).unwrap()).unwrap();
    path
}

fn run(program: &str, words: &[&str], path: &Path) -> String {
    let output =
        Command::new(program).args(words).arg(path).arg(if program == "pdftotext" { "-" } else { "--" }).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text in one line, with words that were divided at the end of a line made whole.
fn text(path: &Path) -> String {
    flat(&run("pdftotext", &[], path))
}

fn flat(text: &str) -> String {
    text.replace("\u{ad}\n", "").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn document(blocks: Vec<Block>) -> Document {
    let mut document = Document::new("Proef", Language::Dutch, Date { year: 2026, month: 11, day: 22 });
    document.blocks = blocks;
    document
}

#[test]
fn the_text_of_a_report_comes_back_whole() {
    let path = printed("report", &report::report());
    let text = text(&path);
    for words in [
        "betrouwbaarheid en één vast aanspreekpunt zwaarder wegen dan de prijs. De efficiënte productieplanning van de bakkerij",
        "De medewerkerstevredenheid telt mee: wie foto’s maakt, doet dat in werktijd.",
        "Bij veertig bestelde taarten levert dat € 484 per maand op, na aftrek van alle kosten. In 2026–2028 groeit",
        "‘De Ster’, ‘Ster bakkerij’",
        "customer relationship management",
        "Kosten per bestelde taart € 9,40 € 4,10",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
}

#[test]
fn readers_own_tools_find_no_fault_and_whole_fonts_with_unicode() {
    let path = printed("report-checked", &report::report());
    let check = Command::new("qpdf").arg("--check").arg(&path).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    let fonts = Command::new("pdffonts").arg(&path).output().unwrap();
    let fonts = String::from_utf8(fonts.stdout).unwrap();
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() >= 5, "{fonts}");
    for row in rows {
        assert!(row.contains("CID TrueType") && row.contains("yes yes yes"), "{fonts}");
        assert_eq!(row.find('+'), Some(6), "{fonts}");
    }
}

#[test]
fn somebody_who_hears_the_report_is_told_its_parts() {
    let path = printed("report-heard", &report::report());
    let output = Command::new("pdfinfo").arg("-struct-text").arg(&path).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let chapters: Vec<&str> = tree.lines().filter_map(|line| line.strip_prefix("  H1 \"")?.split('"').next()).collect();
    assert_eq!(
        chapters,
        ["Samenvatting", "Basis", "Strategie", "Aanwezigheid", "Content", "Luisteren", "Meten", "Open punten"]
    );
    let count =
        |part: &str| tree.lines().filter(|line| line.trim_start().split([' ', ':']).next() == Some(part)).count();
    let parts =
        ["TOCI", "Table", "THead", "TH", "TR", "TD", "BlockQuote", "Figure", "LI", "Lbl", "LBody", "Link", "Span"]
            .map(|part| (part, count(part)));
    assert_eq!(
        parts,
        [
            ("TOCI", 17),
            ("Table", 4),
            ("THead", 4),
            ("TH", 16),
            ("TR", 66),
            ("TD", 298),
            ("BlockQuote", 1),
            ("Figure", 4),
            ("LI", 33),
            ("Lbl", 33),
            ("LBody", 33),
            ("Link", 19),
            ("Span", 1)
        ],
    );
}

#[test]
fn two_processes_make_the_same_bytes() {
    let here = printed("report-here", &report::report());
    let there = here.with_file_name("report-there.pdf");
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process_prints_where_it_is_told"])
        .env("KOERS_PRESS_PRINT_TO", &there)
        .output()
        .unwrap();
    assert!(status.status.success());
    assert!(std::fs::read(here).unwrap() == std::fs::read(there).unwrap(), "the bytes differ");
}

#[test]
fn another_process_prints_where_it_is_told() {
    if let Some(path) = std::env::var_os("KOERS_PRESS_PRINT_TO") {
        std::fs::write(path, koers_press::print(&report::report()).unwrap()).unwrap();
    }
}

#[test]
fn the_contents_name_the_page_that_each_heading_stands_on() {
    let pages = koers_press::paginate(&report::report()).unwrap();
    let texts = pages.text();
    let contents = &texts[1];
    let headings: Vec<(usize, String)> = pages.headings().map(|(page, words)| (page, words.to_owned())).collect();
    assert!(headings.len() > 12);
    for (page, words) in headings.iter().filter(|(_, words)| words != "Waarom juist deze doelen") {
        assert!(
            texts[page - 1].lines().any(|line| line == words),
            "{words} is not on page {page}:\n{}",
            texts[page - 1]
        );
        assert!(contents.contains(&format!("{words}\t{page}\n")), "{words} {page} is not in\n{contents}");
    }
    let strategy = headings.iter().find(|(_, words)| words == "Strategie").unwrap().0;
    assert!(flat(&texts[2]).contains(&format!("Strategie, pagina {strategy},")), "{}", texts[2]);
}

#[test]
fn the_heads_of_a_table_come_back_on_every_page_it_reaches() {
    let pages = koers_press::paginate(&report::report()).unwrap();
    let texts = pages.text();
    let first =
        texts.iter().position(|text| text.contains("Kalender van januari") && text.contains("Onderwerp")).unwrap();
    assert!(texts[first].contains("Week\tDag\tOnderwerp\tWie\tWaar"), "{}", texts[first]);
    assert!(texts[first + 1].contains("Week\tDag\tOnderwerp\tWie\tWaar"), "{}", texts[first + 1]);
    let rows: usize = texts
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| line.contains("\tNoor\tInstagram") || line.contains("\tKarim\tInstagram"))
        .count();
    assert_eq!(rows, 52);
}

/// Everything that people type and that a printer may stumble over.
fn hostile() -> Document {
    let word = "woord".repeat(2_000);
    let mixed = "Prijs\u{0}: 12\u{7} 👩‍🍳🥐 naast שלום עולם en مرحبا بالعالم, dan ﬁjn.";
    let mut document = document(vec![
        Block::Cover { title: word.clone(), subtitle: mixed.into(), lines: vec![word.clone()], logo: None },
        Block::Contents { title: "Inhoud".into(), depth: Level::Three },
        Block::heading(Level::One, "a", mixed),
        Block::heading(Level::Two, "a", word.clone()),
        Block::text(word.clone()),
        Block::text(mixed),
        Block::Paragraph(vec![
            Inline::link(format!("https://example.org/{word}"), word.clone()),
            Inline::anchor("nergens", "een los eind"),
        ]),
        Block::Definitions(vec![Definition::new(word.clone(), "kort"), Definition::new("kort", word.clone())]),
        Block::bullets([word.clone(), mixed.to_owned(), String::new()]),
        Block::Table(Table {
            caption: word.clone(),
            columns: vec![Column::words(word.clone()), Column::figures("Getal")],
            rows: vec![
                vec![vec![Inline::text(word.clone())], vec![Inline::text(mixed)], vec![Inline::text("te veel")]],
                vec![],
            ],
            ..Table::default()
        }),
        Block::Table(Table::default()),
        Block::Paragraph(Vec::new()),
        Block::BlankLines { label: String::new(), count: 255 },
        Block::Quote { text: vec![Inline::text(word.clone())], source: word.clone() },
        Block::PageBreak,
    ]);
    document.title = mixed.into();
    document.running.head_left = word.clone();
    document.running.foot_right = format!("{word} {{n}}");
    document
}

#[test]
fn hostile_text_is_printed_whole_and_nothing_leaves_the_paper() {
    let document = hostile();
    let path = printed("hostile", &document);
    let check = Command::new("qpdf").arg("--check").arg(&path).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    let text = run("pdftotext", &["-raw"], &path);
    assert!(!text.contains('\0') && !text.contains('\u{7}'));
    for words in ["👩", "🍳", "🥐", "שלום", "עולם", "مرحبا", "een los eind", "te veel"] {
        assert!(text.contains(words), "missing: {words}");
    }
    let squeezed: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect();
    assert!(squeezed.matches("woord").count() > 15_000, "{}", squeezed.matches("woord").count());

    let pages = koers_press::paginate(&document).unwrap();
    for (number, page) in pages.pages.iter().enumerate() {
        // A cover's ground alone runs past the edge of the paper.
        for item in page.items.iter().skip(usize::from(page.cover)) {
            let (left, top, right, bottom) = item.bounds();
            let sheet = &pages.sheet;
            assert!(
                left >= -0.01 && top >= -0.01 && right <= sheet.width + 0.01 && bottom <= sheet.height + 0.01,
                "page {}: {item:?}",
                number + 1
            );
            if item.node.is_some() {
                assert!(right <= sheet.left + sheet.text_width + 1.0, "page {}: {item:?} ends at {right}", number + 1);
            }
        }
    }
}

#[test]
fn an_empty_document_is_one_empty_page() {
    let document = document(Vec::new());
    assert_eq!(koers_press::paginate(&document).unwrap().text(), [""]);
    printed("empty", &document);
}

#[test]
fn figures_of_a_column_stand_under_each_other_by_their_decimal_mark() {
    let cells = ["€ 1.250", "12,5 %", "€ 3,75", "40 %", "onbekend"];
    let table = Table {
        caption: String::new(),
        columns: vec![Column::words("Wat"), Column::figures("In 2026")],
        rows: cells.map(|cell| vec![vec![Inline::text("Iets")], vec![Inline::text(cell)]]).into(),
        ..Table::default()
    };
    let pages = koers_press::paginate(&document(vec![Block::Table(table)])).unwrap();
    let runs: Vec<_> = pages.pages[0].items.iter().filter_map(|item| Some((item.x, run_of(item)?))).collect();
    let end_of = |cell: &str, figure: &str| {
        let (x, run) = runs.iter().find(|(_, run)| run.text.replace('\u{a0}', " ") == cell).unwrap();
        let length = u32::try_from(run.text.find(figure).unwrap() + figure.len()).unwrap();
        let glyphs = run.glyphs.iter().filter(|glyph| glyph.text.start < length);
        x + glyphs.map(|glyph| glyph.advance).sum::<f32>() * run.style.size
    };
    let ends = [("€ 1.250", "1.250"), ("12,5 %", "12"), ("€ 3,75", "3"), ("40 %", "40")].map(|(c, f)| end_of(c, f));
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.3), "{ends:?}");
    let right = end_of("12,5 %", "%").max(end_of("€ 3,75", "75"));
    assert!((end_of("onbekend", "onbekend") - right).abs() < 0.3 && right > ends[0] + 3.0);
    assert!((end_of("In 2026", "In 2026") - right).abs() < 0.3, "the head stands above them");
}

fn run_of(item: &koers_press::Item) -> Option<&koers_press::Run> {
    if let koers_press::Mark::Run(run) = &item.mark { Some(run) } else { None }
}
