//! Charts as they come out of the printer, and as the screen gets them: what they say, how long their bars are, and what
//! absurd numbers and words do to them.

use std::process::Command;

use koers_core::{plan::Kind, text::Language as Spoken};
use koers_documents::charts::{Subject, charts};
use koers_press::{
    Mark, Pages,
    chart::{
        Amount, Bar, Chart, Plot, Range, Rung, Series, Stack, Stretch, Tick,
        drawing::{Anchor, Drawing, Ink, Shape},
    },
    document::{Block, Colour, Language},
};
use koers_tests::desk::{Desk, TODAY};

use super::{document, flat, printed, run};

#[path = "../fixtures/press/charts.rs"]
mod fixture;

/// As wide as the text of a page, in points.
const WIDE: f32 = 451.28;

/// Left, top, right and bottom of words, and the words.
type Placed<'a> = (f32, f32, f32, f32, &'a str);

fn placed(mark: &Shape) -> Option<Placed<'_>> {
    let Shape::Words { x, y, anchor, width, text, .. } = mark else { return None };
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((left, y - 6.0, left + width, y + 1.0, text))
}

fn words(drawing: &Drawing) -> Vec<Placed<'_>> {
    drawing.marks.iter().filter_map(placed).collect()
}

/// Fails where words stand on words, or anything stands outside the drawing.
#[track_caller]
fn is_tidy(drawing: &Drawing) {
    let words = words(drawing);
    for (at, one) in words.iter().enumerate() {
        for other in &words[at + 1..] {
            let apart = one.2 <= other.0 + 0.3 || other.2 <= one.0 + 0.3 || one.3 <= other.1 || other.3 <= one.1;
            assert!(apart, "'{}' stands on '{}': {one:?} {other:?}", one.4, other.4);
        }
        assert!(one.0 >= -0.5 && one.2 <= drawing.width + 0.5, "'{}' stands outside {}: {one:?}", one.4, drawing.width);
        assert!(one.1 >= -1.0 && one.3 <= drawing.height + 1.0, "'{}' stands outside {}", one.4, drawing.height);
    }
    let corners = drawing.marks.iter().flat_map(|mark| match mark {
        Shape::Bar { x, y, width, height, .. } => vec![(*x, *y), (x + width, y + height)],
        Shape::Area { points, .. } | Shape::Line { points, .. } => points.clone(),
        Shape::Words { .. } => Vec::new(),
    });
    for (x, y) in corners {
        let inside = (-5.0..=drawing.width + 5.0).contains(&x) && (-5.0..=drawing.height + 5.0).contains(&y);
        assert!(inside, "something stands at {x}, {y}, outside {} by {}", drawing.width, drawing.height);
    }
}

#[test]
fn every_word_and_number_of_a_chart_can_be_read_back_from_the_page() {
    for (name, accent) in [("charts", None), ("charts-yellow", Some(0xff_e000)), ("charts-black", Some(0))] {
        let mut gallery = document(fixture::all().into_iter().map(Block::Chart).collect());
        gallery.accent = accent.map(Colour::hex);
        let path = printed(name, &gallery);
        let text = flat(&run("pdftotext", &["-raw"], &path));
        for chart in fixture::all() {
            let first = chart.table().into_iter().nth(1).unwrap();
            assert!(text.contains(&chart.title) && text.contains(&chart.finding), "{}", chart.title);
            let is_lines = matches!(chart.plot, Plot::Lines { .. });
            for cell in first.iter().filter(|_| !is_lines).filter(|cell| !cell.starts_with("dag ")) {
                assert!(cell.contains("700") || cell.contains("5000") || text.contains(cell), "{cell}: {text}");
            }
        }
    }
}

#[test]
fn a_chart_is_a_figure_with_its_words_and_a_box_around_it() {
    let path = printed("charts-figures", &document(fixture::all().into_iter().map(Block::Chart).collect()));
    let output = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(&path).arg("-").output().unwrap();
    let file = String::from_utf8_lossy(&output.stdout).into_owned();
    let figures: Vec<&str> = file.split("\n  /Type /StructElem").filter(|part| part.contains("/S /Figure")).collect();
    let boxes = file.matches("/BBox [").count();
    assert_eq!((file.matches("/S /Figure").count(), boxes), (7, 7), "{}", figures.len());
    assert_eq!(file.matches("/Alt").count(), 7);
    let heard = run("pdfinfo", &["-struct-text"], &path);
    assert_eq!(heard.lines().filter(|line| line.trim_start().starts_with("Figure")).count(), 7, "{heard}");
    assert!(heard.contains("€ 4800"), "the words of a chart belong to its figure: {heard}");
}

