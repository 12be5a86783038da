//! Whether two ways of writing an address or a number are the same one (R027 to R031).

/// A web address without what makes no difference: case, scheme, `www.` and the last slash.
fn web(address: &str) -> String {
    let plain: String = address.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let bare = plain.trim_start_matches("https://").trim_start_matches("http://");
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}

/// Whether print leads to this website: to its address, or to a page below it.
#[must_use]
pub fn same_web(printed: &str, own: &str) -> bool {
    let (printed, own) = (web(printed), web(own));
    printed.strip_prefix(&own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// Whether two e-mail addresses are one.
#[must_use]
pub fn same_mail(printed: &str, own: &str) -> bool {
    let plain = |address: &str| address.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    plain(printed) == plain(own)
}

/// A telephone number: whether it is written from abroad, and its digits without the zero that is dialled at home.
fn phone(number: &str) -> (bool, String) {
    let typed = number.replace("(0)", "");
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let abroad = typed.trim_start().starts_with('+') || digits.starts_with("00");
    (abroad, digits.trim_start_matches('0').to_owned())
}

/// Whether two telephone numbers are one, however they are spaced, and with the country's code or without.
#[must_use]
pub fn same_phone(printed: &str, own: &str) -> bool {
    let ((printed_abroad, printed), (own_abroad, own)) = (phone(printed), phone(own));
    let (long, short) = if printed_abroad { (&printed, &own) } else { (&own, &printed) };
    match printed_abroad == own_abroad {
        true => printed == own,
        false => {
            !short.is_empty() && long.strip_suffix(short.as_str()).is_some_and(|code| (1..=3).contains(&code.len()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_only_in_writing_is_the_same() {
        for (printed, own, same) in [
            ("https://www.Ster.example/", "ster.example", true),
            ("ster.example/taarten", "www.ster.example", true),
            ("ster.example.org", "ster.example", false),
            ("dester.example", "ster.example", false),
        ] {
            assert_eq!(same_web(printed, own), same, "{printed}");
        }
        for (printed, own, same) in [
            ("+31 (0)570 555 010", "0570-555010", true),
            ("0570 555 010", "+31 570 555010", true),
            ("0031570555010", "0570 555 010", true),
            ("+44 1632 960010", "01632 960 010", true),
            ("+31 570 555 010", "+32 570 555 010", false),
            ("0570 555 011", "+31 570 555 010", false),
            ("010", "0570 555 010", false),
        ] {
            assert_eq!(same_phone(printed, own), same, "{printed}");
        }
        assert!(same_mail(" Bestel@Ster.example", "bestel@ster.example"));
        assert!(!same_mail("info@ster.example", "bestel@ster.example"));
    }
}
