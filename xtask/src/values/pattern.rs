//! Regular expressions that texts match: those that the provider quotes, and those of `patterns.txt`.
//!
//! A pattern is only ever a guess. What it holds for is asked: texts that match it and are taken, changed by a character or a
//! piece so that they no longer match, must all be refused. One that is taken is the end of the guess.

mod text;

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use infra_compiler::values::{Fact, Pattern, Taken};
use tests::random::Random;

use super::{enumeration, sample::Sample, study::Study};

/// As many hold for one argument.
const TOGETHER: usize = 3;
/// Longer texts are left to the last comparison with all that was taken.
const SHORT: usize = 300;
/// As many texts that are refused are to be explained.
const SPEAKING: usize = 80;
/// So many texts that match are asked for each pattern, and so many of those that are taken are changed.
const MATCHING: usize = 6;
const CHANGED: usize = 5;
/// As many changed texts are asked for each pattern.
const CHANGES: usize = 70;

thread_local! {
    static LISTED: OnceCell<Vec<Pattern>> = const { OnceCell::new() };
    /// What was made for each pattern so far.
    static MATCH: RefCell<HashMap<String, Rc<Vec<String>>>> = RefCell::default();
}

fn listed<R>(with: impl FnOnce(&[Pattern]) -> R) -> R {
    LISTED.with(|cell| {
        with(cell.get_or_init(|| {
            let lines = include_str!("patterns.txt").lines().filter(|line| !line.starts_with("# "));
            lines.map(|line| Pattern::new(line.into())).filter(Pattern::is_read).collect()
        }))
    })
}

/// The patterns that the provider itself shows.
fn quoted(study: &Study) -> Vec<Pattern> {
    let mut all: Vec<Pattern> = Vec::new();
    for said in study.said() {
        for source in text::quoted(said) {
            let pattern = Pattern::new((&*source).into());
            if pattern.is_read() && !all.contains(&pattern) {
                all.push(pattern);
            }
        }
    }
    all
}

fn short(study: &Study, taken: bool) -> impl Iterator<Item = &str> {
    study.those(taken).map(Sample::shown).filter(|text| !text.is_empty() && text.len() < SHORT)
}

/// The next text to ask where nothing is taken yet: one of each pattern, those first that the provider shows.
pub(super) fn first(study: &Study) -> Option<Sample> {
    if short(study, true).next().is_some() {
        return None;
    }
    let example = |pattern: &Pattern| matching_texts(pattern).first().cloned().map(Sample::Text);
    let unasked = |sample: &Sample| !study.has_asked(sample);
    let own = quoted(study).iter().filter_map(example).find(unasked);
    own.or_else(|| listed(|all| all.iter().filter_map(example).find(unasked)))
}

fn random(study: &Study) -> Random {
    Random(0x9a77 ^ u64::try_from(study.number).unwrap_or(0))
}

/// Whether most texts that match a pattern, and that nothing else refuses, turned out to be taken, as far as they were asked.
fn is_tight(study: &Study, pattern: &Pattern, known: &Taken) -> bool {
    let texts = matching_texts(pattern);
    let others = |text: &&String| known.refusal(&infra_compiler::value::Value::string(&***text)).is_none();
    let answers: Vec<bool> =
        texts.iter().filter(others).filter_map(|text| study.takes(&Sample::Text(text.clone()))).collect();
    answers.iter().filter(|taken| **taken).count() * 2 >= answers.len()
}

/// Texts that match a pattern, always the same.
pub(super) fn matching_texts(pattern: &Pattern) -> Rc<Vec<String>> {
    MATCH.with_borrow_mut(|known| {
        let make = || Rc::new(text::matching(pattern, MATCHING, &mut Random(0x9a77)));
        Rc::clone(known.entry(pattern.source().to_owned()).or_insert_with(make))
    })
}

/// As many texts that match a pattern, if that many are found.
pub(super) fn several(pattern: &Pattern, count: usize) -> Vec<String> {
    text::matching(pattern, count, &mut Random(0x9a77))
}

