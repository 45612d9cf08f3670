//! The pipeline from tokens to documents, for macros, tests and tools alike.
//!
//! A definition is read twice: where it is written by [`stacks`] or [`kind`], which say what it asks for, and once all
//! that has arrived by [`definition`], which compiles it.

mod kind;
mod ours;
mod read;
mod rule;
pub mod source;
mod spelling;
#[cfg(test)]
mod tests;

pub use kind::kind_layout;
pub use ours::{OurExample, OurRule, documentation, our_rule};
pub use read::{Pending, PendingKind, PendingRule, Rules, Stacks, kind, rules, stacks};

use infra_template::Section;

use crate::{
    Span, Text, aws, builtin,
    check::Warning,
    deployed::Deployed,
    diagnostic::{Diagnostic, Diagnostics},
    evaluated::Evaluated,
    inventory::{Inventory, inventory},
    kind::carried,
    link::{Form, Package},
    lower::{Lowered, OWN, lower},
    program::{DefinitionId, Program},
    provider::Providers,
    render::{Rendered, object_attributes, render},
    rule::table::Ready,
    spans::Spans,
    target::{ReadTable, Target, is_root},
};

pub use crate::lower::Own;

/// The providers that are known: this is the one place that names them.
pub static PROVIDERS: Providers = Providers::new(&aws::AWS, &[&builtin::TERRAFORM]);

/// A definition, compiled.
#[derive(Debug)]
pub struct Compilation {
    /// What was read, for what Rust makes of it; `None` if not even its head could be read.
    pub own: Option<Own>,
    /// What it came to.
    pub compiled: Compiled,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
    /// Where everything stands.
    pub spans: Spans,
    /// Of a rule, a pack or a kind: what it offers in place of what is written.
    ready: Option<Package>,
}

impl Compilation {
    /// What the definition hands over to those that name it: itself, and all that it needs.
    pub fn offered<'p>(&'p self, own: &'p Package, others: &'p [Package]) -> impl Iterator<Item = &'p Package> {
        // Rules that a pack takes are in it.
        let others = others.iter().filter(|other| own.form != Form::Rule || other.form != Form::Rule);
        std::iter::once(self.ready.as_ref().unwrap_or(own)).chain(others)
    }
}

/// What a definition comes to.
#[derive(Debug, Default)]
pub struct Compiled {
    /// The workspace, if it is a root.
    pub workspace: Option<Text>,
    /// Of a root without errors: a document per target, the default first.
    pub targets: Vec<CompiledTarget>,
    /// The workspaces whose outputs it reads.
    pub reads: Vec<Text>,
    /// The lock that it names: its path as written, and where that stands.
    pub lock: Option<(Text, Span)>,
}

/// The document of one target.
#[derive(Debug)]
pub struct CompiledTarget {
    /// As `--target` takes it: `aws=5.100`.
    pub versions: String,
    /// The document.
    pub rendered: Rendered,
    /// What is known of its addresses.
    pub inventory: Inventory,
    /// Of a root with a lock, what the lock will hold once it is deployed.
    pub planned: Option<Section>,
}

/// Reads a provider table that a stack names by file: path as written, and the token that names it.
pub type ReadFile<'a> = &'a dyn Fn(&str, proc_macro2::Span) -> Result<Vec<u8>, String>;