#[test]
fn a_bar_is_as_long_as_its_amount() {
    let drawing = fixture::bars().drawing(WIDE, Language::Dutch);
    let bars: Vec<f32> = drawing
        .marks
        .iter()
        .filter_map(|mark| if let Shape::Bar { width, ink: Ink::Accent, .. } = mark { Some(*width) } else { None })
        .collect();
    for (bar, value) in bars.iter().zip([4_800.0, 350.0, 1_200.0, 2_400.0]) {
        assert!((bar / bars[0] - value / 4_800.0).abs() < 0.001, "{value}: {bars:?}");
    }
    assert_eq!(bars.len(), 4);
}

#[test]
fn parts_of_a_bar_are_as_wide_as_their_shares_with_white_between_and_in_different_shades() {
    for parts in 2..=7 {
        let drawing = fixture::stacked(parts).drawing(WIDE, Language::Dutch);
        let bars: Vec<(f32, f32, f32, u8)> = drawing
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Shape::Bar { x, y, width, height, ink: Ink::Shade(shade) } if *height > 12.0 => {
                    Some((*x, *y, *width, *shade))
                }
                _ => None,
            })
            .collect();
        assert_eq!(bars.len(), 2 * parts);
        for pair in bars[..parts].windows(2) {
            assert!((pair[1].0 - pair[0].0 - pair[0].2 - 1.0).abs() < 0.01, "white between: {pair:?}");
            assert!(pair[0].3 >= pair[1].3 + 16, "{pair:?}");
        }
    }
}

/// The text, and left edge and baseline of everything on the first page that is part of a figure.
fn on_page(pages: &Pages) -> Vec<(String, i32)> {
    let page = &pages.pages[0];
    let runs = page.items.iter().filter_map(|item| match &item.mark {
        Mark::Run(run) if item.node.is_some() => Some((run.text.clone(), (item.x - pages.sheet.left).round() as i32)),
        _ => None,
    });
    runs.collect()
}

#[test]
fn screen_and_paper_get_the_same_drawing() {
    for chart in fixture::all() {
        let drawing = chart.drawing(WIDE, Language::Dutch);
        let pages = koers_press::paginate(&document(vec![Block::Chart(chart)])).unwrap();
        let paper = on_page(&pages);
        for (left, .., text) in words(&drawing) {
            let printed = paper.iter().any(|(run, x)| run.trim_end() == text && (*x - left.round() as i32).abs() <= 1);
            assert!(printed, "'{text}' at {left} is not in {paper:?}");
        }
    }
}

#[test]
fn usual_charts_are_tidy_at_every_width() {
    for chart in fixture::all() {
        for width in [130.0, 200.0, 300.0, WIDE] {
            is_tidy(&chart.drawing(width, Language::Dutch));
        }
    }
}

