//! Two columns of strips become one: a label beside what it stands for.

use super::strip::{Strip, height};

/// A label higher than this, in points, stands above its words instead of beside them.
const HIGHEST_LABEL: f32 = 160.0;

/// `left` beside `right`, top to top. A page may be turned between the strips of `right`, but not beside
/// `left`.
pub(super) fn beside(left: Vec<Strip>, mut right: Vec<Strip>) -> Vec<Strip> {
    let tall = height(&left);
    if tall > HIGHEST_LABEL {
        let mut strips = left;
        strips.append(&mut right);
        return strips;
    }
    if right.is_empty() {
        right.push(Strip::of(0.0));
    }
    let missing = tall - height(&right);
    if let (true, Some(last)) = (missing > 0.0, right.last_mut()) {
        last.height += missing;
    }
    let mut covered = 0.0;
    for strip in &mut right {
        covered += strip.gap + strip.height;
        strip.keep |= covered < tall - 0.1;
    }
    if let Some(first) = right.first_mut() {
        let words = std::mem::take(&mut first.items);
        let mut down = 0.0;
        for strip in left {
            let step = strip.height;
            first.absorb(strip, down);
            down += step;
        }
        first.items.extend(words);
    }
    right
}