/// Compiles a definition that has all it needs; what is wrong with it marks its package broken.
pub fn definition(own: &mut Package, others: &[Package], read: ReadFile<'_>) -> Compilation {
    let mut diagnostics = Diagnostics::new();
    let (lowered, mut spans) = lower(own, others, &mut diagnostics);
    // What was read before it was linked was reported then, where it was wrong.
    if own.form != Form::Kind && own.broken {
        diagnostics = Diagnostics::new();
    }
    let (mut compiled, mut ready) = (Compiled::default(), None);
    let own_form = lowered.map(|Lowered { program, own: parsed, misled }| {
        diagnostics.append(misled);
        if let Own::Rule(rule) = &parsed {
            let made = self::rule::check(&program, rule, own, others, read, (&mut spans, &mut diagnostics));
            ready = Some(made);
        } else {
            if let Some(kind) = program.kind(OWN) {
                self::kind::check_rules(&program, kind, &mut diagnostics);
                ready = Some(Package { tokens: carried(own.tokens.clone()), ..own.clone() });
            }
            let table = |path: &str, span: Span| match spans.get(span) {
                Some((first, _)) => read(path, first),
                None => Err("the place of this source file is not known".to_owned()),
            };
            compiled = self::program(&program, OWN, &table, &mut diagnostics);
        }
        parsed
    });
    own.broken |= own_form.is_none() || diagnostics.has_errors();
    let ready = ready.map(|ready| Package { broken: own.broken, ..ready });
    Compilation { own: own_form, compiled, diagnostics, spans, ready }
}

/// Compiles a linked program: a root for each target that it names, any other definition with its parameters unknown.
///
/// Every error is in `out`; documents are made only where there is none.
pub fn program(program: &Program, own: DefinitionId, read: ReadTable<'_>, out: &mut Diagnostics) -> Compiled {
    let before = out.len();
    let targets = crate::target::targets(program, own, PROVIDERS, read, out);
    let resolved = crate::resolve::resolve(program, own, &targets, out);
    let root = program.stack(own).is_some_and(is_root);
    let mut found = Vec::new();
    let mut programs = Vec::new();
    let rules = crate::check::DecodedRules::default();
    let stack = program.stack(own).filter(|_| root);
    let deployed = stack.and_then(|stack| Deployed::read(stack, read, out));
    for target in &targets {
        let mut diagnostics = Diagnostics::new();
        let mut evaluated = crate::expand::expand(&resolved, own, target, &mut diagnostics);
        crate::names::fill(&mut evaluated, &target.schemas);
        crate::names::tag(&mut evaluated, &target.schemas);
        let warnings =
            crate::check::check(program, own, target, &evaluated, (&rules, deployed.as_ref()), &mut diagnostics);
        found.push((target.name(), diagnostics));
        programs.push((target, evaluated, warnings));
    }
    out.append(if root { crate::check::any_target(found) } else { crate::check::every_target(found) });
    let mut compiled = Compiled::default();
    if !root {
        return compiled;
    }
    if let Some((_, evaluated, _)) = programs.first() {
        compiled.workspace.clone_from(&evaluated.workspace);
        compiled.reads = evaluated.remotes.iter().map(|remote| remote.workspace.clone()).collect();
        compiled.reads.dedup();
    }
    compiled.lock = deployed.as_ref().map(|deployed| (deployed.path.clone(), deployed.span));
    if !out.iter().skip(before).any(Diagnostic::is_error) {
        let rules: Vec<Ready<'_>> = program.rules.iter().filter_map(Ready::open).collect();
        let locked = deployed.is_some();
        compiled.targets = programs.into_iter().map(|made| document(made, &rules, locked)).collect();
    }
    compiled
}

fn document(
    (target, evaluated, warnings): (&Target, Evaluated, Vec<Warning>),
    rules: &[Ready<'_>],
    locked: bool,
) -> CompiledTarget {
    let rendered = render(&evaluated, &object_attributes(&target.schemas));
    let mut inventory = inventory(&evaluated, &target.schemas, warnings, &rendered.addresses);
    let names = inventory.rule_names().into_iter();
    let documented = names.filter_map(|name| {
        let docs = rules.iter().find_map(|rules| rules.docs(name)).or_else(|| {
            let docs = ours::documented(name)?;
            Some(format!("{}\n{}", docs.summary, docs.why).into())
        });
        Some((name.into(), docs?))
    });
    inventory.documented = documented.collect();
    let planned = locked.then(|| inventory.planned(&evaluated, &target.schemas));
    CompiledTarget { versions: target.name(), rendered, inventory, planned }
}
