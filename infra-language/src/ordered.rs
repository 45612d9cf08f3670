//! Maps and sorted lists that are made by code which is compiled once.
//!
//! What the standard library has for both is compiled anew for each closure that is given to it, some two thousand lines
//! for LLVM each time, and every user waits for them: sorting alone was a thirteenth of all that LLVM was given.

use std::{cmp::Ordering, collections::BTreeMap};

/// The map of these pairs; of two with one key, the later.
pub fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}

/// Sorts a list; what is equal keeps its order.
pub fn sort_by<T>(all: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = swaps(all.len(), &|left, right| match (all.get(left), all.get(right)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    for (left, right) in swaps {
        all.swap(left, right);
    }
}

/// Which places of a list of this length change with each other, one pair after the other, until it is sorted.
fn swaps(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut sorted: Vec<usize> = (0..length).collect();
    sorted.sort_by(|left, right| compare(*left, *right));
    let mut swaps = Vec::new();
    for place in 0..length {
        // What belongs here was moved on by the swaps before, if it stood in front.
        let mut from = sorted.get(place).copied().unwrap_or(place);
        while from < place {
            from = sorted.get(from).copied().unwrap_or(place);
        }
        if from != place {
            swaps.push((place, from));
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(mut all in prop::collection::vec((0u8..8, any::<u16>()), 0..40)) {
            let mut theirs = all.clone();
            theirs.sort_by_key(|(key, _)| *key);
            sort_by(&mut all, |left, right| left.0.cmp(&right.0));
            prop_assert_eq!(all, theirs);
        }

        #[test]
        fn it_makes_the_map_that_collecting_makes(pairs in prop::collection::vec((0u8..8, any::<u16>()), 0..40)) {
            prop_assert_eq!(map_of(pairs.clone()), pairs.into_iter().collect::<BTreeMap<_, _>>());
        }
    }
}
