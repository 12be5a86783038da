//! Which breaks to take: the whole passage is weighed at once (Knuth and Plass), so that no line pays for
//! the greed of the one before it.

use super::breaks::{Break, Kind};
use super::lines::Setting;

/// What the choice looks at besides the breaks.
pub(super) struct Measure<'a> {
    pub width: f32,
    pub setting: Setting,
    /// Width of a space, in points.
    pub space: f32,
    /// Width of a hyphen, in points.
    pub hyphen: f32,
    /// How far the mark that opens the text hangs before it, in points.
    pub begins: f32,
    pub breaks: &'a [Break],
}

/// A line may be this much narrower than the measure before it starts to look wrong, as a part of it.
const RAG: f32 = 0.12;
/// A last line narrower than this part of the measure looks like a mistake.
const SHORT_LAST: f32 = 0.2;
const DIVIDED: f64 = 50.0;
const DIVIDED_TWICE: f64 = 400.0;
const LONELY_LAST: f64 = 300.0;
/// More than three lines that could be better.
const ONE_WORD_LAST: f64 = 4_000.0;
const TORN: f64 = 2_000.0;

impl Measure<'_> {
    /// The breaks to take, as numbers in `breaks`, up to and with the last.
    pub fn choose(&self) -> Vec<usize> {
        // best[k] is the cost of the best setting whose last line ends at break k - 1, and where that line starts.
        let mut best: Vec<(f64, usize)> = vec![(f64::INFINITY, 0); self.breaks.len() + 1];
        if let Some(first) = best.first_mut() {
            first.0 = 0.0;
        }
        let mut oldest = 0;
        for (at, end) in self.breaks.iter().enumerate() {
            let mut found = (f64::INFINITY, at);
            for from in (oldest..=at).rev() {
                let start = from.checked_sub(1).and_then(|before| self.breaks.get(before));
                let Some(&(cost, _)) = best.get(from) else { continue };
                let (demerits, fits) = self.demerits(start, end);
                if fits || from == at {
                    let total = cost + demerits;
                    if total < found.0 {
                        found = (total, from);
                    }
                } else if end.x_next - start.map_or(0.0, |start| start.x_next) > 1.4 * self.width {
                    oldest = from;
                    break;
                }
                if start.is_some_and(|start| start.kind == Kind::End) {
                    oldest = from;
                    break;
                }
            }
            if let Some(slot) = best.get_mut(at + 1) {
                *slot = found;
            }
        }
        let mut chosen = Vec::new();
        let mut at = self.breaks.len();
        while at > 0 {
            chosen.push(at - 1);
            at = best.get(at).map_or(0, |&(_, from)| from.min(at - 1));
        }
        chosen.reverse();
        chosen
    }

    /// How bad the line from `start` to `end` is, and whether it fits at all.
    fn demerits(&self, start: Option<&Break>, end: &Break) -> (f64, bool) {
        let (x, spaces, before) =
            start.map_or((0.0, 0, self.begins), |start| (start.x_next, start.spaces_next, start.before));
        let hyphen = if end.kind == Kind::Hyphen { self.hyphen } else { 0.0 };
        let natural = end.x_end - x + hyphen - before - end.behind;
        let spaces = end.spaces.saturating_sub(spaces) as f32;
        let justified = self.setting == Setting::Justified;
        let shrink = if justified { spaces * self.space * 0.22 } else { 0.0 };
        let slack = self.width - natural;
        if slack < -shrink - 0.01 {
            return (1e9 + f64::from(-slack), false);
        }
        let ratio = if slack < 0.0 {
            -slack / shrink.max(0.001)
        } else if end.kind == Kind::End {
            0.0
        } else if justified {
            slack / (spaces.max(0.5) * self.space * 0.6)
        } else {
            slack / (self.width * RAG)
        };
        let penalty = match end.kind {
            Kind::Word | Kind::End => 0.0,
            Kind::Hyphen if justified => DIVIDED,
            Kind::Hyphen => 3.0 * DIVIDED,
            Kind::Anywhere => TORN,
        };
        let badness = 10.0 + 100.0 * f64::from(ratio).powi(3) + penalty;
        let mut demerits = badness * badness * 0.01;
        if end.kind == Kind::Hyphen && start.is_some_and(|start| start.kind == Kind::Hyphen) {
            demerits += DIVIDED_TWICE;
        }
        let short = natural / (self.width * SHORT_LAST);
        if end.kind == Kind::End && start.is_some_and(|start| start.kind != Kind::End) {
            demerits += LONELY_LAST * f64::from((1.0 - short).max(0.0));
            demerits += if spaces < 1.0 { ONE_WORD_LAST } else { 0.0 };
        }
        (demerits, true)
    }
}
