//! The pipeline from a linked program to documents: resolve, evaluate, check and render, for each target.

mod kind;

pub use kind::kind_layout;

use crate::{
    Span, Text,
    diagnostic::{Diagnostic, Diagnostics},
    evaluate::{self, Evaluated, ReadTable, Target, is_root},
    program::{DefinitionId, Program},
    render::{Rendered, object_attributes, render},
};

/// What a definition compiles to.
#[derive(Debug, Default)]
pub struct Compiled {
    /// The workspace, if it is a root.
    pub workspace: Option<Text>,
    /// Of a root without errors: a document per target, the default first.
    pub targets: Vec<CompiledTarget>,
    /// The workspaces whose outputs it reads.
    pub reads: Vec<Text>,
}

/// The document of one target.
#[derive(Debug)]
pub struct CompiledTarget {
    /// As `--target` takes it: `aws=5.100`.
    pub versions: String,
    /// The document.
    pub rendered: Rendered,
}

/// Compiles a definition: a root for each target that it names, any other with its parameters unknown.
///
/// Every error is in `out`; documents are made only where there is none.
pub fn compile(program: &Program, own: DefinitionId, read: ReadTable<'_>, out: &mut Diagnostics) -> Compiled {
    let before = out.len();
    crate::resolve::resolve(program, own, out);
    // A name that leads nowhere would only be reported once more by everything that needs its value.
    let unresolved: Vec<Span> =
        out.iter().skip(before).filter(|found| found.is_error()).map(|found| found.span).collect();
    let targets = evaluate::targets(program, own, read, out);
    let root = program.stack(own).is_some_and(is_root);
    let mut found = Vec::new();
    let mut programs = Vec::new();
    for target in &targets {
        let mut diagnostics = Diagnostics::new();
        let mut evaluated = evaluate::evaluate(program, own, target, &mut diagnostics);
        crate::names::fill(&mut evaluated, &target.schemas);
        crate::check::check(program, own, target, &evaluated, &mut diagnostics);
        diagnostics.retain(|found| !unresolved.contains(&found.span));
        found.push((target.name(), diagnostics));
        programs.push((target, evaluated));
    }
    out.append(if root { crate::check::any_target(found) } else { crate::check::every_target(found) });
    let mut compiled = Compiled::default();
    if !root {
        return compiled;
    }
    if let Some((_, evaluated)) = programs.first() {
        compiled.workspace.clone_from(&evaluated.workspace);
        compiled.reads = evaluated.remotes.iter().map(|remote| remote.workspace.clone()).collect();
        compiled.reads.dedup();
    }
    if !out.iter().skip(before).any(Diagnostic::is_error) {
        compiled.targets = programs.iter().map(|(target, evaluated)| document(target, evaluated)).collect();
    }
    compiled
}

fn document(target: &Target, evaluated: &Evaluated) -> CompiledTarget {
    CompiledTarget { versions: target.name(), rendered: render(evaluated, &object_attributes(&target.schemas)) }
}

/// Reads no provider tables: for programs that name none.
///
/// # Errors
///
/// Always.
pub fn no_tables(_: &str, _: Span) -> Result<Vec<u8>, String> {
    Err("no provider tables can be read here".to_owned())
}
