//! A page of ascending keys, coded after Elias (1974) and Fano (1971): the low bits as they are, the others as a string of ones and zeros.
//!
//! ```text
//! keys u32 | low bits, `low` a key | ones and zeros: the i-th key with high part h sets bit h + i
//! ```

use super::bytes::{bits, number};

/// The most low bits: what one unaligned read of 64 bits holds.
const MAX_LOW: u32 = 56;

/// Writes ascending keys, of which the lowest `within` bits count.
pub fn write(keys: &[u64], within: u32, out: &mut Vec<u8>) {
    out.extend((keys.len() as u32).to_le_bytes());
    let low = low_bits(within, keys.len());
    let mask = |bits: u32| (1_u64 << bits) - 1;
    let mut writer = Bits { out, buffer: 0, filled: 0 };
    for key in keys {
        writer.push(key & mask(low), low);
    }
    writer.flush();
    let high = |key: &u64| (key & mask(within)) >> low;
    let mut at = 0;
    for (index, key) in keys.iter().enumerate() {
        let one = high(key) + index as u64;
        while at + 32 <= one {
            writer.push(0, 32);
            at += 32;
        }
        writer.push(1 << (one - at), (one - at) as u32 + 1);
        at = one + 1;
    }
    writer.flush();
}

/// Low bits of a key in a page: as many as make the ones and zeros fewest.
fn low_bits(within: u32, keys: usize) -> u32 {
    within.saturating_sub(keys.max(1).next_power_of_two().ilog2()).min(MAX_LOW)
}

struct Bits<'a> {
    out: &'a mut Vec<u8>,
    buffer: u128,
    filled: u32,
}

impl Bits<'_> {
    fn push(&mut self, bits: u64, width: u32) {
        self.buffer |= u128::from(bits) << self.filled;
        self.filled += width;
        while self.filled >= 8 {
            self.out.push(self.buffer as u8);
            self.buffer >>= 8;
            self.filled -= 8;
        }
    }

    fn flush(&mut self) {
        if self.filled > 0 {
            self.out.push(self.buffer as u8);
        }
        self.buffer = 0;
        self.filled = 0;
    }
}

/// The keys of a page.
pub struct Keys<'a> {
    /// How many there are.
    pub count: usize,
    low: u32,
    lows: &'a [u8],
    ones: &'a [u8],
}

impl<'a> Keys<'a> {
    /// Reads a page of keys of `within` bits; `None` where it is none.
    pub fn new(content: &'a [u8], within: u32) -> Option<Self> {
        let count = number(content, 0, 4)? as usize;
        let low = low_bits(within, count);
        let bytes = count.checked_mul(low as usize)?.div_ceil(8);
        let (lows, ones) = content.get(4..)?.split_at_checked(bytes)?;
        Some(Self { count, low, lows, ones })
    }

    /// The keys from the first whose high part is that of `key`.
    pub fn from(&self, key: u64) -> impl Iterator<Item = u64> + '_ {
        let zeros = key >> self.low;
        let mut at = self.after_zeros(zeros);
        let mut index = at.saturating_sub(zeros as usize);
        std::iter::from_fn(move || {
            if index >= self.count {
                return None;
            }
            at = self.next_one(at)?;
            let key = ((at - index) as u64) << self.low | bits(self.lows, index * self.low as usize, self.low);
            at += 1;
            index += 1;
            Some(key)
        })
    }

    /// The place behind so many zeros.
    fn after_zeros(&self, zeros: u64) -> usize {
        let (mut left, mut at) = (zeros as u32, 0);
        if left == 0 {
            return 0;
        }
        for word in self.ones.chunks(8) {
            let word = word_of(word);
            let here = word.count_zeros();
            if here < left {
                left -= here;
                at += 64;
                continue;
            }
            let mut rest = !word;
            for _ in 1..left {
                rest &= rest - 1;
            }
            return at + rest.trailing_zeros() as usize + 1;
        }
        at
    }

    fn next_one(&self, from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            let word = word_of(self.ones.get(at / 8..)?.get(..8).unwrap_or(self.ones.get(at / 8..)?));
            let rest = word >> (at % 8);
            if rest != 0 {
                return Some(at + rest.trailing_zeros() as usize);
            }
            at = (at / 8 + 8) * 8;
            if at / 8 >= self.ones.len() {
                return None;
            }
        }
    }
}

/// Eight bytes as bits, or fewer with zeros behind.
fn word_of(bytes: &[u8]) -> u64 {
    match bytes.try_into() {
        Ok(word) => u64::from_le_bytes(word),
        Err(_) => bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}
