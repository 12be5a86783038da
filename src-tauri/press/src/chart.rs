//! What a chart shows: numbers with the words that were written for them. Every word comes from the caller, so that a
//! number reads the same in the text, in a table and in a drawing.

pub(crate) mod draw;
pub mod drawing;
mod table;

/// A drawing of numbers, with what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows, printed above it.
    pub title: String,
    /// What there is to see in it, in a sentence; may be empty.
    pub finding: String,
    /// All that it shows, in words, for who cannot see it.
    pub spoken: String,
    /// Over the columns of its table that the plot has no names for: what a row is, then what stands beside it.
    pub heads: Vec<String>,
    /// How it is drawn, with its numbers.
    pub plot: Plot,
}

/// A number with the words for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Amount {
    /// In any unit; all amounts of a chart share it. What is no finite number is drawn as nothing.
    pub value: f64,
    /// Such as `€ 1.250`.
    pub written: String,
}

impl Amount {
    /// A number with the words for it.
    #[must_use]
    pub fn new(value: f64, written: impl Into<String>) -> Self {
        Self { value, written: written.into() }
    }
}

/// A place along an axis with the words under it.
pub type Tick = Amount;

/// The kinds of drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    /// A bar for each row, from zero, from top to bottom.
    Bars {
        /// From top to bottom.
        rows: Vec<Bar>,
        /// What the mark of a target says; may be empty.
        target: String,
        /// How long a bar would be that is complete, drawn as a ground behind each.
        whole: Option<f64>,
    },
    /// A bar for each row, divided into the same parts.
    Stacked {
        /// The names of the parts, in the order in which they stand in each bar; at most seven are told apart.
        parts: Vec<String>,
        /// From top to bottom.
        rows: Vec<Stack>,
    },
    /// Lines over time, and how far what is still to come may turn out otherwise.
    Lines {
        /// Places along the time axis; a value is a day's number.
        days: Vec<Tick>,
        /// Places along the upright axis.
        amounts: Vec<Tick>,
        /// At most five are told apart.
        series: Vec<Series>,
        /// Drawn behind the lines.
        range: Option<Range>,
    },
    /// Steps that lead up.
    Ladder {
        /// Whose steps, side by side; at most four stand in one drawing.
        readings: Vec<String>,
        /// The lowest first.
        rungs: Vec<Rung>,
    },
    /// A table in which more ink says more.
    Matrix {
        /// From left to right.
        columns: Vec<String>,
        /// From top to bottom: the name of a row and an amount for each column, if there is one.
        rows: Vec<(String, Vec<Option<Amount>>)>,
    },
    /// What happens from when until when.
    Timeline {
        /// Places along the axis; a value is a day's number.
        days: Vec<Tick>,
        /// The day on which it is looked at, with its word; drawn as an upright line.
        today: Option<Tick>,
        /// What is still to do and what is over and done are called; the key to their marks. May be empty.
        key: [String; 2],
        /// From top to bottom.
        spans: Vec<Stretch>,
    },
}

/// A row of a bar chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Left of it.
    pub label: String,
    /// How long it is, and what stands at its end.
    pub amount: Amount,
    /// Where it should end, drawn as a mark.
    pub target: Option<Amount>,
}

/// A row of a stacked bar chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    /// Left of it.
    pub label: String,
    /// One for each part.
    pub amounts: Vec<Amount>,
    /// What stands at its end; may be empty.
    pub total: String,
}

/// A line through points.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Written at its end.
    pub name: String,
    /// By day: the day with its words, and how much.
    pub points: Vec<(Tick, Amount)>,
    /// What was measured; the rest is meant or expected, and drawn in dashes.
    pub measured: bool,
}

/// How low and how high something may turn out.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// What it is, in words, beside its end.
    pub name: String,
    /// What its lowest and its highest are called in a table.
    pub ends: [String; 2],
    /// By day: the day with its words, lowest and highest.
    pub points: Vec<(Tick, Amount, Amount)>,
}

/// A step of a ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// Its name.
    pub label: String,
    /// How much stands on it, for each reading where that is known; out of 100.
    pub amounts: Vec<Option<Amount>>,
}

/// Something that happens from a day until a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// Left of it.
    pub label: String,
    /// Its first day; a value is a day's number.
    pub from: Tick,
    /// Its last day; not before the first.
    pub to: Tick,
    /// What stands beside it, such as who does it; may be empty.
    pub note: String,
    /// Whether it is over and done.
    pub done: bool,
}

/// About `count` round numbers from the lowest to the highest, both within them: 1, 2 or 5 with noughts apart.
#[must_use]
pub fn round_steps(lowest: f64, highest: f64, count: usize) -> Vec<f64> {
    let (lowest, highest) = (lowest.min(highest), highest.max(lowest));
    let apart = (highest - lowest) / count.max(1) as f64;
    if !apart.is_finite() || apart <= 0.0 {
        return vec![lowest];
    }
    let ten = 10_f64.powf(apart.log10().floor());
    let step =
        [1.0, 2.0, 5.0, 10.0].map(|by| by * ten).into_iter().find(|step| *step >= apart * 0.999).unwrap_or(apart);
    let first = (lowest / step).floor();
    let last = (highest / step).ceil();
    (0..=(last - first) as usize).map(|at| (first + at as f64) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::round_steps;

    #[test]
    fn steps_are_round_and_hold_what_they_measure() {
        assert_eq!(round_steps(0.0, 97.0, 5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(round_steps(3.0, 3.0, 5), [3.0]);
        assert_eq!(round_steps(-10.0, 12.0, 4), [-10.0, 0.0, 10.0, 20.0]);
    }
}
