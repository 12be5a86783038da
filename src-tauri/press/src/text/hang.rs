//! Marks that hang: a quotation mark before a line and a stop or hyphen behind it stand partly outside the measure, so that
//! the letters make the straight edge.

/// How much of itself the mark that opens a line hangs before it.
pub(super) const fn before(letter: char) -> f32 {
    match letter {
        '“' | '„' | '"' | '«' => 0.9,
        '‘' | '‚' | '\'' | '‹' => 0.8,
        '(' | '[' => 0.3,
        _ => 0.0,
    }
}

/// How much of itself the mark that ends a line hangs behind it.
pub(super) const fn behind(letter: char) -> f32 {
    match letter {
        '.' | ',' | '”' | '’' | '"' | '\'' | '»' | '›' => 0.7,
        '-' | '\u{ad}' | '…' => 0.6,
        ':' | ';' | '!' | ')' | ']' => 0.4,
        '–' | '—' => 0.3,
        _ => 0.0,
    }
}