/// The patterns that the provider shows, each as what is taken beside the values that it lists.
fn beside_listed(study: &Study) -> Vec<Pattern> {
    let taken = enumeration::candidates(study).into_iter().filter(|sample| study.takes(sample) == Some(true));
    let listed: Vec<String> =
        taken.map(|sample| regex_syntax::escape(sample.shown())).filter(|text| !text.is_empty()).collect();
    if listed.is_empty() {
        return Vec::new();
    }
    let listed = listed.join("|");
    let both = |pattern: Pattern| Pattern::new(format!("^(?:{listed})$|{}", pattern.source()).into());
    quoted(study).into_iter().map(both).filter(Pattern::is_read).collect()
}

/// The patterns that nothing speaks against, as many as explain what `known` does not.
pub(super) fn chosen(study: &Study, known: &Taken) -> Vec<Pattern> {
    let mut open: Vec<&str> = short(study, false)
        .filter(|text| known.refusal(&infra_compiler::value::Value::string(*text)).is_none())
        .collect();
    if open.is_empty() || short(study, true).next().is_none() {
        return Vec::new();
    }
    let holds = |pattern: &Pattern| short(study, true).all(|text| pattern.takes(text));
    let mut candidates: Vec<Pattern> = quoted(study).into_iter().filter(holds).collect();
    candidates.extend(beside_listed(study).into_iter().filter(holds));
    // Each is compared once with each text.
    let mut tried = study.listed.borrow_mut();
    let (seen, alive) = &mut *tried;
    listed(|all| {
        let alive = alive.get_or_insert_with(|| (0..all.len()).collect());
        for text in study.taken_since(*seen).map(Sample::shown).filter(|text| !text.is_empty() && text.len() < SHORT) {
            alive.retain(|number| all.get(*number).is_some_and(|pattern| pattern.takes(text)));
        }
        *seen = study.count();
        candidates.extend(alive.iter().filter_map(|number| all.get(*number)).cloned());
    });
    open.truncate(SPEAKING);
    let mut chosen: Vec<Pattern> = Vec::new();
    while chosen.len() < TOGETHER {
        let explains = |pattern: &Pattern| open.iter().filter(|text| !pattern.takes(text)).count();
        // Of those that explain as much, the first.
        let scored = candidates.iter().enumerate().map(|(at, pattern)| (explains(pattern), std::cmp::Reverse(at)));
        let Some((count, std::cmp::Reverse(at))) = scored.max() else { break };
        if count == 0 {
            break;
        }
        let best = candidates.remove(at);
        if is_tight(study, &best, known) {
            open.retain(|text| best.takes(text));
            chosen.push(best);
        }
    }
    chosen
}

/// Texts that match the patterns that are chosen so far.
pub(super) fn matching(study: &Study, known: &Taken) -> Vec<Sample> {
    let texts = chosen(study, known).into_iter().flat_map(|pattern| matching_texts(&pattern).to_vec());
    texts.map(Sample::Text).collect()
}

/// Texts that no longer match them, each by one change of a text that is taken.
pub(super) fn changed(study: &Study, known: &Taken) -> Vec<Sample> {
    chosen(study, known).iter().flat_map(|pattern| changes(study, pattern)).collect()
}

fn changes(study: &Study, pattern: &Pattern) -> Vec<Sample> {
    let mut random = random(study);
    // The last that were asked are those that were made for the pattern.
    let mut taken: Vec<&str> = short(study, true).filter(|text| text.len() < 60).collect();
    let recent = taken.split_off(taken.len().saturating_sub(CHANGED));
    taken.truncate(CHANGED);
    let bases = recent.into_iter().rev().chain(taken);
    let mut all: Vec<Sample> = Vec::new();
    for base in bases {
        for text in text::changed(base, &mut random) {
            if all.len() < CHANGES && !text.is_empty() && !pattern.takes(&text) {
                all.push(Sample::Text(text));
            }
        }
    }
    all
}

/// What is known of the patterns.
pub(super) fn facts(study: &Study, known: &Taken) -> Vec<Fact> {
    let proven = |pattern: &Pattern| {
        // What was asked of it before is not asked again, so it may have been refused as another one's.
        let refused = short(study, false).filter(|text| !pattern.takes(text)).count();
        let taken = matching_texts(pattern).iter().any(|text| study.takes(&Sample::Text(text.clone())) == Some(true));
        refused >= 3 && taken
    };
    chosen(study, known).into_iter().filter(proven).map(Fact::Pattern).collect()
}
