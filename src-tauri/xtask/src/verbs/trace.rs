//! `trace`: what of the framework an owner can really meet. The journeys say, while they run, which rows they asked
//! about, saw checked or found in print (`koers_tests::trace`); here they are held against the catalogue of all rows.

use super::test;
use crate::{
    Outcome,
    call::Call,
    manifest::proofs,
    places::{fresh, root},
    system::{self, BUILD, PAPER},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// How a row can be met, in the order in which it is shown.
const WAYS: &[&str] = &["asked", "checked", "printed"];

/// Runs the journeys and prints a line for each row.
pub fn act(_: &[String]) -> Outcome {
    system::ensure(&[BUILD, PAPER])?;
    let facts = fresh("target/trace")?;
    for proof in proofs()?.iter().filter(|proof| proof.folder == "journeys") {
        Call::build().words(&["--quiet"]).run()?;
        test::call(proof).with("KOERS_TRACE", &facts).run_quietly()?;
    }
    let mut told = String::new();
    for entry in fs::read_dir(&facts)? {
        told += &fs::read_to_string(entry?.path())?;
    }
    let catalogue = fs::read_to_string(root().join("src-tauri/core/data/rows.json"))?;
    for line in lines(&rows(&catalogue), &told) {
        println!("{line}");
    }
    Ok(())
}

/// The row numbers of the catalogue, in its order. A whole reader of JSON would be this tool's only dependency.
fn rows(catalogue: &str) -> Vec<&str> {
    catalogue.split('"').filter(|word| is_row(word)).collect()
}

fn is_row(word: &str) -> bool {
    word.strip_prefix('R').is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// One line for each row, out of facts that read `R001 asked`.
fn lines(rows: &[&str], facts: &str) -> Vec<String> {
    let mut met: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (row, way) in facts.lines().filter_map(|fact| fact.split_once(' ')) {
        met.entry(row).or_default().insert(way);
    }
    let line = |row: &&str| match met.get(row) {
        Some(ways) => {
            let ways: Vec<&str> = WAYS.iter().copied().filter(|way| ways.contains(way)).collect();
            format!("{row} met {}", ways.join(","))
        }
        None => format!("{row} open"),
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{lines, rows};

    #[test]
    fn a_row_is_met_in_each_way_that_a_test_told_of() {
        let rows = rows(r#"[{ "row": "R001", "article": "000" }, { "row": "R002", "seed": "000" }]"#);
        assert_eq!(lines(&rows, "R001 printed\nR001 asked\nR001 asked\n"), ["R001 met asked,printed", "R002 open"]);
    }
}
