//! The codes of a run with the moves between them, as one operator shows them. It is written as a whole, with its operand: an
//! object for every few glyphs would cost more than all else on a page.

use std::fmt::Write as _;

use printpdf::Op;

/// A move of less than this, in thousandths of an em, waits for the next.
const LEAST: f32 = 0.5;

/// An operator under construction.
#[derive(Default)]
pub(super) struct Shown {
    operand: String,
    /// Whether the last string of codes is still open.
    open: bool,
    /// A move that is still to be made, in thousandths of an em to the left.
    back: f32,
}

impl Shown {
    /// The next glyph: moved to the right by `dx`, and the one after it by `advance`; its own width is `width`. All in
    /// thousandths of an em.
    pub fn glyph(&mut self, code: u16, dx: f32, width: f32, advance: f32) {
        self.back -= dx;
        let rounded = (self.back * 10.0).round() / 10.0;
        if rounded.abs() >= LEAST {
            self.end_string();
            let _ = write!(self.operand, "{rounded}");
            self.back -= rounded;
        }
        if !std::mem::replace(&mut self.open, true) {
            self.operand.push('(');
        }
        code.to_be_bytes().into_iter().for_each(|byte| self.byte(byte));
        self.back += dx + width - advance;
    }

    fn byte(&mut self, byte: u8) {
        match byte {
            b'(' | b')' | b'\\' => self.operand.extend(['\\', char::from(byte)]),
            b'\r' => self.operand.push_str("\\r"),
            0x80.. => {
                let _ = write!(self.operand, "\\{byte:03o}");
            }
            _ => self.operand.push(char::from(byte)),
        }
    }

    fn end_string(&mut self) {
        if std::mem::take(&mut self.open) {
            self.operand.push(')');
        }
    }

    /// Hands the operator on, if there is anything to show, and begins the next.
    pub fn end(&mut self, ops: &mut Vec<Op>) {
        self.end_string();
        if !self.operand.is_empty() {
            ops.push(Op::Unknown { key: format!("[{}]TJ", std::mem::take(&mut self.operand)), value: Vec::new() });
        }
    }
}
