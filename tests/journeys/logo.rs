//! The business's logo: a file that somebody chose, good or bad, and where it comes to stand.

use std::{fs, io::Cursor, path::Path, process::Command};

use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage};
use koers_core::{
    Error,
    id::SplitMix,
    intentions::{Page, Plan},
    media::{Format, Picture, Purpose},
    store::{Home, Opening, Store},
    text::Language,
};
use koers_documents::{Kind, Options, print};
use koers_tests::{
    desk::{Desk, TODAY},
    said::said,
};
use koers_words::Words;

/// A red disc on nothing; what is clear is black, as many programs leave it.
fn disc(width: u32, height: u32) -> DynamicImage {
    let (middle, across) = ((f64::from(width) / 2.0, f64::from(height) / 2.0), f64::from(width.min(height)) / 2.0);
    let inside = |x, y| (f64::from(x) - middle.0).hypot(f64::from(y) - middle.1) < across;
    RgbaImage::from_fn(width, height, |x, y| if inside(x, y) { Rgba([200, 30, 20, 255]) } else { Rgba([0; 4]) }).into()
}

/// Colours that run over into each other.
fn photo() -> DynamicImage {
    RgbImage::from_fn(600, 300, |x, y| image::Rgb([x, y, x + y].map(|part| u8::try_from(part % 256).unwrap()))).into()
}

fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    file(&disc(width, height), ImageFormat::Png)
}

fn jpeg() -> Vec<u8> {
    file(&photo(), ImageFormat::Jpeg)
}

/// A PNG that says it is this large and holds next to nothing.
fn boast(side: u32) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
        })
    };
    let chunk = |name: &[u8], content: &[u8]| {
        let named = [name, content].concat();
        [&u32::try_from(content.len()).unwrap().to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat()
    };
    let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let signature = b"\x89PNG\r\n\x1a\n".to_vec();
    [signature, chunk(b"IHDR", &header), chunk(b"IDAT", &[0x78, 0x9c, 3, 0, 0, 0, 0, 1]), chunk(b"IEND", &[])].concat()
}

const LETTERS: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"1\" y=\"9\">De Ster</text></svg>";
const ELSEWHERE: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/hostname\"/></svg>";

/// A blue ring on nothing, twice as wide as it is high.
const DRAWING: &[u8] = br##"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><defs><linearGradient id="g"><stop stop-color="#0000ff"/>
<stop offset="1" stop-color="#000080"/></linearGradient></defs><path fill="url(#g)" d="M20 1a9 9 0 1 0 .1 0z"/></svg>"##;

fn takes(desk: &mut Desk, bytes: &[u8]) {
    let context = desk.context();
    desk.plan.take_logo(&Page::Answers, &Picture::read(bytes, Purpose::Logo).unwrap(), context).unwrap();
}

fn logo(desk: &Desk) -> Option<Picture> {
    desk.plan.facts().logo.as_deref().cloned()
}

fn printed(desk: &mut Desk, kind: Kind) -> Vec<u8> {
    let report = desk.report();
    print(desk.plan.facts(), &report, kind, &Options::in_language(Language::Nl), TODAY, "0.1.0").unwrap()
}

