//! Checks: what is wrong with an evaluated program. One check, one file, with its documentation: `check/<family>/<name>.rs`.
//!
//! Structural checks are always on. The others are rules: a root's `rules { … }` sets their level, and
//! `#[allow(name, reason = "…")]` silences one on an item. A check does not know about levels, allows, targets or the
//! stack instance it looks at; [`Findings`] does.

mod context;
mod findings;
mod index;
mod level;
mod site;
mod target;

mod house;
mod naming;
mod references;
mod schema;
mod secrecy;

pub use context::{Context, Item};
pub use findings::{Findings, Warning};
pub use site::{Owner, Site};
pub use target::{any_target, every_target};

use crate::{
    diagnostic::{Code, Diagnostics},
    evaluated::Evaluated,
    program::{DefinitionId, Program},
    target::Target,
};

/// A registered check: its documentation and the function that looks.
///
/// Codes that the framework itself reports have no function.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// The documentation.
    pub code: &'static Code,
    /// What looks.
    pub run: Option<fn(&Context<'_>, &mut Findings<'_>)>,
}

/// Runs every check over an evaluated program. Errors and warnings that are this definition's to report are in `out`; what
/// is given back are all warnings of the program.
pub fn check(
    program: &Program,
    own: DefinitionId,
    target: &Target,
    evaluated: &Evaluated,
    out: &mut Diagnostics,
) -> Vec<Warning> {
    let context = Context::new(program, own, target, evaluated);
    let mut findings = Findings::new(&context, out);
    for check in all() {
        if let Some(run) = check.run {
            run(&context, &mut findings);
        }
    }
    findings.finish()
}

/// Every registered check, by family and name.
pub fn all() -> impl Iterator<Item = &'static Check> {
    index::FAMILIES.iter().flat_map(|family| family.iter())
}

/// The documentation of every registered check.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    all().map(|check| check.code)
}
