//! How words are set: marks that hang, last lines, letters of other scripts, notes, and rows that go over the page.

use koers_press::{
    Item, Mark, Pages, Run,
    chart::{Amount, Bar, Chart, Plot},
    document::{Block, Column, Document, Inline, Table},
    fonts::Face,
};

use super::{document, printed, run, run_of};

const WORDS: &str = "Wij bakken elke ochtend vroeg brood voor de hele buurt en wie langskomt krijgt een praatje bij de kassa want \
    dat hoort er in een dorp gewoon bij en daarom schrijven wij ook online zoals wij in de winkel praten";

fn laid(document: &Document) -> Pages {
    koers_press::paginate(document).unwrap()
}

fn runs(pages: &Pages, page: usize) -> Vec<(&Item, &Run)> {
    pages.pages[page].items.iter().filter_map(|item| Some((item, run_of(item)?))).collect()
}

/// The place of the first run that begins with these words.
fn found<'a>(runs: &'a [(&'a Item, &'a Run)], words: &str) -> (&'a Item, &'a Run) {
    *runs.iter().find(|(_, run)| run.text.starts_with(words)).unwrap_or_else(|| panic!("no {words}"))
}

fn rows(count: usize) -> Vec<Vec<Vec<Inline>>> {
    (1..=count).map(|row| vec![vec![Inline::text(format!("Regel {row}"))], vec![Inline::text("10")]]).collect()
}

fn table(rows: Vec<Vec<Vec<Inline>>>, summed: bool) -> Block {
    let columns = vec![Column::words("Wat"), Column::figures("Bedrag")];
    Block::Table(Table { caption: String::new(), columns, rows, summed })
}

#[test]
fn a_quotation_mark_hangs_before_the_line_and_letters_make_the_edge() {
    let pages = laid(&document(vec![Block::text("“Lekker” zegt ze."), Block::text("Lekker.")]));
    let runs = runs(&pages, 0);
    let (hung, quoted) = found(&runs, "“Lekker");
    let (plain, _) = found(&runs, "Lekker.");
    let mark = quoted.glyphs[0].advance * quoted.style.size;
    assert!(hung.x < plain.x && hung.x + mark - plain.x < mark / 4.0, "{} {} {mark}", hung.x, plain.x);
}

#[test]
fn no_paragraph_ends_in_a_single_word() {
    let words: Vec<&str> = WORDS.split_whitespace().cycle().take(140).collect();
    for count in 20..words.len() {
        let pages = laid(&document(vec![Block::text(words[..count].join(" "))]));
        let text = pages.text().join("\n");
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        let last = lines.last().unwrap().split_whitespace().count();
        assert!(lines.len() == 1 || last > 1, "{count} words end in one:\n{text}");
    }
}

#[test]
fn other_scripts_have_letters_of_their_own_and_what_has_none_is_named_at_the_end() {
    let mut document = document(vec![
        Block::text("Wij heten שלום en مرحبا, ook ✂ en 👩‍🍳."),
        Block::text("שלום עולם"),
        Block::text("Brood is 面包."),
    ]);
    document.lacking = "Deze tekens konden we niet drukken: {signs}.".into();
    let pages = laid(&document);
    let runs = runs(&pages, 0);
    for (words, face) in [("שלום", Face::Hebrew), ("مرحبا", Face::Arabic), ("👩‍🍳", Face::Emoji)] {
        let set = runs.iter().find(|(_, run)| run.style.face == face).unwrap_or_else(|| panic!("{words} has no face"));
        assert!(set.1.glyphs.iter().all(|glyph| glyph.id != 0), "{words} is boxes");
    }
    let right = pages.sheet.left + pages.sheet.text_width;
    assert!(runs.iter().any(|(item, run)| run.style.face == Face::Hebrew && (item.bounds().2 - right).abs() < 1.0));
    let text = run("pdftotext", &[], &printed("scripts", &document));
    assert!(text.contains("Deze tekens konden we niet drukken: U+5305, U+9762."), "{text}");
    assert!(text.contains("面包") && text.contains("שלום") && text.contains("مرحبا"), "{text}");
}

