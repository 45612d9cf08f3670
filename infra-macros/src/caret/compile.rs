//! The whole pipeline in one process, over a source as a user writes it.
//!
//! What rustc does between the macros, leading a path to a definition, is done here by the path's last name among the
//! definitions of the same source.

use infra_core::{diagnostic::Diagnostics, render::Rendered};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{
    kind,
    link::{Form, Package, carried, cut},
    lower::{OWN, lower},
    parse,
    spans::Spans,
};

/// A definition, and by position those that it names.
struct Definition {
    name: String,
    package: Package,
    needs: Vec<(String, usize)>,
}

/// What came of a source.
#[derive(Default)]
pub(super) struct Compilation {
    /// What each macro invocation reports, and once more what each definition reports when it has all it needs.
    pub(super) reports: Vec<(Diagnostics, Spans)>,
    /// Of each root without errors the document for its default target.
    pub(super) documents: Vec<Rendered>,
}

/// Compiles every definition.
pub(super) fn compile(source: TokenStream) -> Result<Compilation, String> {
    let mut compilation = Compilation::default();
    let mut definitions = Vec::new();
    let mut wanted = Vec::new();
    for invocation in invocations(source)? {
        match invocation {
            Invocation::Stacks(tokens) => {
                let (mut out, mut spans) = (Diagnostics::new(), Spans::new());
                let mut stacks = parse::parse_stacks(tokens, &mut spans, &mut out, &mut include).stacks;
                cut(&mut stacks, &mut out);
                for stack in stacks {
                    definitions.push(Definition {
                        name: stack.name.to_string(),
                        package: Package {
                            form: Form::Stack,
                            identity: stack.stack.identity.to_string(),
                            broken: stack.stack.broken,
                            paths: Vec::new(),
                            tokens: carried(stack.tokens, &stack.includes),
                        },
                        needs: Vec::new(),
                    });
                    wanted.push(stack.paths.into_iter().map(|used| used.path.text.to_string()).collect());
                }
                compilation.reports.push((out, spans));
            }
            Invocation::Kind { arguments, item, name } => {
                let identity = kind::identity(&item);
                let tokens = quote! { [#arguments] #item };
                let package = Package { form: Form::Kind, identity, broken: false, paths: Vec::new(), tokens };
                definitions.push(Definition { name, package, needs: Vec::new() });
                wanted.push(Vec::new());
            }
        }
    }
    link(&mut definitions, wanted);
    let mut done = vec![false; definitions.len()];
    for index in 0..definitions.len() {
        finish(&mut definitions, index, &mut done, &mut compilation);
    }
    Ok(compilation)
}

/// What the parser alone reports.
pub(super) fn parse_only(source: TokenStream) -> Result<Vec<(Diagnostics, Spans)>, String> {
    let mut reports = Vec::new();
    for invocation in invocations(source)? {
        if let Invocation::Stacks(tokens) = invocation {
            let (mut out, mut spans) = (Diagnostics::new(), Spans::new());
            parse::parse_stacks(tokens, &mut spans, &mut out, &mut include);
            reports.push((out, spans));
        }
    }
    Ok(reports)
}

/// Leads paths to the definitions of the same source; a path to another crate is left without one.
fn link(definitions: &mut [Definition], wanted: Vec<Vec<String>>) {
    let names: Vec<(String, String)> =
        definitions.iter().map(|one| (one.name.clone(), one.package.identity.clone())).collect();
    for (definition, paths) in definitions.iter_mut().zip(wanted) {
        for path in paths {
            let last = path.rsplit("::").next().unwrap_or("").to_owned();
            if let Some(index) = names.iter().position(|(name, _)| *name == last) {
                definition.package.paths.push((path.clone(), names[index].1.clone()));
                definition.needs.push((path, index));
            }
        }
    }
}

/// Compiles a definition after those that it names.
fn finish(definitions: &mut [Definition], index: usize, done: &mut [bool], compilation: &mut Compilation) {
    if std::mem::replace(&mut done[index], true) {
        return;
    }
    let needs: Vec<usize> = definitions[index].needs.iter().map(|(_, need)| *need).collect();
    for need in needs {
        finish(definitions, need, done, compilation);
    }
    let mut all = Vec::new();
    collect(definitions, index, &mut all);
    let others: Vec<Package> =
        all.into_iter().filter(|other| *other != index).map(|other| definitions[other].package.clone()).collect();
    let own = &mut definitions[index].package;
    let mut read = Diagnostics::new();
    let lowered = match lower(own, &others, &mut read) {
        Ok(lowered) => lowered,
        Err(spans) if own.form == Form::Kind => {
            compilation.reports.push((read, spans));
            return;
        }
        Err(_) => return,
    };
    let mut out = if own.form == Form::Kind { read } else { Diagnostics::new() };
    let tables = |path: &str, _: infra_core::Span| Err(format!("no table `{path}`"));
    let compiled = infra_core::compile::compile(&lowered.program, OWN, &tables, &mut out);
    own.broken |= out.has_errors();
    compilation.reports.push((out, lowered.spans));
    compilation.documents.extend(compiled.targets.into_iter().next().map(|target| target.rendered));
}

/// A definition and all that it needs, directly or not.
fn collect(definitions: &[Definition], index: usize, all: &mut Vec<usize>) {
    if !all.contains(&index) {
        all.push(index);
        definitions[index].needs.iter().for_each(|(_, need)| collect(definitions, *need, all));
    }
}

/// Files of the examples: `missing…` does not exist, every other one holds a line of text.
fn include(path: &str, _: Span) -> Result<String, String> {
    if path.starts_with("missing") { Err("no such file".to_owned()) } else { Ok("content\n".to_owned()) }
}

/// A use of one of the macros.
enum Invocation {
    /// What stands in `stack! { … }`.
    Stacks(TokenStream),
    /// `#[resource(arguments)] item`.
    Kind { arguments: TokenStream, item: TokenStream, name: String },
}

/// `stack! { … }` and `#[resource(…)] pub struct Name { … }`, in order.
fn invocations(source: TokenStream) -> Result<Vec<Invocation>, String> {
    let mut invocations = Vec::new();
    let mut tokens = source.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "stack" => {
                let Some(TokenTree::Group(group)) = tokens.nth(1) else {
                    return Err("`stack` without `! { … }`".to_owned());
                };
                invocations.push(Invocation::Stacks(group.stream()));
            }
            TokenTree::Punct(hash) => {
                let mut arguments = TokenStream::new();
                let mut item = vec![TokenTree::Punct(hash)];
                let mut name = String::new();
                for token in tokens.by_ref() {
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
                invocations.push(Invocation::Kind { arguments, item: item.into_iter().collect(), name });
            }
            other => return Err(format!("neither `stack! {{ … }}` nor `#[resource(…)] struct`: {other}")),
        }
    }
    Ok(invocations)
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
