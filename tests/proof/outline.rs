//! What a voice says is what the document says, block by block, and a reader who takes the words finds them all.

use koers_tests::tags::{Part, found, wanted};

use crate::shelf::{Printed, answer, faults, none};

#[test]
fn what_poppler_prints_is_read_as_a_tree_and_every_difference_is_seen() {
    let printed = "Document\n  H1 \"Ba\" (block)\n    \"Basis\"\n  Table (block)\n    TR\n      TH:\n         /Scope /Column\n        \
                   \"Doel\"\n      TD\n  P (block)\n    \"a \"\n    Link (inline)\n      \"b\"\n      Object 7 0\n    \"c\"\n";
    let tag = |name: &str, inside: Vec<Part>| Part::Tag(name.to_owned(), inside);
    let words = |words: &str| Part::Words(words.to_owned());
    let row = tag("TR", vec![tag("TH", vec![words("Doel")]), tag("TD", vec![])]);
    let passage = tag("P", vec![words("a "), tag("Link", vec![words("b")]), words("c")]);
    let document =
        tag("Document", vec![tag("H1", vec![words("Basis")]), tag("Table", vec![row]), tag("P", vec![]), passage]);
    assert_eq!(found(printed.as_bytes()).differs_from(&document), None);
    for (one, other) in
        [("Doel", "Doe"), ("      TD\n", ""), ("Link", "Span"), ("\"c\"", "\"c\"\n  P (block)\n    \"d\"")]
    {
        assert!(found(printed.replace(one, other).as_bytes()).differs_from(&document).is_some(), "{one} → {other}");
    }
}

#[test]
fn the_tags_of_every_document_are_its_own_outline() {
    none(&faults(|one| differs(one).into_iter().collect()), "Somebody who hears it hears another document:");
}

/// The first line in which the tags differ from the document.
fn differs(one: &Printed) -> Option<String> {
    let output = answer("pdfinfo", &["-struct-text", one.path.to_str().unwrap()]);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() || !complaint.is_empty() {
        return Some(complaint);
    }
    let pages: Vec<usize> = one.pages.headings().map(|(page, _)| page).collect();
    // Which letters could not be drawn is told behind the document, and is none of its words.
    let lacking = one.document.lacking.split("{signs}").next().unwrap_or_default();
    found(&output.stdout).without_last(lacking).differs_from(&wanted(&one.document, &pages))
}