/// Charts of every kind with words and numbers that nobody expects.
fn hostile() -> Vec<Chart> {
    let word = "woord".repeat(2_000);
    let words = [word.as_str(), "שלום עולם 👩‍🍳", "", "a\nb\u{0}", "kort"];
    let values = [f64::NAN, f64::INFINITY, -1e308, 1e308, 0.0, -5.0, 1e-300, 7.0];
    let amount = |at: usize| Amount::new(values[at % values.len()], words[at % words.len()]);
    let label = |at: usize| words[(at + 1) % words.len()].to_owned();
    let mut charts = Vec::new();
    for count in [0, 1, 3, 200] {
        let plots = [
            Plot::Bars {
                rows: (0..count)
                    .map(|at| Bar { label: label(at), amount: amount(at), target: Some(amount(at + 3)) })
                    .collect(),
                target: word.clone(),
                whole: Some(f64::NAN),
            },
            Plot::Stacked {
                parts: (0..count.min(40)).map(label).collect(),
                rows: (0..count)
                    .map(|at| Stack { label: label(at), amounts: (0..9).map(amount).collect(), total: label(at) })
                    .collect(),
            },
            Plot::Lines {
                days: (0..count).map(amount).collect(),
                amounts: (0..count).map(amount).collect(),
                series: (0..count)
                    .map(|at| Series {
                        name: label(at),
                        points: (0..count).map(|at| (amount(at), amount(at + 1))).collect(),
                        measured: at % 2 == 0,
                    })
                    .collect(),
                range: Some(Range {
                    name: word.clone(),
                    ends: [word.clone(), String::new()],
                    points: (0..count).map(|at| (amount(at), amount(at + 2), amount(at + 1))).collect(),
                }),
            },
            Plot::Ladder {
                readings: (0..count.min(30)).map(label).collect(),
                rungs: (0..count.min(60))
                    .map(|at| Rung { label: label(at), amounts: (0..6).map(|of| Some(amount(at + of))).collect() })
                    .collect(),
            },
            Plot::Matrix {
                columns: (0..count.min(50)).map(label).collect(),
                rows: (0..count).map(|at| (label(at), (0..3).map(|of| Some(amount(at + of))).collect())).collect(),
            },
            Plot::Timeline {
                days: (0..count).map(amount).collect(),
                today: Some(amount(count)),
                key: [label(count), label(count + 1)],
                spans: (0..count)
                    .map(|at| Stretch {
                        label: label(at),
                        from: amount(at),
                        to: amount(at + 5),
                        note: label(at + 1),
                        done: at % 2 == 0,
                    })
                    .collect(),
            },
        ];
        charts.extend(plots.map(|plot| Chart {
            title: label(count),
            finding: "\u{7}".into(),
            spoken: word.clone(),
            heads: Vec::new(),
            plot,
        }));
    }
    charts
}

#[test]
fn absurd_words_and_numbers_break_no_chart_and_stay_on_the_paper() {
    for chart in hostile() {
        for width in [f32::NAN, -1.0, WIDE] {
            let drawing = chart.drawing(width, Language::Dutch);
            if width > 400.0 {
                is_tidy(&drawing);
            }
            let rows = chart.table();
            assert!(rows.iter().all(|row| row.len() == rows[0].len()));
        }
    }
    let document = document(hostile().into_iter().map(Block::Chart).collect());
    let pages = koers_press::paginate(&document).unwrap();
    for (number, page) in pages.pages.iter().enumerate() {
        for item in &page.items {
            let (left, top, right, bottom) = item.bounds();
            let inside = left >= 0.0 && right <= pages.sheet.width && top >= 0.0 && bottom <= pages.sheet.height;
            assert!(inside, "page {}: {left} {top} {right} {bottom} {:?}", number + 1, item.mark);
        }
    }
    printed("charts-hostile", &document);
}

#[test]
fn a_chart_of_two_hundred_rows_goes_on_over_pages_and_says_every_row() {
    let rows: Vec<Bar> = (1..=200)
        .map(|n| Bar {
            label: format!("Regel {n}."),
            amount: Amount::new(f64::from(n), format!("{n} uur")),
            target: None,
        })
        .collect();
    let mut chart = fixture::bars();
    chart.plot = Plot::Bars { rows, target: String::new(), whole: None };
    let path = printed("charts-long", &document(vec![Block::Chart(chart)]));
    let text = flat(&run("pdftotext", &["-raw"], &path));
    assert!((1..=200).all(|n| text.contains(&format!("Regel {n}.")) && text.contains(&format!("{n} uur"))));
    let pages = run("pdfinfo", &[], &path);
    assert!(pages.lines().any(|line| line.starts_with("Pages:") && !line.ends_with(" 1")), "{pages}");
}

#[test]
fn the_sample_has_something_to_show_of_every_subject_in_both_languages() {
    for language in Spoken::ALL {
        let desk = Desk::sample(language);
        for subject in Subject::ALL {
            let charts = charts(desk.plan.facts(), subject, language, TODAY);
            assert!(!charts.is_empty(), "nothing of {}", subject.code());
            assert_eq!(Subject::from_code(subject.code()), Some(subject));
            for chart in charts {
                let whole = format!("{} {} {:?}", chart.title, chart.spoken, chart.table());
                assert!(!whole.contains("[chart") && !whole.contains("[plan") && !whole.contains("{$"), "{whole}");
                assert!(chart.spoken.starts_with(&chart.title) && chart.spoken.contains(&chart.finding), "{whole}");
                assert!(
                    chart.table().concat().iter().all(|cell| chart.spoken.contains(cell.as_str())
                        || cell.is_empty()
                        || chart.table()[0].contains(cell)),
                    "{whole}"
                );
                for width in [150.0, WIDE] {
                    is_tidy(&chart.drawing(width, Language::Dutch));
                }
            }
        }
    }
}

