//! A document as Typst's markup: the same words, lists, tables, links and notes, in the same faces and sizes on the same
//! paper; a chart as bars, cells or lines of about its size. Nothing here need look good: it is there to be timed.

use std::fmt::Write;

use koers_press::{
    Pages,
    chart::{Chart, Plot},
    document::{Align, Block, Cell, Document, Inline, Level, Marker, Table},
};

/// What stands where each run writes something else, so that no run is given the one before it.
pub const CHANGED: &str = "§changed§";

/// The whole document; a chapter starts a page where it does in the press's own.
pub fn markup(document: &Document, pages: &Pages) -> String {
    let sheet = &pages.sheet;
    let (right, bottom) = (sheet.width - sheet.left - sheet.text_width, sheet.height - sheet.top - sheet.text_height);
    let running = &document.running;
    let mut writer = Writer { out: String::new(), headings: 0, pages };
    let out = &mut writer.out;
    let _ = write!(
        out,
        "#set document(title: {title})\n\
         #set page(width: {w}pt, height: {h}pt, margin: (left: {l}pt, right: {right}pt, top: {t}pt, bottom: {bottom}pt),\n\
           header: context {{ set text(8.4pt); {head}; h(1fr); let over = query(heading.where(level: 1).before(here())); \
           if over.len() > 0 {{ over.last().body }} }},\n\
           footer: context {{ set text(8.4pt); {foot}; h(1fr); counter(page).display(\"1 / 1\", both: true) }})\n\
         #set text(font: \"Source Sans 3\", size: 10.2pt, lang: {lang}, hyphenate: true)\n\
         #set par(leading: 7.9pt, spacing: 13pt, linebreaks: \"optimized\")\n\
         #set list(spacing: 10.9pt, indent: 3pt)\n\
         #show heading.where(level: 1): set text(font: \"Source Serif 4 Display\", weight: 600, size: 25pt, hyphenate: false)\n\
         #show heading.where(level: 2): set text(font: \"Source Serif 4\", weight: 600, size: 15pt, hyphenate: false)\n\
         #show heading.where(level: 3): set text(weight: 600, size: 11.4pt, hyphenate: false)\n\
         #show heading.where(level: 1): set block(above: 30pt, below: 20pt)\n\
         #show heading.where(level: 2): set block(above: 28pt, below: 14pt)\n\
         #show heading.where(level: 3): set block(above: 20pt, below: 11pt)\n\
         #show table: set text(9.2pt)\n#show table: set par(leading: 6.3pt)\n\
         #set table(stroke: (x, y) => (bottom: if y == 0 {{ 1pt }} else {{ 0.5pt }}), inset: (x: 5pt, y: 6.7pt))\n\
         #let defs(..rows) = {{ show table: set text(10.2pt); show table: set par(leading: 7.9pt); \
           table(columns: (138pt, 1fr), stroke: (bottom: 0.5pt), inset: (x: 0pt, y: 7.5pt), ..rows) }}\n\
         #let said(tone, body) = block(fill: tone, width: 100%, inset: (x: 15pt, y: 12pt), stroke: (left: 2.6pt), body)\n\
         #let bar(share) = box(width: share * 100%, height: 11pt, fill: rgb(\"#0b5563\"))\n",
        title = quoted(&document.title),
        w = sheet.width,
        h = sheet.height,
        l = sheet.left,
        t = sheet.top,
        head = quoted(&running.head_left),
        foot = quoted(&running.foot_left),
        lang = quoted(document.language.tag().split('-').next().unwrap_or_default()),
    );
    writer.blocks(&document.blocks);
    writer.out
}

struct Writer<'a> {
    out: String,
    headings: usize,
    pages: &'a Pages,
}

