//! The characters of texts, by their position.

use infra_compiler::values::{Fact, LetterSet, Letters};
use tests::random::Random;

use super::{length, sample::Sample, study::Study};

/// Every character of ASCII that can be typed, and some beyond.
fn alphabet() -> impl Iterator<Item = char> {
    (' '..='~').chain(['\t', '\n', 'é', '中', '😀'])
}

/// A text of one letter with another one at the start, inside or at the end.
fn with(letter: char, length: usize, at: usize, other: char) -> Sample {
    Sample::Text((0..length).map(|position| if position == at { other } else { letter }).collect())
}

/// Each character at each of the three places.
pub(super) fn samples(study: &Study) -> Vec<Sample> {
    let Some((letter, length)) = length::comfortable(study) else { return Vec::new() };
    places(length).into_iter().flat_map(|at| alphabet().map(move |other| with(letter, length, at, other))).collect()
}

fn places(length: usize) -> Vec<usize> {
    let mut places = vec![0, length / 2, length.saturating_sub(1)];
    places.dedup();
    places
}

/// The characters that are taken at each place, if all could be told.
fn sets(study: &Study) -> Option<Letters> {
    let (letter, length) = length::comfortable(study)?;
    if length < 3 {
        return None;
    }
    let set = |at: usize| {
        let mut set = LetterSet::default();
        for other in alphabet() {
            if study.takes(&with(letter, length, at, other))? {
                set = set.or(std::iter::once(other).collect());
            }
        }
        // Some characters beyond ASCII and not others: then of none it is known.
        let beyond = ['é', '中', '😀'].map(|other| study.takes(&with(letter, length, at, other)) == Some(true));
        set.others = beyond.contains(&true);
        Some(set)
    };
    Some(Letters { first: set(0)?, inner: set(length / 2)?, last: set(length.saturating_sub(1))? })
}

/// Texts at random: right ones, then ones with one wrong character each.
pub(super) fn proofs(study: &Study) -> Vec<(Sample, bool)> {
    let Some(letters) = sets(study) else { return Vec::new() };
    let Some((least, most)) = length::bounds(study) else { return Vec::new() };
    let most = most.unwrap_or(40).min(least.max(3) + 30);
    let mut random = Random(0x5eed ^ u64::try_from(study.number).unwrap_or(0));
    let mut all = Vec::new();
    let choose = |set: LetterSet, random: &mut Random| {
        let all: Vec<char> = set.iter().collect();
        all.get(random.below(all.len().max(1))).copied()
    };
    for number in 0..60 {
        let length = least.max(3) + random.below((most + 1).saturating_sub(least.max(3)).max(1));
        let set = |at: usize| {
            if at == 0 {
                letters.first
            } else if at + 1 == length {
                letters.last
            } else {
                letters.inner
            }
        };
        let mut text: Vec<char> = (0..length).filter_map(|at| choose(set(at), &mut random)).collect();
        let right = number < 20;
        if !right {
            let at = random.below(text.len().max(1));
            let wrong: Vec<char> = alphabet().filter(|letter| !set(at).contains(*letter)).collect();
            let (Some(slot), Some(wrong)) = (text.get_mut(at), wrong.get(random.below(wrong.len().max(1)))) else {
                continue;
            };
            *slot = *wrong;
        }
        all.push((Sample::Text(text.into_iter().collect()), right));
    }
    all
}

/// What is known of the characters: a wrong one is refused wherever it was tried, in texts at random too.
pub(super) fn fact(study: &Study) -> Option<Fact> {
    let letters = sets(study)?;
    let everything = |set: LetterSet| alphabet().all(|letter| set.contains(letter));
    if everything(letters.first) && everything(letters.inner) && everything(letters.last) {
        return None;
    }
    let proofs = proofs(study);
    let some =
        |right: bool, taken: bool| proofs.iter().any(|(sample, is)| *is == right && study.takes(sample) == Some(taken));
    (some(true, true) && !some(false, true)).then_some(Fact::Letters(letters))
}