fn told(program: &str, words: &[&str], bytes: &[u8], folder: &Path) -> String {
    let path = folder.join("printed.pdf");
    fs::write(&path, bytes).unwrap();
    let words = words.iter().map(|word| if *word == "PDF" { path.to_str().unwrap() } else { word });
    let output = Command::new(program).args(words).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Each image in the file: what it is, how wide, how high, how it is packed.
fn images(bytes: &[u8], folder: &Path) -> Vec<String> {
    let list = told("pdfimages", &["-list", "PDF"], bytes, folder);
    let picked = |row: &str| {
        let cells: Vec<&str> = row.split_whitespace().collect();
        [2, 3, 4, 8].map(|at| *cells.get(at).unwrap()).join(" ")
    };
    list.lines().skip(2).map(picked).collect()
}

#[test]
fn a_png_with_transparency_stands_on_the_cover_and_is_named_for_who_cannot_see_it() {
    let mut desk = Desk::sample(Language::Nl);
    let without = printed(&mut desk, Kind::Plan);
    takes(&mut desk, &png(400, 200));
    let with = printed(&mut desk, Kind::Plan);
    assert_eq!(images(&without, &desk.folder()), Vec::<String>::new());
    assert_eq!(images(&with, &desk.folder()), ["image 400 200 image", "smask 400 200 image"]);
    assert!(with.len() < without.len() + 20_000, "{} grew to {}", without.len(), with.len());
    told("qpdf", &["--check", "PDF"], &with, &desk.folder());
    let open = told("qpdf", &["--qdf", "--object-streams=disable", "PDF", "-"], &with, &desk.folder());
    assert!(open.contains("/Alt (Logo van Bakkerij De Ster)"));
    let first = told("pdfimages", &["-list", "-l", "1", "PDF"], &with, &desk.folder());
    assert_eq!(first.lines().count(), 4, "it stands on the first page:\n{first}");
}

#[test]
fn a_photo_goes_into_the_file_as_it_is_kept_and_the_letter_has_it_too() {
    let mut desk = Desk::sample(Language::Nl);
    takes(&mut desk, &jpeg());
    assert_eq!(logo(&desk).unwrap().format(), Format::Jpeg);
    for kind in Kind::ALL.iter().copied() {
        let bytes = printed(&mut desk, kind);
        // What is listed once for each page is one picture.
        let mut images = images(&bytes, &desk.folder());
        images.dedup();
        assert_eq!(images, ["image 600 300 jpeg"], "{}", kind.code());
    }
    let report = desk.report();
    let letter = koers_documents::compose(
        desk.plan.facts(),
        &report,
        Kind::NotYet,
        &Options::in_language(Language::En),
        TODAY,
        "0.1.0",
    );
    assert!(said(&letter).starts_with("[Logo of Bakkerij De Ster]"));
}

#[test]
fn a_large_picture_is_kept_small_in_its_own_proportions_and_with_clean_edges() {
    let picture = Picture::read(&png(4000, 1000), Purpose::Logo).unwrap();
    let kept = image::load_from_memory(picture.bytes()).unwrap().into_rgba8();
    assert_eq!(kept.dimensions(), (1200, 300));
    let seen = || kept.pixels().filter(|pixel| pixel.0[3] > 8);
    assert!(seen().any(|pixel| pixel.0[3] < 250), "the edge is soft");
    assert!(seen().all(|pixel| pixel.0[0] > 150), "no edge turns dark");
    let wide = Picture::read(&png(20_000, 3), Purpose::Logo).unwrap();
    assert_eq!(image::load_from_memory(wide.bytes()).unwrap().width(), 1200);
}

#[test]
fn a_drawing_is_kept_as_sharp_pixels_and_stands_on_the_cover() {
    let picture = Picture::read(DRAWING, Purpose::Logo).unwrap();
    let kept = image::load_from_memory(picture.bytes()).unwrap().into_rgba8();
    assert_eq!(kept.dimensions(), (1200, 600));
    assert_eq!(kept.get_pixel(2, 2).0[3], 0, "around it is nothing");
    let [red, green, blue, alpha] = kept.get_pixel(600, 300).0;
    assert!((red, green, alpha) == (0, 0, 255) && (140..250).contains(&blue), "{red} {green} {blue} {alpha}");
    let mut desk = Desk::sample(Language::Nl);
    takes(&mut desk, DRAWING);
    let bytes = printed(&mut desk, Kind::Plan);
    assert_eq!(images(&bytes, &desk.folder()), ["image 1200 600 image", "smask 1200 600 image"]);
}

#[test]
fn what_is_no_good_picture_is_refused_with_words_of_its_own() {
    let (png, jpeg) = (png(400, 200), jpeg());
    let cases: &[(&str, &[u8], &str)] = &[
        ("text.png", b"This is no picture, whatever the file is called.", "picture-none"),
        ("empty.png", b"", "picture-none"),
        ("moving.gif", b"GIF89a\x01\0\x01\0\0\0\0;", "picture-none"),
        ("nothing.svg", b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "picture-broken"),
        ("cut.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0", "picture-broken"),
        ("letters.svg", LETTERS, "picture-svg"),
        ("elsewhere.svg", ELSEWHERE, "picture-svg"),
        ("signature.png", &png[..8], "picture-broken"),
        ("cut.png", &png[..png.len() / 2], "picture-broken"),
        ("cut.jpg", &jpeg[..jpeg.len() / 2], "picture-broken"),
        ("vast.png", &boast(20_000), "picture-too-large"),
        ("beyond.png", &boast(0x7fff_ffff), "picture-too-large"),
    ];
    let desk = Desk::new("De Ster", Language::Nl);
    let refused = |name: &str, code: &str| match Picture::open(&desk.folder().join(name), Purpose::Logo) {
        Err(Error::Refused(why)) => assert_eq!(why, code, "{name}"),
        other => panic!("{name}: {other:?}"),
    };
    for (name, bytes, code) in cases {
        fs::write(desk.folder().join(name), bytes).unwrap();
        refused(name, code);
    }
    let heavy = fs::File::create(desk.folder().join("heavy.png")).unwrap();
    heavy.set_len(100_000_000).unwrap();
    refused("heavy.png", "picture-too-heavy");
    assert!(matches!(Picture::open(&desk.folder().join("gone.png"), Purpose::Logo), Err(Error::Missing(_))));

    let codes = cases.iter().map(|case| case.2).chain(["picture-too-heavy"]);
    for (language, code) in
        Language::ALL.into_iter().flat_map(|language| codes.clone().map(move |code| (language, code)))
    {
        let said = |why: &str| Words::new(language).say_with("error-refused", &[("why", why.to_owned().into())]);
        assert_ne!(said(code), said("other"), "{code}");
    }
}

#[test]
fn a_logo_is_taken_replaced_removed_and_each_can_be_undone() {
    let mut desk = Desk::sample(Language::Nl);
    let media = |desk: &Desk| desk.plan.store().dump().unwrap()["tables"]["media"].as_array().unwrap().len();
    let before = media(&desk);
    takes(&mut desk, &png(400, 200));
    let first = logo(&desk).unwrap();
    takes(&mut desk, &jpeg());
    let second = logo(&desk).unwrap();
    assert_ne!(first, second);
    let context = desk.context();
    desk.plan.remove_logo(&Page::Answers, context).unwrap();
    assert_eq!(logo(&desk), None);
    for earlier in [Some(second.clone()), Some(first.clone()), None] {
        desk.undoes();
        assert_eq!(logo(&desk), earlier);
    }
    let context = desk.context();
    desk.plan.redo(&Page::Answers, context).unwrap();
    assert_eq!(logo(&desk), Some(first.clone()));
    let mut desk = desk.reopened();
    assert_eq!(logo(&desk), Some(first));
    takes(&mut desk, &jpeg());
    takes(&mut desk, &png(400, 200));
    assert_eq!(media(&desk), before + 2, "what the plan has already is not kept twice");
}

#[test]
fn a_logo_goes_along_into_a_dump_and_out_of_it() {
    let mut desk = Desk::sample(Language::Nl);
    takes(&mut desk, &png(400, 200));
    let dump = desk.plan.store().dump().unwrap();
    let other = tempfile::tempdir().unwrap();
    let home = Home(other.path().join("home"));
    let now = desk.context().now;
    let opened =
        Store::load(&other.path().join("loaded.koers"), &dump, &Opening::new(&home, "the owner", now)).unwrap();
    let plan = Plan::over(opened.store, Box::new(SplitMix::seeded(9)), now).unwrap();
    assert_eq!(plan.facts().logo.as_deref(), logo(&desk).as_ref());
}
