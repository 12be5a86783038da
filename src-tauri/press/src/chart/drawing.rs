//! A chart as it is drawn: shapes and words in their places, in points, each with what its ink means. Paper and screen
//! each choose their own colours for that.

use serde::Serialize;
use ts_rs::TS;

use crate::text::Run;

/// A chart in its places, from the top left.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Drawing {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// In the order in which they are drawn.
    pub marks: Vec<Shape>,
}

/// A thing in a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Shape {
    /// A filled rectangle.
    Bar {
        /// Its left edge.
        x: f32,
        /// Its top.
        y: f32,
        /// How wide.
        width: f32,
        /// How high.
        height: f32,
        /// With what.
        ink: Ink,
    },
    /// A filled shape with straight edges.
    Area {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// With what.
        ink: Ink,
    },
    /// A line through points.
    Line {
        /// In order.
        points: Vec<(f32, f32)>,
        /// How thick.
        weight: f32,
        /// With what.
        ink: Ink,
        /// Lengths of ink and of white, where it is dashed.
        dash: Option<Dash>,
    },
    /// Words on one line.
    Words {
        /// Where they start, have their middle or end.
        x: f32,
        /// Their baseline.
        y: f32,
        /// Which of these.
        anchor: Anchor,
        /// The words.
        text: String,
        /// How wide the printer sets them.
        width: f32,
        /// How they look.
        wording: Wording,
        /// With what.
        ink: Ink,
        /// The same as glyphs, from the left edge on.
        #[serde(skip)]
        #[ts(skip)]
        runs: Vec<(f32, Run)>,
    },
}

/// Lengths of ink and of white along a line, in points.
pub type Dash = (f32, f32);

/// Which part of words stands at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// Their left edge.
    Start,
    /// Their middle.
    Middle,
    /// Their right edge.
    End,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// Names.
    Plain,
    /// Amounts.
    Strong,
}

/// What ink means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// Words.
    Words,
    /// Words that matter less.
    Soft,
    /// Lines to count by.
    Grid,
    /// Axes and outlines.
    Axis,
    /// Amounts.
    Accent,
    /// Where an amount should be.
    Target,
    /// All that an amount could be.
    Ground,
    /// One of several, 0 the palest to 100 the deepest.
    Shade(u8),
    /// One of several lines of amounts, counted from 0.
    Series(u8),
    /// How lines may turn out, behind them.
    Range,
    /// Words on a deep shade.
    OnDeep,
    /// Words on a pale shade.
    OnPale,
    /// The paper itself.
    Paper,
}