#[test]
fn a_note_stands_at_the_foot_of_the_page_of_its_number() {
    let filler = || (0..70).map(|at| Block::text(format!("Regel {at}")));
    let noted = Block::Paragraph(vec![
        Inline::text("Een bewering"),
        Inline::Note(vec![Inline::text("Volgens "), Inline::link("https://example.org", "een bron")]),
        Inline::text(" met een bron."),
    ]);
    let document = document(filler().chain([noted]).chain(filler()).collect());
    let pages = laid(&document);
    let page = pages.text().iter().position(|text| text.contains("Een bewering")).unwrap();
    let runs = runs(&pages, page);
    let (number, _) = found(&runs, "1");
    let (note, set) = found(&runs, "Volgens");
    let lowest =
        runs.iter().filter(|(_, run)| run.text.starts_with("Regel")).map(|(item, _)| item.y).fold(0.0, f32::max);
    assert!(number.y < lowest && note.y > lowest + 10.0, "{} {lowest} {}", number.y, note.y);
    assert!(note.y <= pages.sheet.top + pages.sheet.text_height && set.style.size < 9.0);
    let told = run("pdfinfo", &["-struct-text"], &printed("notes", &document));
    let (_, rest) = told.split_once("Een bewering").unwrap();
    assert!(rest.trim_start_matches(['"', '\n', ' ']).starts_with("Reference"), "{rest:.200}");
    assert!(rest.contains("Note"), "{rest:.300}");
}

#[test]
fn notes_that_are_longer_than_the_page_go_on_at_the_foot_of_the_next() {
    let long = Inline::Note(vec![Inline::text([WORDS; 60].join(" "))]);
    let pages = laid(&document(vec![Block::Paragraph(vec![Inline::text("Kort"), long])]));
    assert!(pages.pages.len() >= 2, "{}", pages.pages.len());
    let told: usize = pages.text().iter().map(|text| text.matches("dorp").count()).sum();
    assert_eq!(told, 60);
}

#[test]
fn a_sum_stands_on_the_page_of_what_it_sums_up() {
    for count in 20..60 {
        let mut rows = rows(count);
        rows.push(vec![vec![Inline::strong("Samen")], vec![Inline::strong("1")]]);
        let text = laid(&document(vec![table(rows, true)])).text();
        let with_sum = text.iter().find(|page| page.contains("Samen")).unwrap();
        assert!(with_sum.contains(&format!("Regel {count}\t")), "{count}: {with_sum}");
    }
}

#[test]
fn a_long_row_begins_where_there_is_room_and_goes_on_over_the_page() {
    let mut rows = rows(12);
    rows.push(vec![vec![Inline::text([WORDS; 30].join(" "))], vec![Inline::text("2")]]);
    let text = laid(&document(vec![table(rows, false)])).text();
    assert_eq!(text.len(), 2, "{text:?}");
    assert!(text[0].contains("Regel 12") && text[0].matches("dorp").count() > 10, "{}", text[0]);
    assert!(text[1].starts_with("Wat\tBedrag"), "the heads come back:\n{}", text[1]);
}

#[test]
fn nothing_but_a_page_number_is_left_of_a_mark_without_ink() {
    let pages = laid(&document(vec![Block::text("Een\u{200b}woord\u{2060}van\u{ad}drie")]));
    assert!(
        pages.pages[0]
            .items
            .iter()
            .all(|item| !matches!(&item.mark, Mark::Run(run) if run.glyphs.iter().any(|g| g.id == 0)))
    );
}

#[test]
fn text_fills_the_page_up_before_a_chart_that_had_to_move_on() {
    let bar =
        |at: u32| Bar { label: format!("Rij {at}"), amount: Amount::new(f64::from(at), at.to_string()), target: None };
    let chart = Chart {
        title: "Onze grafiek".into(),
        finding: String::new(),
        spoken: "Tien rijen.".into(),
        heads: Vec::new(),
        plot: Plot::Bars { rows: (1..11).map(bar).collect(), target: String::new(), whole: None },
    };
    let above = (0..27).map(|at| Block::text(format!("Boven {at}")));
    let below = (0..30).map(|at| Block::text(format!("Onder {at}")));
    let document = document(above.chain([Block::Chart(chart)]).chain(below).collect());
    let text = laid(&document).text();
    assert!(text[0].contains("Boven 26\nOnder 0\n"), "{}", text[0]);
    assert!(text[1].starts_with("Onze grafiek\n") && text[1].contains("Rij 10"), "{}", text[1]);
    let told = run("pdfinfo", &["-struct-text"], &printed("floats", &document));
    let place = |words: &str| told.find(words).unwrap_or_else(|| panic!("no {words}"));
    assert!(
        place("Boven 26") < place("Onze grafiek") && place("Onze grafiek") < place("Onder 0"),
        "it is heard in order"
    );
}
