//! A document as a plain web page with the same words, for a browser to print.

use std::fmt::Write;

use koers_press::{
    chart::Plot,
    document::{Block, Document, Inline, Level},
};

/// The whole page; faces from the press's own folder.
pub fn page(document: &Document) -> String {
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/press/fonts");
    let mut page = format!(
        "<!doctype html><html lang={}><meta charset=utf-8><title>{}</title><style>\
         @font-face{{font-family:S;src:url(file://{fonts}/SourceSans3-Regular.ttf)}}\
         @font-face{{font-family:S;font-weight:600;src:url(file://{fonts}/SourceSans3-Semibold.ttf)}}\
         @font-face{{font-family:D;src:url(file://{fonts}/SourceSerif4Display-Semibold.ttf)}}\
         @page{{size:A4;margin:25mm 20mm}}body{{font:10.2pt/14.6pt S;hyphens:auto}}h1{{font:25pt/30pt D;break-before:page}}\
         h2{{font:15pt/20pt D}}h3{{font-size:11.4pt}}table{{width:100%;border-collapse:collapse;font-size:9.2pt;line-height:12.4pt}}\
         td,th{{border-bottom:.5pt solid #888;padding:3.6pt 5pt;text-align:left;vertical-align:top}}dl{{display:grid;\
         grid-template-columns:138pt 1fr}}dd{{margin:0 0 7pt}}b,dt{{font-weight:600}}</style>",
        document.language.tag(),
        escaped(&document.title)
    );
    blocks(&mut page, &document.blocks);
    page
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>")
}

fn blocks(page: &mut String, all: &[Block]) {
    all.iter().for_each(|one| block(page, one));
}

fn block(page: &mut String, block: &Block) {
    let put = |page: &mut String, tag: &str, words: &str| {
        let _ = write!(page, "<{tag}>{}</{tag}>", escaped(words));
    };
    match block {
        Block::Cover { title, subtitle, lines, .. } => {
            put(page, "h1", title);
            [subtitle].into_iter().chain(lines).for_each(|line| put(page, "p", line));
        }
        Block::Contents { title, .. } | Block::Heading { level: Level::One, text: title, .. } => put(page, "h1", title),
        Block::Heading { level: Level::Two, text, .. } => put(page, "h2", text),
        Block::Heading { text, .. } => put(page, "h3", text),
        Block::Paragraph(content) => passage(page, "p", content),
        Block::List { items, .. } => {
            page.push_str("<ul>");
            for item in items {
                page.push_str("<li>");
                blocks(page, item);
            }
            page.push_str("</ul>");
        }
        Block::Checklist(checks) => checks.iter().for_each(|check| passage(page, "p", &check.text)),
        Block::Definitions(rows) => {
            page.push_str("<dl>");
            for row in rows {
                put(page, "dt", &row.label);
                page.push_str("<dd>");
                blocks(page, &row.blocks);
                page.push_str("</dd>");
            }
            page.push_str("</dl>");
        }
        Block::Table(table) => {
            put(page, "b", &table.caption);
            page.push_str("<table><thead><tr>");
            table.columns.iter().for_each(|column| put(page, "th", &column.head));
            page.push_str("</thead>");
            for row in &table.rows {
                page.push_str("<tr>");
                row.iter().for_each(|cell| passage(page, "td", cell));
            }
            page.push_str("</table>");
        }
        Block::Chart(chart) => {
            put(page, "b", &chart.title);
            put(page, "p", &chart.finding);
            if let Plot::Bars { rows: bars, .. } = &chart.plot {
                for bar in bars {
                    put(page, "span", &bar.label);
                    page.push_str("<div style='height:11pt;width:50%;background:#0b5563'></div>");
                }
            } else {
                page.push_str("<div style='height:120pt;border:1px solid'></div>");
            }
        }
        Block::Callout { title, blocks: inside, .. } => {
            page.push_str("<div style='background:#e6f2ea;padding:9pt 15pt'>");
            put(page, "b", title);
            blocks(page, inside);
            page.push_str("</div>");
        }
        Block::Quote { text, source } => {
            passage(page, "blockquote", text);
            put(page, "p", source);
        }
        Block::Month(month) => put(page, "h1", &month.title),
        Block::Picture(_) => page.push_str("<div style='height:54pt'></div>"),
        Block::BlankLines { label, count } => {
            put(page, "p", label);
            (0..*count).for_each(|_| page.push_str("<hr style='margin-top:20pt'>"));
        }
        Block::PageBreak => page.push_str("<div style='break-after:page'></div>"),
    }
}

fn passage(page: &mut String, tag: &str, content: &[Inline]) {
    let _ = write!(page, "<{tag}>");
    for piece in content {
        match piece {
            Inline::Text(words) => page.push_str(&escaped(words)),
            Inline::Strong(content) => passage(page, "b", content),
            Inline::Emphasis(content) => passage(page, "em", content),
            Inline::Link { content, .. } | Inline::Anchor { content, .. } => passage(page, "u", content),
            Inline::Foreign { content, .. } => passage(page, "span", content),
            Inline::Note(content) => passage(page, "small", content),
        }
    }
    let _ = write!(page, "</{tag}>");
}
