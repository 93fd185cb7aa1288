//! Sorting through one compiled copy: what is sorted is the places of the items, as numbers, and the items are moved afterwards.
//!
//! The standard library compiles its sort anew for every type and every comparison, 3 to 9 kB of wasm each: with some forty of them
//! that was a fifth of all code (141 of 698 kB, November 2026). Here the sort itself exists once and asks through a pointer to a
//! function. That costs an indirect call a comparison, so fingerprints by the ten thousand are sorted directly, as numbers.

use std::cmp::Ordering;

/// Sorts by the items' own order, stably.
pub fn sort<T: Ord>(items: &mut [T]) {
    by(items, T::cmp);
}

/// Sorts by a key, stably. The key is taken anew for every comparison.
pub fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a comparison, stably. `compare` must be a total order.
///
/// # Panics
/// The standard library's sort may panic where `compare` is none.
pub fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut places = places(items.len(), &mut |a, b| match (items.get(a as usize), items.get(b as usize)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    for at in 0..items.len() {
        // Each swap brings one item to its place, so there are fewer swaps than items.
        while let Some(place) = places.get(at).map(|place| *place as usize)
            && place != at
        {
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// Where each of `len` items belongs.
#[inline(never)]
fn places(len: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..len as u32).collect();
    order.sort_by(|a, b| compare(*a, *b));
    let mut places = vec![0; len];
    for (place, item) in order.iter().enumerate() {
        if let Some(slot) = places.get_mut(*item as usize) {
            *slot = place as u32;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in proptest::collection::vec((0..6_u8, any::<u16>()), 0..80)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            super::by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
