//! MinHash with locality-sensitive hashing (gaoya): what finds near-duplicates elsewhere.

use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};

use crate::Contestant;
use crate::rarest::words;

/// Reports that each may name.
pub const NAMED: usize = 20;
/// Bands of MinHash: 32 of 4 find pairs of resemblance .4 and more.
const BANDS: (usize, usize) = (32, 4);

pub struct MinHash<H> {
    hasher: H,
    index: MinHashIndex<u32, u64>,
    reports: usize,
}

impl MinHash<()> {
    #[allow(clippy::new_ret_no_self, reason = "the hasher's type cannot be named shortly")]
    pub fn new() -> MinHash<impl MinHasher<V = u32>> {
        let (bands, width) = BANDS;
        MinHash { hasher: MinHasher32::new(bands * width), index: MinHashIndex::new(bands, width, 0.0), reports: 0 }
    }
}

fn shingles(text: &str) -> Vec<String> {
    let words: Vec<String> = words(text).collect();
    words.windows(3).map(|words| words.join(" ")).collect()
}

impl<H: MinHasher<V = u32>> Contestant for MinHash<H> {
    fn name(&self) -> &'static str {
        "gaoya 0.2, MinHash LSH"
    }

    fn add(&mut self, number: u64, text: &str) {
        self.index.insert(number, self.hasher.create_signature(shingles(text).into_iter()));
        self.reports += 1;
    }

    fn finish(&mut self) {}

    fn find(&mut self, article: &str) -> Vec<u64> {
        let signature = self.hasher.create_signature(shingles(article).into_iter());
        let mut found = self.index.query_owned_return_similarity(&signature);
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        found.into_iter().take(NAMED).map(|(id, _)| id).collect()
    }

    /// The signatures and the bands' entries: what it must hold, its tables' slack left out.
    fn bytes(&self) -> u64 {
        let (bands, width) = BANDS;
        (self.reports * (bands * width * 4 + bands * 16)) as u64
    }
}
