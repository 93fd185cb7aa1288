//! The marks that are still to come: some shapes are told apart by what can yet close them.

use super::open::Open;
use super::scan::{before, next_mark};

/// How many marks of the shapes that need looking ahead are still to come in the block.
pub struct Tally {
    /// `"`
    pub straight: usize,
    /// `“`
    pub curly_open: usize,
    /// `”`
    pub curly_close: usize,
    /// `’` and `'` that a word stands before.
    pub single_close: usize,
    /// `»`
    pub outward: usize,
}

impl Tally {
    /// Counts them all.
    pub fn of(text: &str) -> Self {
        let mut tally = Self { straight: 0, curly_open: 0, curly_close: 0, single_close: 0, outward: 0 };
        let mut from = 0;
        while let Some((at, c)) = next_mark(text, from) {
            match c {
                '"' => tally.straight += 1,
                '“' => tally.curly_open += 1,
                '”' => tally.curly_close += 1,
                '’' | '\'' if !before(text, at).is_whitespace() => tally.single_close += 1,
                '»' => tally.outward += 1,
                _ => {}
            }
            from = at + c.len_utf8();
        }
        tally
    }

    /// Leaves a mark behind.
    pub fn pass(&mut self, c: char, before: char) {
        let count = match c {
            '"' => &mut self.straight,
            '“' => &mut self.curly_open,
            '”' => &mut self.curly_close,
            '’' | '\'' if !before.is_whitespace() => &mut self.single_close,
            '»' => &mut self.outward,
            _ => return,
        };
        *count = count.saturating_sub(1);
    }

    /// Whether a mark that repeats an open one can be nested in it: enough closing marks are left for both.
    pub fn nests(&self, mark: char, stack: &[Open]) -> bool {
        let open = stack.iter().filter(|open| open.mark == mark).count();
        match mark {
            '“' => self.curly_close > self.curly_open + open,
            '"' => false,
            _ => true,
        }
    }
}
