//! UTF-8 inside, UTF-16 outside: the one place where the two meet.

/// Converts byte offsets of one text to UTF-16 offsets and back.
///
/// It holds one entry for every character that is not one byte and one unit, so it is empty for ASCII and a look-up is a
/// binary search.
#[derive(Debug, Clone, Default)]
pub struct Utf16Offsets {
    /// After a character that is not one byte and one unit: (byte offset, UTF-16 offset).
    steps: Vec<(usize, usize)>,
    bytes: usize,
    units: usize,
}

impl Utf16Offsets {
    /// The table for `text`.
    pub fn new(text: &str) -> Self {
        let mut steps = Vec::new();
        let mut units = 0;
        for (at, c) in text.char_indices() {
            units += c.len_utf16();
            if c.len_utf8() != 1 {
                steps.push((at + c.len_utf8(), units));
            }
        }
        Self { steps, bytes: text.len(), units }
    }

    /// The UTF-16 offset of a byte offset. One inside a character counts as that character's end; one past the end as the end.
    pub fn to_utf16(&self, byte: usize) -> usize {
        let after = self.steps.partition_point(|(at, _)| *at <= byte);
        let (at, units) = after.checked_sub(1).and_then(|i| self.steps.get(i)).copied().unwrap_or((0, 0));
        let next = self.steps.get(after).map_or(self.units, |(_, units)| *units);
        (units + (byte - at)).min(next)
    }

    /// The byte offset of a UTF-16 offset, with the same rounding.
    pub fn to_utf8(&self, unit: usize) -> usize {
        let after = self.steps.partition_point(|(_, at)| *at <= unit);
        let (byte, at) = after.checked_sub(1).and_then(|i| self.steps.get(i)).copied().unwrap_or((0, 0));
        let next = self.steps.get(after).map_or(self.bytes, |(byte, _)| *byte);
        (byte + (unit - at)).min(next)
    }
}

#[cfg(test)]
mod tests {
    use super::Utf16Offsets;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn round_trip(text in "\\PC{0,40}") {
            let table = Utf16Offsets::new(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let unit = text[..at].encode_utf16().count();
                prop_assert_eq!(table.to_utf16(at), unit);
                prop_assert_eq!(table.to_utf8(unit), at);
            }
        }
    }

    #[test]
    fn past_the_end() {
        let table = Utf16Offsets::new("a😀b");
        assert_eq!(table.to_utf16(99), 4);
        assert_eq!(table.to_utf8(99), 6);
    }
}
