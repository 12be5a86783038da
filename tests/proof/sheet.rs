//! A picture of every page and a sheet of them all, for somebody to look at; made when `KOERS_SHEET` says where.

use std::{env, fmt::Write, fs, path::Path};

use crate::shelf::{Printed, answer, faults, none, printed};

/// Dots an inch: enough to see what is wrong, and to read the text at twice the size.
const SHARPNESS: &str = "72";

#[test]
fn every_page_is_drawn_for_whoever_wants_to_look() {
    let Some(sheet) = env::var_os("KOERS_SHEET") else { return };
    let folder = Path::new(&sheet).parent().unwrap().join("pages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    none(&faults(|one| drawn(one, &folder)), "Not drawn:");
    fs::write(&sheet, html(&folder)).unwrap();
}

fn drawn(one: &Printed, folder: &Path) -> Vec<String> {
    let stem = folder.join(&one.name);
    let output = answer("pdftoppm", &["-r", SHARPNESS, "-png", one.path.to_str().unwrap(), stem.to_str().unwrap()]);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    (!complaint.is_empty()).then_some(complaint).into_iter().collect()
}

fn html(folder: &Path) -> String {
    let mut pictures: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    pictures.sort();
    let mut html =
        "<!doctype html><meta charset=utf-8><title>Every page</title><style>body{font:14px sans-serif;background:#ddd}\
                    img{width:300px;margin:4px;background:#fff}</style>\n"
            .to_owned();
    for one in printed() {
        let _ = writeln!(html, "<h2>{} ({} pages)</h2>", one.name, one.pages.pages.len());
        for picture in pictures.iter().filter(|picture| picture.starts_with(&format!("{}-", one.name))) {
            let _ =
                writeln!(html, "<a href=pages/{picture}><img loading=lazy src=pages/{picture} title={picture}></a>");
        }
    }
    html
}