#[test]
fn an_empty_plan_has_no_charts() {
    let desk = Desk::new("De Ster", Spoken::Nl);
    for subject in Subject::ALL {
        assert_eq!(charts(desk.plan.facts(), subject, Spoken::Nl, TODAY), [], "{}", subject.code());
    }
}

fn findings(desk: &Desk, subject: Subject) -> Vec<String> {
    let charts = charts(desk.plan.facts(), subject, desk.language, TODAY);
    charts.into_iter().map(|chart| chart.finding.replace('\u{a0}', " ")).collect()
}

#[test]
fn a_finding_follows_the_numbers() {
    let mut desk = Desk::sample(Spoken::Nl);
    assert_eq!(findings(&desk, Subject::Hours), ["Iedereen heeft genoeg uren."]);
    let samira = desk.plan.facts().people.first().unwrap().id.raw();
    desk.types(Kind::Person, Some(samira), "hours_a_week", "1");
    assert_eq!(findings(&desk, Subject::Hours), ["Van Samira vraagt het plan meer uren dan er zijn."]);
    assert_eq!(findings(&desk, Subject::Objectives), ["Tot nu toe liggen beide doelen op schema."]);
    let kpi = desk.plan.facts().kpis.first().unwrap().id.raw().to_string();
    desk.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", "22-11-2026"), ("value", "15")]);
    assert_eq!(findings(&desk, Subject::Objectives), ["Tot nu toe ligt van de 2 doelen er 1 op schema."]);
    let course = &findings(&desk, Subject::Course)[0];
    assert!(
        course.starts_with("Op 22 november 2026 was het 15. We liggen achter: bij een gelijk tempo was het 25."),
        "{course}"
    );
    let costs = &findings(&desk, Subject::Costs)[0];
    assert!(costs.starts_with("Het meeste gaat naar uren van mensen: €"), "{costs}");
}

#[test]
fn the_parts_of_the_costs_are_the_costs() {
    let desk = Desk::sample(Spoken::En);
    let (from, to) = koers_core::reckoning::budget_year(desk.plan.facts(), TODAY);
    let total = koers_core::reckoning::cost(desk.plan.facts(), from, to).total();
    let chart = charts(desk.plan.facts(), Subject::Costs, Spoken::En, TODAY).remove(0);
    let Plot::Bars { rows, .. } = chart.plot else { panic!("costs are bars") };
    assert_eq!(rows.iter().map(|row| row.amount.value as i64).sum::<i64>(), total.0);
    assert!(rows.windows(2).all(|pair| pair[0].amount.value >= pair[1].amount.value), "the most first");
}

#[test]
fn every_point_of_a_line_has_its_day_in_the_table() {
    let table = fixture::lines().table();
    assert_eq!(table[0].len(), 6);
    let days: Vec<&str> = table.iter().skip(1).map(|row| row[0].as_str()).collect();
    assert_eq!(days, ["dag 0", "dag 30", "dag 60", "dag 90", "dag 180"]);
    assert_eq!(table[4], ["dag 90", "26", "", "25", "26", "26"]);
}

#[test]
fn what_is_no_number_is_drawn_as_nothing() {
    let mut chart = fixture::bars();
    let row = |value| Bar { label: "Rij".into(), amount: Amount::new(value, "?"), target: None };
    chart.plot =
        Plot::Bars { rows: vec![row(f64::NAN), row(f64::INFINITY), row(2.0)], target: String::new(), whole: None };
    let drawing = chart.drawing(WIDE, Language::Dutch);
    let bars = drawing.marks.iter().filter(|mark| matches!(mark, Shape::Bar { ink: Ink::Accent, .. })).count();
    assert_eq!(bars, 1);
    let none = Tick::new(f64::NAN, "nooit");
    chart.plot =
        Plot::Timeline { days: vec![none.clone()], today: Some(none), key: Default::default(), spans: Vec::new() };
    assert!(words(&chart.drawing(WIDE, Language::Dutch)).is_empty());
}
