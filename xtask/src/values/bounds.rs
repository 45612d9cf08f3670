//! The bounds of numbers.

use infra_compiler::values::Fact;

use super::{sample::Sample, study::Study};

/// Numbers around those that the provider names.
pub(super) fn near(study: &Study) -> Vec<Sample> {
    let around = |number: i64| [number.saturating_sub(1), number, number.saturating_add(1)];
    let whole = study.numbers().into_iter().flat_map(around).map(|number| sample(study, number));
    let parts = study.decimals().into_iter().filter(|_| study.numeric);
    whole.chain(parts.flat_map(|bound| hundredths(bound).map(Sample::Number))).collect()
}

/// A number, and those a hundredth less and more.
fn hundredths(bound: f64) -> [String; 3] {
    [bound - 0.01, bound, bound + 0.01].map(|number| {
        let digits = format!("{number:.6}");
        digits.trim_end_matches('0').trim_end_matches('.').to_owned()
    })
}

/// Bounds that are not whole: such that the provider names, where it takes the number and none a hundredth beyond it.
fn decimal(study: &Study) -> Option<Fact> {
    let named: Vec<[String; 3]> = study.decimals().into_iter().map(hundredths).collect();
    let takes = |digits: &String| study.takes(&Sample::Number(digits.clone()));
    let bound = |at: usize| {
        let found = named
            .iter()
            .find(|all| all.get(1).and_then(takes) == Some(true) && all.get(at).and_then(takes) == Some(false));
        found.and_then(|all| all.get(1)?.parse().ok())
    };
    let (least, most) = (bound(0), bound(2));
    (least.is_some() || most.is_some()).then_some(Fact::Range { least, most })
}

/// A number, or the text of one where texts are taken.
fn sample(study: &Study, number: i64) -> Sample {
    if study.numeric { Sample::number(number) } else { Sample::text(number.to_string()) }
}

/// Numbers that are not whole: one between the bounds, and some just beyond them, where what is counted in parts begins and ends.
pub(super) fn halves(study: &Study) -> Vec<Sample> {
    let Some((least, most)) = ends(study) else { return Vec::new() };
    let below = least.checked_sub(1).filter(|below| *below >= 0).map(|below| Sample::Number(format!("{below}.5")));
    [Some(Sample::Number(format!("{least}.5"))), below, Some(Sample::Number(format!("{most}.5")))]
        .into_iter()
        .flatten()
        .collect()
}

/// The least and the greatest that were taken.
fn ends(study: &Study) -> Option<(i64, i64)> {
    let taken = || study.those(true).filter_map(|sample| sample.shown().parse::<i64>().ok());
    Some((taken().min()?, taken().max()?))
}

/// What is known of them.
pub(super) fn facts(study: &Study) -> Vec<Fact> {
    let mut facts = Vec::new();
    let Some((least, most)) = ends(study) else { return facts };
    let refused = |number: i64| study.takes(&sample(study, number)) == Some(false);
    // A bound is one that the provider names, with a number behind it that is refused.
    let named = study.numbers();
    let is_named = |bound: i64| (-1..=1).any(|off| named.contains(&bound.saturating_add(off)));
    let bound = |bound: i64, beyond: i64| {
        (refused(beyond) && is_named(bound)).then(|| bound.to_string().parse().ok()).flatten()
    };
    // What takes a part of one more is bound by no whole number.
    let beyond = |number: i64| study.takes(&Sample::Number(format!("{number}.5"))) == Some(true);
    let (below, above) = (beyond(least.saturating_sub(1)), beyond(most));
    let (least, most) = (bound(least, least.saturating_sub(1)), bound(most, most.saturating_add(1)));
    let (least, most) = (least.filter(|_| !below), most.filter(|_| !above));
    if least.is_some() || most.is_some() {
        facts.push(Fact::Range { least, most });
    }
    if !study.numeric {
        return facts;
    }
    if facts.is_empty() {
        facts.extend(decimal(study));
    }
    let halves = study.those(false).any(|sample| sample.shown().ends_with(".5"));
    if halves && !study.those(true).any(|sample| sample.shown().contains('.')) {
        facts.push(Fact::Whole);
    }
    facts
}
