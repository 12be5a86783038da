//! The key below the squares: each sign with what it means, on as few lines as it takes.

use super::{Builder, MonthLook, at_left, fill, signs};
use crate::document::{Inline, Key, Look, Sign};
use crate::layout::Role;
use crate::layout::blocks::Area;
use crate::layout::strip::Strip;
use crate::text::one_line;

/// The size of a drawn sign, white behind it and behind its words, in points on the usual sheet.
const SIGN: (f32, f32) = (18.0, 9.4);
const AFTER_SIGN: f32 = 5.0;
const AFTER_WORDS: f32 = 15.0;

/// Where the entries of a key stand: from the left, and on which line.
pub(super) struct KeyPlaces {
    places: Vec<(f32, usize, f32)>,
    pub height: f32,
}

/// What is printed beside a sign.
fn words(key: &Key) -> Vec<Inline> {
    match &key.sign {
        Sign::Letters(letters) => vec![Inline::strong(format!("{letters} ")), Inline::text(&key.text)],
        Sign::Look(_) | Sign::Mark | Sign::Band => vec![Inline::text(&key.text)],
    }
}

/// Room for what is drawn.
fn drawn(key: &Key, look: MonthLook) -> f32 {
    if matches!(key.sign, Sign::Letters(_)) { 0.0 } else { look.long(SIGN.0 + AFTER_SIGN) }
}

impl Builder<'_> {
    pub(super) fn key_places(&mut self, keys: &[Key], area: Area, look: MonthLook) -> KeyPlaces {
        let style = look.key();
        let (mut x, mut line) = (0.0, 0);
        let mut places = Vec::new();
        for key in keys {
            let letters = if let Sign::Letters(letters) = &key.sign { format!("{letters} ") } else { String::new() };
            let bold = one_line(&letters, style.with_face(style.face.strong()), self.language, self.shaper).width;
            let plain = one_line(&key.text, style, self.language, self.shaper).width;
            // White at the end of the letters is no width of its own.
            let wide = (bold + plain + look.long(4.0)).min(area.width - drawn(key, look));
            let whole = drawn(key, look) + wide;
            if x > 0.0 && x + whole > area.width {
                (x, line) = (0.0, line + 1);
            }
            places.push((x, line, wide));
            x += whole + look.long(AFTER_WORDS);
        }
        let lines = if keys.is_empty() { 0 } else { line + 1 };
        KeyPlaces { places, height: style.leading * lines as f32 }
    }

    pub(super) fn key(
        &mut self,
        page: &mut Strip,
        keys: &[Key],
        places: &KeyPlaces,
        top: f32,
        area: Area,
        look: MonthLook,
    ) {
        let style = look.key();
        for (key, (x, line, width)) in keys.iter().zip(&places.places) {
            let (x, y) = (area.x + x, top + style.leading * *line as f32);
            let size = (look.long(SIGN.0), look.long(SIGN.1));
            let at = (x, y + (style.leading - size.1) / 2.0);
            match &key.sign {
                Sign::Look(of) => signs::sample(page, *of, at, size, look),
                Sign::Mark => {
                    signs::sample(page, Look::Firm, at, size, look);
                    signs::mark(page, (at.0 + size.0, at.1), look, None);
                }
                Sign::Band => fill(page, at, size, look.band),
                Sign::Letters(_) => {}
            }
            let node = self.nodes.add(Role::Paragraph, area.node);
            let lines = self.lines(&words(key), at_left(x + drawn(key, look), *width, style, node));
            self.down(page, lines.into_iter().take(1).collect(), y);
        }
    }
}
