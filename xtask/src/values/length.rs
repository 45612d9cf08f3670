//! The bounds of the lengths of texts.

use infra_compiler::values::{Fact, Unit};

use super::{sample::Sample, study::Study};

/// Longer texts than this are taken by everything that has no bound.
const LONGEST: usize = 70_001;

/// The letter that texts of any length are made of.
fn letter(study: &Study) -> Option<char> {
    ['a', 'A', '1'].into_iter().find(|letter| TRIED.iter().any(|length| takes(study, *letter, *length) == Some(true)))
}

/// The lengths that are tried for each letter, to find one that is taken.
const TRIED: [usize; 17] = [3, 1, 2, 4, 5, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 250, 1000];

fn of(letter: char, length: usize) -> Sample {
    Sample::Text(std::iter::repeat_n(letter, length).collect())
}

fn takes(study: &Study, letter: char, length: usize) -> Option<bool> {
    study.takes(&of(letter, length))
}

/// A text of one letter that is taken.
pub(super) fn start(study: &Study) -> Option<Sample> {
    if letter(study).is_some() {
        return None;
    }
    ['a', 'A', '1']
        .into_iter()
        .flat_map(|letter| TRIED.map(|length| of(letter, length)))
        .find(|sample| !study.has_asked(sample))
}

/// The shortest and the longest that are known to be taken, and those next to them that are known to be refused.
struct Ends {
    letter: char,
    short: (Option<usize>, usize),
    long: (usize, Option<usize>),
}

fn ends(study: &Study) -> Option<Ends> {
    let letter = letter(study)?;
    let lengths = |taken: bool| {
        let same = study.those(taken).map(Sample::shown).filter(move |text| text.chars().all(|one| one == letter));
        same.map(|text| text.chars().count())
    };
    let (shortest, longest) = (lengths(true).min()?, lengths(true).max()?);
    Some(Ends {
        letter,
        short: (lengths(false).filter(|length| *length < shortest).max(), shortest),
        long: (longest, lengths(false).filter(|length| *length > longest).min()),
    })
}

/// The next length to ask for on the way to both bounds.
pub(super) fn next(study: &Study) -> Option<Sample> {
    let Ends { letter, short, long } = ends(study)?;
    let below = match short {
        (None, taken) if taken > 1 => Some(1),
        (Some(refused), taken) if taken - refused > 1 => Some(refused + (taken - refused) / 2),
        _ => None,
    };
    let above = match long {
        (taken, None) if taken < LONGEST => {
            // Bounds are numbers that the provider names.
            let named = study.numbers().into_iter().filter_map(|number| usize::try_from(number).ok());
            let named = named.filter(|number| (taken..LONGEST).contains(number)).max();
            named.map(|number| number + 1).filter(|number| !study.has_asked(&of(letter, *number))).or(Some(LONGEST))
        }
        (taken, Some(refused)) if refused - taken > 1 => Some(taken + (refused - taken) / 2),
        _ => None,
    };
    below.into_iter().chain(above).map(|length| of(letter, length)).find(|sample| !study.has_asked(sample))
}

/// A length that is taken, of three characters at least where that may be, and its letter.
pub(super) fn comfortable(study: &Study) -> Option<(char, usize)> {
    let Ends { letter, short, long } = ends(study)?;
    Some((letter, short.1.max(4).min(long.0)))
}

/// The lengths that are taken.
pub(super) fn bounds(study: &Study) -> Option<(usize, Option<usize>)> {
    let Ends { short, long, .. } = ends(study)?;
    Some((short.1, long.1.map(|_| long.0)))
}

/// What is known of the lengths.
pub(super) fn fact(study: &Study) -> Option<Fact> {
    let Ends { short, long, .. } = ends(study)?;
    let named = study.numbers();
    let is_named =
        |length: usize| i64::try_from(length).is_ok_and(|length| (-1..=1).any(|off| named.contains(&(length + off))));
    let least = short.0.filter(|_| short.1 > 1 && is_named(short.1)).map(|_| short.1);
    let empty = study.takes(&Sample::text("")) == Some(false);
    let most = long.1.filter(|_| is_named(long.0)).map(|_| long.0);
    let least = least.unwrap_or(usize::from(empty && short.1 == 1));
    if least == 0 && most.is_none() {
        return None;
    }
    // What is not told apart counts as characters, of which there are fewer.
    Some(Fact::Length {
        least: u32::try_from(least).ok()?,
        most: most.and_then(|most| u32::try_from(most).ok()),
        unit: Unit::Characters,
    })
}
