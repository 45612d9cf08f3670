use crate::diagnostic::{Diagnostic, Diagnostics};

use super::REGISTRY;

/// What is found for any target; what is not found for all names those it is found for.
///
/// An `#[allow]` is unused only if no target needs it.
pub fn any_target(found: Vec<(String, Diagnostics)>) -> Diagnostics {
    let count = found.len();
    let mut merged: Vec<(Diagnostic, Vec<String>)> = Vec::new();
    for (target, diagnostics) in found {
        for diagnostic in diagnostics.iter() {
            match merged.iter_mut().find(|(known, _)| same(known, diagnostic)) {
                Some((_, targets)) if targets.last() == Some(&target) => {}
                Some((_, targets)) => targets.push(target.clone()),
                None => merged.push((diagnostic.clone(), vec![target.clone()])),
            }
        }
    }
    let mut all = Diagnostics::new();
    for (diagnostic, targets) in merged {
        if targets.len() == count {
            all.push(diagnostic);
        } else if !REGISTRY.is_of_every_target(diagnostic.code) {
            all.push(diagnostic.fact(format!("only for {}", targets.join(", "))));
        }
    }
    all
}

/// What is found for every target alone: a definition that suits one of them is right for a root that names that one.
pub fn every_target(found: Vec<(String, Diagnostics)>) -> Diagnostics {
    let mut lists = found.into_iter().map(|(_, diagnostics)| diagnostics);
    let mut all = Diagnostics::new();
    let Some(first) = lists.next() else { return all };
    let others: Vec<Diagnostics> = lists.collect();
    for diagnostic in first.iter() {
        if others.iter().all(|other| other.iter().any(|one| same(one, diagnostic))) {
            all.push(diagnostic.clone());
        }
    }
    all
}

/// Whether two targets say the same: only the fix may differ, as each version has its own names to offer.
fn same(one: &Diagnostic, other: &Diagnostic) -> bool {
    (one.code, one.severity, one.span, &one.message, &one.notes)
        == (other.code, other.severity, other.span, &other.message, &other.notes)
}
