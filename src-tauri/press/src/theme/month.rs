//! The look of a month on the wall. It grows with the sheet: what hangs on a wall is read from further away.

use super::{INK, INK_SOFT, LINE, LINE_FIRM, Style, Theme, WHITE, tinted};
use crate::document::{Colour, Look, Shade};
use crate::fonts::Face;

/// The width of the sheet, in points, on which the sizes below are as they stand here.
const USUAL: f32 = 841.89;
/// The part of a wider sheet that goes to larger letters; the rest goes to more of them.
const LARGER: f32 = 0.6;
/// A smaller sheet than this part of the usual one has no smaller letters.
const SMALLEST: f32 = 0.9;

/// Days that have a name, and marks: seen from afar, and at least 4.5 to 1 on white.
const CORAL_DEEP: Colour = Colour::hex(0xb2_3a22);
const REST: Colour = Colour::hex(0xfb_f8f2);
const OUTSIDE: Colour = Colour::hex(0xf3_efe7);
const DONE: Colour = Colour::hex(0xec_ebe6);

/// Sizes and inks of a month.
#[derive(Debug, Clone, Copy)]
pub struct MonthLook {
    /// By how much all sizes are larger than on A4.
    pub scale: f32,
    accent: Colour,
    /// The ground of a band.
    pub band: Colour,
}

impl Theme {
    /// How a month looks on this sheet.
    pub fn month(&self) -> MonthLook {
        let scale = (1.0 + (self.sheet.width / USUAL - 1.0) * LARGER).max(SMALLEST);
        MonthLook { scale, accent: self.accent, band: self.cover }
    }
}

impl MonthLook {
    /// A length on the usual sheet, on this one.
    pub fn long(&self, points: f32) -> f32 {
        points * self.scale
    }

    fn style(&self, face: Face, size: f32, leading: f32, colour: Colour) -> Style {
        Style::new(face, size * self.scale, leading * self.scale, colour)
    }

    pub fn title(&self) -> Style {
        self.style(Face::Display, 29.0, 33.0, self.accent)
    }

    pub fn note(&self) -> Style {
        self.style(Face::Sans, 9.0, 12.0, INK_SOFT)
    }

    pub fn head(&self) -> Style {
        self.style(Face::SansStrong, 8.8, 12.0, INK)
    }

    pub fn week(&self) -> Style {
        self.style(Face::Sans, 8.0, 12.0, INK_SOFT).tabular()
    }

    pub fn number(&self, shade: Shade) -> Style {
        match shade {
            Shade::Plain | Shade::Rest => self.style(Face::SansStrong, 10.4, 13.0, INK),
            Shade::Outside => self.style(Face::Sans, 9.0, 13.0, INK_SOFT),
        }
    }

    /// What a day is called.
    pub fn name(&self) -> Style {
        self.style(Face::SansStrong, 7.2, 8.6, CORAL_DEEP)
    }

    pub fn entry(&self, look: Look) -> Style {
        let colour = if look == Look::Done || look == Look::Due { INK_SOFT } else { INK };
        self.style(Face::Sans, 7.8, 9.2, colour)
    }

    pub fn on_band(&self) -> Style {
        self.style(Face::SansStrong, 7.2, 10.0, WHITE)
    }

    pub fn key(&self) -> Style {
        self.style(Face::Sans, 8.2, 12.0, INK_SOFT)
    }

    pub const fn ground(&self, shade: Shade) -> Option<Colour> {
        match shade {
            Shade::Plain => None,
            Shade::Rest => Some(REST),
            Shade::Outside => Some(OUTSIDE),
        }
    }

    /// The ground of the row of heads.
    pub const fn head_ground(&self) -> Colour {
        OUTSIDE
    }

    /// What lies behind an entry.
    pub fn behind(&self, look: Look) -> Option<Colour> {
        match look {
            Look::Firm => Some(tinted(self.accent, 0.13)),
            Look::Done => Some(DONE),
            Look::Open => Some(WHITE),
            Look::Due => None,
        }
    }

    /// The sign of a look: its bar, frame, tick or flag.
    pub const fn sign(&self, look: Look) -> Colour {
        match look {
            Look::Firm | Look::Open => self.accent,
            Look::Done | Look::Due => INK_SOFT,
        }
    }

    pub const fn mark(&self) -> Colour {
        CORAL_DEEP
    }

    pub const fn line(&self) -> Colour {
        LINE
    }

    /// Around all squares.
    pub const fn frame(&self) -> Colour {
        LINE_FIRM
    }
}
