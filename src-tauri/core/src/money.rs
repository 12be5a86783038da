//! Amounts of money in whole cents, and numbers as a person types them: `1.250,50`, `1250.50`, `€ 1250`.

use crate::text::Language;

/// Whole cents in the plan's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Cents(pub i64);

/// The largest number that a field takes, in its smallest unit; far beyond any small business, and safe in JavaScript.
pub const LIMIT: i64 = 1_000_000_000_000_000;

/// Reads an amount; `None` when it is not one, or has more than two decimals.
#[must_use]
pub fn cents(typed: &str, language: Language) -> Option<Cents> {
    let plain = typed.replace(['€', '£', '$'], "").replace("EUR", "").replace(",-", "").replace(",–", "");
    decimal(&plain, 2, language).map(Cents)
}

/// Reads a number as a whole count of its last decimal: `12,5` with one decimal gives 125. Thousands may be marked with a
/// point, comma or space. Where a mark could be either, three digits behind it make it a thousands mark unless the
/// language says that it is the decimal mark and the field takes that many decimals. `None` when it is no such number.
#[must_use]
pub fn decimal(typed: &str, decimals: usize, language: Language) -> Option<i64> {
    let text: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\'').collect();
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    };
    let (whole, fraction) = split(&digits, decimals, language)?;
    if fraction.len() > decimals || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let padded = format!("{whole}{fraction:0<decimals$}");
    let value: i64 = padded.parse().ok()?;
    (value <= LIMIT).then_some(if negative { -value } else { value })
}

/// Parts a number into its whole digits and its decimals, thousands marks taken out.
fn split(digits: &str, decimals: usize, language: Language) -> Option<(String, String)> {
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return None;
    }
    let decimal_mark = match language {
        Language::Nl => ',',
        Language::En => '.',
    };
    let Some(last) = digits.rfind(['.', ',']) else { return Some((digits.to_owned(), String::new())) };
    let (head, tail) = (digits.get(..last)?, digits.get(last + 1..)?);
    let mark = digits.get(last..=last)?.chars().next()?;
    let alone = !head.contains(['.', ',']);
    let thousands = tail.len() == 3
        && (!alone || mark != decimal_mark || decimals < 3)
        && !head.is_empty()
        && (alone || head.contains(mark));
    if thousands {
        grouped(digits, mark).map(|whole| (whole, String::new()))
    } else if head.contains(mark) {
        None
    } else {
        let other = if mark == '.' { ',' } else { '.' };
        Some((grouped(head, other)?, tail.to_owned()))
    }
}

/// The digits of a whole number whose groups of three are parted by `mark`; `None` when the groups are not of three.
fn grouped(text: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = text.split(mark).collect();
    let (first, rest) = groups.split_first()?;
    let sound = rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|g| g.len() == 3));
    let whole = groups.concat();
    (sound && whole.chars().all(|c| c.is_ascii_digit())).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, nl, en) in [
            ("1.250,50", Some(125_050), Some(125_050)),
            ("1250.50", Some(125_050), Some(125_050)),
            ("€ 1250", Some(125_000), Some(125_000)),
            ("1.250", Some(125_000), Some(125_000)),
            ("1,250", Some(125_000), Some(125_000)),
            ("£1,250.50", Some(125_050), Some(125_050)),
            ("$ 20", Some(2_000), Some(2_000)),
            ("12,5", Some(1_250), Some(1_250)),
            ("1.250.000", Some(125_000_000), Some(125_000_000)),
            ("25,-", Some(2_500), Some(2_500)),
            ("-3,20", Some(-320), Some(-320)),
            ("0", Some(0), Some(0)),
            ("veertig", None, None),
            ("1.25.0", None, None),
            ("1,2345", None, None),
            ("", None, None),
        ] {
            assert_eq!(cents(typed, Language::Nl).map(|c| c.0), nl, "nl {typed}");
            assert_eq!(cents(typed, Language::En).map(|c| c.0), en, "en {typed}");
        }
    }
}
