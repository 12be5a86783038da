//! A month on the wall: everything in its square, what does not fit counted, and the same size of squares whatever stands in
//! them.

use koers_press::{
    Mark,
    document::{Band, Block, Entry, Look, Month, Paper, Shade, Square, Week},
    paginate,
};

use super::{document, printed};

fn entry(text: &str) -> Entry {
    Entry {
        look: Look::Firm,
        marked: true,
        lead: "08:00 IG".to_owned(),
        text: text.to_owned(),
        spoken: "gepland".to_owned(),
    }
}

/// Five weeks; on the third day of the second these entries.
fn month(entries: Vec<Entry>, bands: Vec<Band>) -> Month {
    let day = |number: usize| Square { number: number.to_string(), tone: Shade::Plain, ..Square::default() };
    let mut weeks: Vec<Week> = (0..5)
        .map(|week| Week {
            number: (49 + week).to_string(),
            squares: (1..=7).map(|at| day(week * 7 + at)).collect(),
            bands: Vec::new(),
        })
        .collect();
    weeks[1].squares[2].entries = entries;
    weeks[1].bands = bands;
    let heads = ["week", "ma", "di", "wo", "do", "vr", "za", "zo"].map(str::to_owned).to_vec();
    let (anchor, title, more) = ("month".to_owned(), "December 2026".to_owned(), "nog {n}".to_owned());
    Month { anchor, title, logo: None, note: String::new(), heads, weeks, key: Vec::new(), more }
}

fn text(name: &str, month: Month, paper: Paper) -> String {
    let mut document = document(vec![Block::Month(month)]);
    (document.across, document.paper) = (true, paper);
    printed(&format!("month-{name}"), &document);
    let pages = paginate(&document).unwrap();
    assert_eq!(pages.pages.len(), 1);
    let sheet = pages.sheet;
    for item in &pages.pages[0].items {
        let (left, top, right, bottom) = item.bounds();
        let is_in = left >= 0.0 && top >= 0.0 && right <= sheet.width && bottom <= sheet.height;
        assert!(is_in, "{item:?} is not on the paper");
        if let Mark::Run(run) = &item.mark {
            assert!(right <= sheet.left + sheet.text_width + 1.0, "{:?} ends at {right}", run.text);
        }
    }
    pages.text().concat()
}

#[test]
fn what_does_not_fit_in_a_square_is_counted_there_and_a_larger_sheet_holds_more() {
    let many: Vec<Entry> = (0..40).map(|at| entry(&format!("Bericht {at}"))).collect();
    let counted = |paper| {
        let text = text("many", month(many.clone(), Vec::new()), paper);
        let shown = text.matches("Bericht").count();
        assert!(text.contains(&format!("nog {}", 40 - shown)), "{text}");
        shown
    };
    assert!((3..12).contains(&counted(Paper::A4)) && counted(Paper::A3) > counted(Paper::A4));
}

#[test]
fn a_long_title_takes_the_lines_that_there_are_and_ends_in_three_dots() {
    let long = "Zo stapelen we drie lagen zonder dat er iets omvalt ".repeat(8);
    let alone = text("alone", month(vec![entry(&long)], Vec::new()), Paper::A4);
    let crowded = text("crowded", month(vec![entry(&long); 4], Vec::new()), Paper::A4);
    assert!(alone.matches('…').count() == 1 && crowded.matches('…').count() == 4, "{alone}\n{crowded}");
    let word = "w".repeat(10_000);
    assert!(text("word", month(vec![entry(&word)], Vec::new()), Paper::Letter).contains('…'));
}

#[test]
fn bands_share_rows_and_those_without_one_are_counted() {
    let band = |from, days, text: &str| Band { from, days, text: text.to_owned() };
    let after = text("bands", month(Vec::new(), vec![band(0, 2, "Eerst"), band(2, 5, "Daarna")]), Paper::A4);
    let line = after.lines().find(|line| line.contains("Eerst")).unwrap();
    assert!(line.contains("Daarna"), "one row does for both: {after}");
    let together = text("full", month(Vec::new(), (0..5).map(|at| band(at, 7, "Samen")).collect()), Paper::A4);
    assert_eq!(together.matches("Samen").count(), 3, "{together}");
    assert_eq!(together.matches("nog 1").count(), 2, "{together}");
}
