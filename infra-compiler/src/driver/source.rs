//! A whole source in one process: for tools and tests, without rustc between the definitions.
//!
//! What rustc does between two macros, leading a path to a definition, is done by the path's last name among the
//! definitions of the source.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{Compilation, ReadFile, definition, kind, rules, stacks};
use crate::{
    diagnostic::Diagnostics,
    ids::{Arena, DefinitionId},
    link::{Package, State},
    parse::IncludeReader,
    spans::Spans,
};

/// What came of a source.
#[derive(Debug, Default)]
pub struct Compiled {
    /// What the text of each `stack!` alone has wrong.
    pub read: Vec<(Diagnostics, Spans)>,
    /// Each definition, after those that it needs.
    pub definitions: Vec<Compilation>,
}

/// Reads `stack! { … }` and `#[resource(…)] struct …` and compiles every definition.
///
/// # Errors
///
/// What in the source is neither.
pub fn compile(
    source: TokenStream,
    includes: &mut dyn IncludeReader,
    tables: ReadFile<'_>,
) -> Result<Compiled, String> {
    let mut compiled = Compiled::default();
    let mut definitions = Arena::new();
    for invocation in invocations(source)? {
        match invocation {
            Invocation::Stacks(tokens) => {
                let stacks = stacks(tokens, includes);
                compiled.read.push((stacks.diagnostics, stacks.spans));
                for pending in stacks.pending {
                    let name = pending.parsed.name.to_string();
                    definitions.push(Definition { name, stage: Stage::Waiting(Box::new(pending.state)) });
                }
            }
            Invocation::Rules(tokens) => {
                let rules = rules(tokens);
                compiled.read.push((rules.diagnostics, rules.spans));
                for pending in rules.pending {
                    let name = pending.parsed.name.to_string();
                    definitions.push(Definition { name, stage: Stage::Waiting(Box::new(pending.state)) });
                }
            }
            Invocation::Kind { arguments, item, name } => {
                let state = kind(&arguments, &item).state;
                definitions.push(Definition { name, stage: Stage::Waiting(Box::new(state)) });
            }
        }
    }
    for id in definitions.keys() {
        finish(&mut definitions, id, tables, &mut compiled);
    }
    Ok(compiled)
}

/// What the text of each `stack! { … }` alone has wrong.
///
/// # Errors
///
/// What in the source is neither a stack nor a kind.
pub fn read(source: TokenStream, includes: &mut dyn IncludeReader) -> Result<Vec<(Diagnostics, Spans)>, String> {
    let mut reports = Vec::new();
    for invocation in invocations(source)? {
        match invocation {
            Invocation::Stacks(tokens) => {
                let stacks = stacks(tokens, includes);
                reports.push((stacks.diagnostics, stacks.spans));
            }
            Invocation::Rules(tokens) => {
                let rules = rules(tokens);
                reports.push((rules.diagnostics, rules.spans));
            }
            Invocation::Kind { .. } => {}
        }
    }
    Ok(reports)
}

/// What stands in the one `rule! { … }` of a source.
///
/// # Errors
///
/// What else the source holds.
pub(super) fn only_rules(source: TokenStream) -> Result<TokenStream, String> {
    let mut found = invocations(source)?.into_iter();
    match (found.next(), found.next()) {
        (Some(Invocation::Rules(tokens)), None) => Ok(tokens),
        _ => Err("a file holds one `rule! { … }` and nothing else".to_owned()),
    }
}

struct Definition {
    name: String,
    stage: Stage,
}

enum Stage {
    Waiting(Box<State>),
    /// It is being compiled: a circle leads back to it, which rustc would report.
    Busy,
    /// Its own package, then those of all it needs.
    Done(Vec<Package>),
}

/// Compiles a definition after those that it names; its packages.
fn finish(
    definitions: &mut Arena<DefinitionId, Definition>,
    id: DefinitionId,
    tables: ReadFile<'_>,
    compiled: &mut Compiled,
) -> Vec<Package> {
    match std::mem::replace(&mut definitions[id].stage, Stage::Busy) {
        Stage::Busy => Vec::new(),
        Stage::Done(packages) => {
            definitions[id].stage = Stage::Done(packages.clone());
            packages
        }
        Stage::Waiting(mut state) => {
            for asked in std::mem::take(&mut state.wanted) {
                let last = asked.text.rsplit("::").next().unwrap_or("");
                let named = definitions.keys().find(|other| definitions[*other].name == last);
                if let Some(named) = named {
                    let arrived = finish(definitions, named, tables, compiled);
                    state.found.arrive(asked.text, arrived);
                }
            }
            let (mut own, others) = state.complete();
            let compilation = self::definition(&mut own, &others, tables);
            let packages: Vec<Package> = compilation.offered(&own, &others).cloned().collect();
            compiled.definitions.push(compilation);
            definitions[id].stage = Stage::Done(packages.clone());
            packages
        }
    }
}

/// A use of one of the macros.
enum Invocation {
    /// What stands in `stack! { … }`.
    Stacks(TokenStream),
    /// What stands in `rule! { … }`.
    Rules(TokenStream),
    /// `#[resource(arguments)] item`.
    Kind { arguments: TokenStream, item: TokenStream, name: String },
}

/// `stack! { … }` and `#[resource(…)] pub struct Name { … }`, in order.
fn invocations(source: TokenStream) -> Result<Vec<Invocation>, String> {
    let mut invocations = Vec::new();
    let mut tokens = source.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "stack" || name == "rule" => {
                let Some(TokenTree::Group(group)) = tokens.nth(1) else {
                    return Err(format!("`{name}` without `! {{ … }}`"));
                };
                let made = if name == "stack" { Invocation::Stacks } else { Invocation::Rules };
                invocations.push(made(group.stream()));
            }
            TokenTree::Punct(hash) => invocations.push(struct_item(TokenTree::Punct(hash), &mut tokens)),
            other => return Err(format!("neither `stack! {{ … }}` nor `#[resource(…)] struct`: {other}")),
        }
    }
    Ok(invocations)
}

fn struct_item(hash: TokenTree, tokens: &mut impl Iterator<Item = TokenTree>) -> Invocation {
    let mut arguments = TokenStream::new();
    let mut item = vec![hash];
    let mut name = String::new();
    for token in tokens {
        let end = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
            || matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        if let TokenTree::Group(group) = &token
            && let Some(found) = resource(group.stream())
        {
            arguments = found;
            item.pop();
        } else {
            if matches!(item.last(), Some(TokenTree::Ident(keyword)) if keyword == "struct") {
                name = token.to_string();
            }
            item.push(token);
        }
        if end {
            break;
        }
    }
    Invocation::Kind { arguments, item: item.into_iter().collect(), name }
}

/// The arguments of `resource(…)`.
fn resource(content: TokenStream) -> Option<TokenStream> {
    let mut tokens = content.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) if name == "resource" => {
            Some(arguments.stream())
        }
        _ => None,
    }
}
