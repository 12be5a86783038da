//! The lines of an iCalendar file (RFC 5545): escaped, folded at 75 octets, ended by CRLF. What they say stands elsewhere.

use std::fmt::Display;

use koers_core::time::{Day, Moment};

/// The most octets on a line.
const LONGEST: usize = 75;

/// A calendar that is being written.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// A line whose value is written as it is.
    pub fn put(&mut self, name: &str, value: impl Display) {
        self.fold(&format!("{name}:{value}"));
    }

    /// Opens a part, such as an event.
    pub fn open(&mut self, part: &str) {
        self.put("BEGIN", part);
    }

    /// Closes it.
    pub fn close(&mut self, part: &str) {
        self.put("END", part);
    }

    /// A line of text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.fold(&format!("{name}:{}", escaped(text)));
    }

    /// The whole file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// A line that is too long goes on behind a space on the next one; never within a character.
    fn fold(&mut self, line: &str) {
        let mut left = LONGEST;
        for letter in line.chars() {
            if letter.len_utf8() > left {
                self.0.push_str("\r\n ");
                left = LONGEST - 1;
            }
            self.0.push(letter);
            left -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value takes it.
pub fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => value.push(letter),
        }
    }
    value
}

/// A moment as a value.
pub fn moment(moment: Moment) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A day as a value.
pub fn day(day: Day) -> String {
    day.format("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        for text in ["é".repeat(200), "👩‍👩‍👧‍👦".repeat(30), "x".repeat(75), String::new(), "a,b;c\\d\ne".to_owned()]
        {
            let mut lines = Lines::default();
            lines.text("SUMMARY", &text);
            let written = String::from_utf8(lines.into_bytes()).unwrap();
            assert!(written.ends_with("\r\n"));
            assert!(written.split("\r\n").all(|line| line.len() <= LONGEST), "{written}");
            assert_eq!(written.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", escaped(&text)));
        }
    }

    #[test]
    fn a_text_keeps_its_marks_and_loses_what_no_calendar_takes() {
        assert_eq!(escaped("Brood; vers, warm\\\nNu\u{7}!"), "Brood\\; vers\\, warm\\\\\\nNu!");
    }
}
