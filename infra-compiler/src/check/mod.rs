//! Checks: what is wrong with an evaluated program. One check, one file, with its documentation: `check/<family>/<name>.rs`.
//!
//! A check registers what it looks at, [`LooksAt`]; the engine goes through the program once and shows it that. Structural
//! checks are always on. The others are rules: a root's `rules { … }` sets their level, and `#[allow(name, reason = "…")]`
//! silences one on an item. A check does not know about levels, allows, targets or the stack instance it looks at;
//! [`Findings`] does, and names no check.

mod context;
mod dispatch;
mod engine;
mod findings;
mod index;
mod level;
mod looks_at;
mod registry;
mod taken;
mod target;
#[cfg(test)]
mod tests;

// What several checks ask.
mod combination;
mod credential;
mod first_plan;
mod flow;
mod given;
mod known;
mod object;
mod own;
mod policy;
mod site;
mod source;
mod unused;

mod deployed;
mod house;
mod naming;
mod references;
mod schema;
mod secrecy;
mod security;
mod values;

pub use context::{Context, Item};
pub use findings::{Findings, Warning};
pub use given::Given;
pub use known::Known;
pub use looks_at::*;
pub use own::OwnBody;
pub use policy::Policy;
pub use registry::{Check, Types};
pub use site::{Owner, Site};
pub use taken::DecodedRules;
pub use target::{any_target, every_target};

use std::sync::LazyLock;

use crate::{
    deployed::Deployed,
    diagnostic::Diagnostics,
    evaluated::Evaluated,
    program::{DefinitionId, Program},
    target::Target,
};
use registry::Registry;

static REGISTRY: LazyLock<Registry> = LazyLock::new(|| Registry::new(all()));

/// Every registered check, by family and name.
pub fn all() -> impl Iterator<Item = &'static Check> + Clone {
    index::FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// Runs every check over an evaluated program; `rules` is one for all targets of a definition, `deployed` what the lock of a
/// root says. Errors and warnings that are
/// this definition's to report are in `out`; what is given back are all warnings of the program.
pub fn check(
    program: &Program,
    own: DefinitionId,
    target: &Target,
    evaluated: &Evaluated,
    (rules, deployed): (&DecodedRules, Option<&Deployed>),
    out: &mut Diagnostics,
) -> Vec<Warning> {
    run((&REGISTRY, rules), program, own, target, (evaluated, deployed), out)
}

fn run(
    (registry, rules): (&Registry, &DecodedRules),
    program: &Program,
    own: DefinitionId,
    target: &Target,
    (evaluated, deployed): (&Evaluated, Option<&Deployed>),
    out: &mut Diagnostics,
) -> Vec<Warning> {
    let context = Context::new(program, own, target, evaluated, (registry, rules), deployed);
    let mut findings = Findings::new(&context, out);
    engine::run(&context, registry.dispatch(context.root), &mut findings);
    findings.into_warnings()
}
