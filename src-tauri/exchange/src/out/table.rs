//! Tables as text: our own one of every post with every column, and how any is written (RFC 4180, with CRLF).

use koers_core::record::Record;

use super::{Exported, Note, Sheet, Source, pictures::Pictures};
use crate::{
    beside::{Beside, header},
    columns::{Column, cell},
    guard::guarded,
};

/// What tells a spreadsheet that a file is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Every post, a row each, in the owner's order; behind its own columns those of the channels on which it says something.
pub fn posts(source: Source<'_>) -> Exported {
    let Source { facts, words, .. } = source;
    let mut pictures = Pictures::new(source.ending);
    let beside = Beside::new(facts);
    let on_channel = beside.columns();
    let own = || Column::ALL.iter().copied().filter(|column| *column != Column::OnChannel);
    let head = own().map(|column| words.say(&format!("exchange-column-{}", column.code())));
    let head = head.chain(on_channel.iter().map(|(field, channel)| header(words, field, &channel.name)));
    let mut rows: Vec<Vec<String>> = vec![head.collect()];
    for post in facts.posts.iter() {
        let picture = pictures.take(post).map(|name| format!("pictures/{name}")).unwrap_or_default();
        let cells = own().map(|column| match column {
            Column::Picture => picture.clone(),
            Column::Comments => guarded(beside.comments_cell(post)),
            column => guarded(cell(facts, post, column, words)),
        });
        let said = on_channel.iter().map(|(field, channel)| {
            let said = beside.variant(post, channel.id.raw()).and_then(|variant| variant.get(field));
            guarded(said.unwrap_or_default())
        });
        rows.push(cells.chain(said).collect());
    }
    let pictures = pictures.into_files();
    let notes = if pictures.is_empty() { Vec::new() } else { vec![Note::new("pictures-beside", pictures.len())] };
    let name = format!("{}.csv", words.say("exchange-file-posts"));
    let bytes = [MARK, &written(&rows)].concat();
    Exported { files: vec![Sheet { name, bytes }], pictures, posts: facts.posts.len(), notes }
}

/// Rows of cells as text.
pub fn written<R: AsRef<[u8]>>(rows: &[Vec<R>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    // Writing to memory does not fail.
    let done = rows.iter().try_for_each(|row| writer.write_record(row));
    debug_assert!(done.is_ok(), "memory takes every row");
    writer.into_inner().unwrap_or_default()
}
