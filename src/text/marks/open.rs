//! Marks that are open, and what may close them.

/// A mark that waits for its partner.
pub struct Open {
    /// Where the stretch begins.
    pub start: usize,
    /// One past the mark itself.
    pub inner: usize,
    /// The mark.
    pub mark: char,
    /// The stretch of an earlier block that this one goes on with.
    pub joins: Option<usize>,
}

/// Whether a mark is a single one.
pub const fn is_single(mark: char) -> bool {
    matches!(mark, '‘' | '\'' | '‚' | '’')
}

/// Marks that may repeat one another at the start of a paragraph.
pub const fn family(mark: char) -> u8 {
    match mark {
        '“' | '"' | '”' => 0,
        '«' | '»' => 1,
        '„' => 2,
        '「' | '『' => 3,
        _ => 4,
    }
}

/// Whether `c` closes what `mark` opened.
pub const fn closes(mark: char, c: char) -> bool {
    match c {
        '”' => matches!(mark, '“' | '"' | '„' | '”'),
        '"' => matches!(mark, '"' | '“' | '„'),
        '“' => matches!(mark, '„' | '“'),
        '»' => mark == '«',
        '«' => mark == '»',
        '›' => mark == '‹',
        '‹' => mark == '›',
        '」' => mark == '「',
        '』' => mark == '『',
        '’' => matches!(mark, '‘' | '‚' | '\''),
        '\'' => matches!(mark, '\'' | '‘'),
        '‘' => mark == '‚',
        _ => false,
    }
}
