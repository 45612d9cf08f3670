//! Arguments that take one of a list, which the provider shows to whoever misses it.

use infra_compiler::{Text, values::Fact};

use super::{sample::Sample, study::Study};

/// What stands before a list of all that is taken.
const BEFORE: [&str; 6] =
    ["one of", "valid values", "possible values", "allowed values", "supported values", "must be either"];

/// The values that are said to be taken, each with what differs from it by case or by a letter.
pub(super) fn candidates(study: &Study) -> Vec<Sample> {
    let mut all: Vec<Sample> = Vec::new();
    for text in study.said() {
        for value in listed(text) {
            let sample = if study.numeric { Sample::Number(value) } else { Sample::Text(value) };
            if !all.contains(&sample) {
                all.push(sample);
            }
        }
    }
    all
}

/// Values beside the list, which it must refuse if it is all there is.
pub(super) fn beside(study: &Study) -> Vec<Sample> {
    let listed = candidates(study);
    let mut all = Vec::new();
    for value in listed.iter().take(4) {
        let text = value.shown();
        if study.numeric {
            continue;
        }
        all.extend(
            [
                text.to_lowercase(),
                text.to_uppercase(),
                format!("{text}x"),
                format!("{text} "),
                text.chars().skip(1).collect(),
            ]
            .map(Sample::Text),
        );
    }
    all.retain(|sample| !listed.contains(sample));
    all
}

/// What is taken, if the list is all there is.
pub(super) fn fact(study: &Study) -> Option<Fact> {
    let listed = candidates(study);
    // What could not be told is taken to be in it.
    let taken: Vec<&Sample> = listed.iter().filter(|sample| study.takes(sample) != Some(false)).collect();
    if !taken.iter().any(|sample| !sample.shown().is_empty() && study.takes(sample) == Some(true)) {
        return None;
    }
    let is_known = |sample: &Sample, any_case: bool| {
        taken.iter().any(|known| **known == *sample || any_case && known.shown().eq_ignore_ascii_case(sample.shown()))
    };
    // The empty text is a matter of its own.
    let others: Vec<&Sample> = study.those(true).filter(|sample| !sample.shown().is_empty()).collect();
    let any_case = others.iter().any(|sample| !is_known(sample, false));
    if !others.iter().all(|sample| is_known(sample, any_case)) {
        return None;
    }
    let values =
        taken.iter().filter(|sample| !sample.shown().is_empty()).map(|sample| Text::from(sample.shown())).collect();
    Some(Fact::OneOf { values, any_case })
}

/// The values in a text: those between quotes, or else the words between brackets.
fn listed(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let Some(start) = BEFORE.iter().filter_map(|word| Some(lower.rfind(word)? + word.len())).max() else {
        return Vec::new();
    };
    let Some(rest) = text.get(start..) else { return Vec::new() };
    let end = [", got", "\n\n"].iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
    let rest = rest.get(..end).unwrap_or(rest);
    if rest.contains('"') {
        return quoted(rest);
    }
    let inside = rest.split_once('[').and_then(|(_, inside)| Some(inside.split_once(']')?.0)).unwrap_or(rest);
    let words = inside.split(|letter: char| letter.is_whitespace() || ",|:[]()'`".contains(letter));
    words
        .filter(|word| !word.is_empty() && *word != "or" && *word != "and")
        .map(|word| word.trim_end_matches('.').to_owned())
        .collect()
}

fn quoted(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut letters = text.chars();
    while letters.by_ref().any(|letter| letter == '"') {
        let mut value = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => break,
                '\\' => value.extend(letters.next()),
                _ => value.push(letter),
            }
        }
        all.push(value);
    }
    all
}
