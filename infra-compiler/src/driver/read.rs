//! Definitions where they are written: what they are, and what they ask for.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{PROVIDERS, spelling};
use crate::{
    catalog::syntax::NESTING_TOO_DEEP,
    diagnostic::{Diagnostic, Diagnostics},
    link::{Asked, Form, Package, State, carried, cut, identity, shallow},
    parse::{self, IncludeReader, ParsedRule, ParsedStack},
    spans::Spans,
};

/// What one `stack! { … }` defines.
#[derive(Debug)]
pub struct Stacks {
    /// In order; those that could not be read at all are left out.
    pub pending: Vec<Pending>,
    /// What is wrong with the text, once and for all: when a stack is compiled it is read again, and only what is new
    /// is reported.
    pub diagnostics: Diagnostics,
    /// Where everything stands.
    pub spans: Spans,
}

/// A stack that has yet to link.
#[derive(Debug)]
pub struct Pending {
    /// As read.
    pub parsed: ParsedStack,
    /// What it asks for.
    pub state: State,
}

/// Reads the tokens of `stack! { … }`.
pub fn stacks(tokens: TokenStream, includes: &mut dyn IncludeReader) -> Stacks {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    let (tokens, too_deep) = shallow(tokens);
    let mut parsed = parse::parse_stacks(tokens, &mut spans, &mut out, includes);
    spelling::check(&mut parsed.stacks, PROVIDERS, &mut out);
    cut(&mut parsed.stacks, &mut out);
    // What the parser reads is reported by it, at the first token that is too deep for it.
    if let Some(group) = too_deep.filter(|_| !out.has_errors()) {
        let span = spans.add(group.span_open(), group.span_open());
        out.push(Diagnostic::error(&NESTING_TOO_DEEP, span, "nested too deep to compile").help("nest less"));
    }
    Stacks { pending: parsed.stacks.into_iter().map(pending).collect(), diagnostics: out, spans }
}

fn pending(parsed: ParsedStack) -> Pending {
    let own = Package {
        form: Form::Stack,
        identity: identity(parsed.name.span(), &parsed.tokens),
        broken: parsed.stack.broken,
        paths: Vec::new(),
        tokens: carried(parsed.tokens.clone(), &parsed.includes),
    };
    let wanted = parsed.paths.iter().map(asked).collect();
    Pending { parsed, state: State::new(own, wanted) }
}

/// What one `rule! { … }` defines.
#[derive(Debug)]
pub struct Rules {
    /// In order; those that could not be read at all are left out.
    pub pending: Vec<PendingRule>,
    /// What is wrong with the text, once and for all.
    pub diagnostics: Diagnostics,
    /// Where everything stands.
    pub spans: Spans,
}

/// A rule or pack that has yet to link.
#[derive(Debug)]
pub struct PendingRule {
    /// As read.
    pub parsed: ParsedRule,
    /// What it asks for.
    pub state: State,
}

/// Reads the tokens of `rule! { … }`.
pub fn rules(tokens: TokenStream) -> Rules {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    let (tokens, too_deep) = shallow(tokens);
    let parsed = parse::parse_rules(tokens, &mut spans, &mut out);
    if let Some(group) = too_deep.filter(|_| !out.has_errors()) {
        let span = spans.add(group.span_open(), group.span_open());
        out.push(Diagnostic::error(&NESTING_TOO_DEEP, span, "nested too deep to compile").help("nest less"));
    }
    let pending = parsed.into_iter().map(|parsed| {
        let own = Package {
            form: Form::Rule,
            identity: identity(parsed.name.span(), &parsed.whole),
            broken: parsed.broken,
            paths: Vec::new(),
            tokens: parsed.whole.clone(),
        };
        let wanted = parsed.paths.iter().map(asked).collect();
        PendingRule { state: State::new(own, wanted), parsed }
    });
    Rules { pending: pending.collect(), diagnostics: out, spans }
}

fn asked(path: &parse::PathUse) -> Asked {
    Asked { text: path.path.text.to_string(), tokens: path.tokens.clone() }
}

/// A kind that has yet to link.
#[derive(Debug)]
pub struct PendingKind {
    /// What it asks for: the rules that it takes.
    pub state: State,
    /// The path behind `crate =`, where it is needed before the kind is compiled.
    pub root: Option<TokenStream>,
}

/// Reads `#[resource(arguments)] item`.
pub fn kind(arguments: &TokenStream, item: &TokenStream) -> PendingKind {
    let takes_rules =
        arguments.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "rules"));
    let (tokens, _) = shallow(quote! { [#arguments] #item });
    let identity = identity(crate::kind::name_span(item), &tokens);
    let own = Package { form: Form::Kind, identity, broken: false, paths: Vec::new(), tokens };
    // What is wrong with it is reported when it is compiled.
    let parsed = takes_rules
        .then(|| crate::kind::parse(own.tokens.clone(), &mut Spans::new(), &mut Diagnostics::new()))
        .flatten();
    let (paths, root) = parsed.map(|parsed| (parsed.paths, parsed.root)).unwrap_or_default();
    PendingKind { state: State::new(own, paths.iter().map(asked).collect()), root }
}