/// Words as a string of Typst's, in which nothing is markup.
fn quoted(words: &str) -> String {
    let escaped = words.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{}\"", escaped.replace(|letter: char| letter.is_control(), " "))
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.out.push_str("\n\n");
        }
    }

    /// Blocks in brackets of their own.
    fn inside(&mut self, blocks: &[Block]) {
        self.out.push('[');
        self.blocks(blocks);
        self.out.push(']');
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Cover { title, subtitle, lines, .. } => {
                let _ = write!(
                    self.out,
                    "#page(header: none, footer: none, fill: rgb(\"#0b4a56\"))[#set text(fill: white)\n#v(50%)\n"
                );
                let _ = write!(self.out, "#text(36pt, {})\n\n#text(15pt, {})\n\n", quoted(title), quoted(subtitle));
                lines.iter().for_each(|line| {
                    let _ = write!(self.out, "#{};\n\n", quoted(line));
                });
                self.out.push(']');
            }
            Block::Contents { title, depth } => {
                let depth = level(*depth);
                let _ = write!(self.out, "#outline(title: {}, depth: {depth})\n#pagebreak()", quoted(title));
            }
            Block::Heading { level: deep, text, .. } => {
                let place = self.pages.headings().nth(self.headings).map_or(1, |(page, _)| page);
                let before = self.headings.checked_sub(1).and_then(|before| self.pages.headings().nth(before));
                if *deep == Level::One && before.is_some_and(|(page, _)| page < place) {
                    self.out.push_str("#pagebreak(weak: true)\n");
                }
                let _ = write!(self.out, "#heading(level: {})[#{};]<h{}>", level(*deep), quoted(text), self.headings);
                if self.headings == 0 {
                    let _ = write!(self.out, "\n\n#{};", quoted(CHANGED));
                }
                self.headings += 1;
            }
            Block::Paragraph(passage) => self.passage(passage),
            Block::List { marker, items } => {
                self.out.push_str(if *marker == Marker::Bullet { "#list(" } else { "#enum(" });
                for item in items {
                    self.inside(item);
                    self.out.push(',');
                }
                self.out.push(')');
            }
            Block::Checklist(checks) => {
                self.out.push_str("#list(marker: box(width: 8pt, height: 8pt, stroke: 0.9pt),");
                for check in checks {
                    self.cell(&check.text);
                }
                self.out.push(')');
            }
            Block::Definitions(rows) => {
                self.out.push_str("#defs(");
                for row in rows {
                    let _ = write!(self.out, "[*#{};*],", quoted(&row.label));
                    self.inside(&row.blocks);
                    self.out.push(',');
                }
                self.out.push(')');
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Callout { title, blocks, .. } => {
                let _ = write!(self.out, "#said(rgb(\"#e6f2ea\"))[*#{};*\n\n", quoted(title));
                self.blocks(blocks);
                self.out.push(']');
            }
            Block::Quote { text, source } => {
                self.out.push_str("#block(inset: (x: 15pt), stroke: (left: 2.6pt))[#set text(12pt, font: \"Source Serif 4\", style: \"italic\")\n");
                self.passage(text);
                let _ = write!(self.out, "\n\n#text(9pt, {})]", quoted(source));
            }
            Block::Month(month) => {
                let _ = write!(self.out, "#{};", quoted(&month.title));
            }
            Block::Picture(_) => self.out.push_str("#rect(width: 150pt, height: 54pt)"),
            Block::BlankLines { label, count } => {
                let _ =
                    write!(self.out, "#{};\n#for n in range({count}) {{ v(20pt); line(length: 100%) }}", quoted(label));
            }
            Block::PageBreak => self.out.push_str("#pagebreak(weak: true)"),
        }
    }

    fn cell(&mut self, cell: &Cell) {
        self.out.push('[');
        self.passage(cell);
        self.out.push_str("],");
    }

    fn table(&mut self, table: &Table) {
        let _ = write!(
            self.out,
            "#block(sticky: true, below: 6pt)[*#{};*]\n#table(columns: {},",
            quoted(&table.caption),
            table.columns.len()
        );
        let aligns = table.columns.iter().map(|column| match column.align {
            Align::Left => "left,",
            Align::Centre => "center,",
            Align::Right => "right,",
        });
        let _ = write!(self.out, "align: ({}),table.header(", aligns.collect::<String>());
        for column in &table.columns {
            let _ = write!(self.out, "[*#{};*],", quoted(&column.head));
        }
        self.out.push_str("),");
        table.rows.iter().flatten().for_each(|cell| self.cell(cell));
        self.out.push(')');
    }

    fn chart(&mut self, chart: &Chart) {
        let _ = write!(
            self.out,
            "#block(breakable: false)[*#{};*\n\n#{};\n\n",
            quoted(&chart.title),
            quoted(&chart.finding)
        );
        match &chart.plot {
            Plot::Bars { rows: bars, .. } => {
                let most = bars.iter().map(|bar| bar.amount.value).fold(1.0, f64::max);
                self.bars(
                    bars.iter().map(|bar| (bar.label.as_str(), bar.amount.value / most, bar.amount.written.as_str())),
                );
            }
            Plot::Stacked { rows, .. } => {
                self.bars(rows.iter().map(|row| (row.label.as_str(), 0.7, row.total.as_str())));
            }
            Plot::Ladder { rungs, .. } => self.bars(rungs.iter().map(|rung| (rung.label.as_str(), 0.6, ""))),
            Plot::Timeline { spans, .. } => {
                self.bars(spans.iter().map(|span| (span.label.as_str(), 0.4, span.note.as_str())))
            }
            Plot::Lines { series, .. } => {
                self.out.push_str("#box(width: 100%, height: 150pt, stroke: 0.5pt)[");
                for line in series {
                    for (at, _) in line.points.iter().enumerate().skip(1) {
                        let (from, to) = (at as f64 - 1.0, at as f64);
                        let _ = write!(
                            self.out,
                            "#place(line(start: ({}pt, 40pt), end: ({}pt, 60pt)));",
                            from * 12.0,
                            to * 12.0
                        );
                    }
                }
                self.out.push(']');
            }
            Plot::Matrix { columns, rows } => {
                let _ = write!(self.out, "#table(columns: {},[],", columns.len() + 1);
                columns.iter().for_each(|column| {
                    let _ = write!(self.out, "[#{};],", quoted(column));
                });
                for (name, amounts) in rows {
                    let _ = write!(self.out, "[#{};],", quoted(name));
                    for amount in amounts {
                        let written = amount.as_ref().map_or("", |amount| &amount.written);
                        let _ = write!(self.out, "table.cell(fill: rgb(\"#cfe3e6\"))[#{};],", quoted(written));
                    }
                }
                self.out.push(')');
            }
        }
        self.out.push(']');
    }

    fn bars<'b>(&mut self, bars: impl Iterator<Item = (&'b str, f64, &'b str)>) {
        self.out.push_str("#grid(columns: (120pt, 1fr, 80pt), row-gutter: 8pt,");
        for (label, share, written) in bars {
            let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
            let _ = write!(self.out, "[#{};],bar({share}),[#{};],", quoted(label), quoted(written));
        }
        self.out.push(')');
    }

    fn passage(&mut self, passage: &[Inline]) {
        for piece in passage {
            match piece {
                Inline::Text(words) => {
                    let _ = write!(self.out, "#{};", quoted(words));
                }
                Inline::Strong(content) => self.marked("strong", content),
                Inline::Emphasis(content) => self.marked("emph", content),
                Inline::Foreign { content, .. } => self.marked("text(lang: \"en\")", content),
                Inline::Note(content) => self.marked("footnote", content),
                Inline::Link { url, content } => self.marked(&format!("link({})", quoted(url)), content),
                Inline::Anchor { content, .. } => self.marked("link(<h0>)", content),
            }
        }
    }

    fn marked(&mut self, function: &str, content: &[Inline]) {
        let _ = write!(self.out, "#{function}[");
        self.passage(content);
        self.out.push_str("];");
    }
}

const fn level(level: Level) -> usize {
    match level {
        Level::One => 1,
        Level::Two => 2,
        Level::Three => 3,
    }
}
