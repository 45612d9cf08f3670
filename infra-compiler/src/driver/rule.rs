//! Rules and packs: made ready where they are written, with their examples.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{PROVIDERS, ReadFile, definition};
use crate::{
    catalog::expressions::RULE_EXAMPLE,
    diagnostic::{Diagnostic, Diagnostics},
    link::{Form, Package},
    lower::OWN,
    parse::{ParsedRule, RuleExample, RuleForm},
    program::Program,
    rule::compile,
    spans::Spans,
};

/// What is wrong with a rule or a pack.
pub(super) fn check(
    program: &Program,
    parsed: &ParsedRule,
    own: &Package,
    others: &[Package],
    read: ReadFile<'_>,
    (spans, out): (&mut Spans, &mut Diagnostics),
) {
    let RuleForm::Rule(rule, examples) = &parsed.form else { return };
    // The own one is the first.
    let Some(linked) = program.rules.first() else { return };
    let no_table = |_: &str, _: crate::Span| Err("a rule names no tables".to_owned());
    let targets = crate::target::targets(&Program::default(), OWN, PROVIDERS, &no_table, out);
    if compile(linked, program, &targets, out).is_none() || own.broken {
        return;
    }
    for example in examples {
        let (found, problems, example_spans) = try_out(&rule.word, parsed, example, own, others, read);
        let failed = !problems.is_empty();
        for mut problem in problems {
            rehome(&mut problem, &example_spans, spans);
            out.push(problem);
        }
        if found == example.fails || failed {
            continue;
        }
        let span = spans.add(example.word.span(), example.word.span());
        let (message, help) = if example.fails {
            (format!("`{}` finds nothing in this", rule.word), "write what the rule finds, or mend the rule")
        } else {
            (format!("`{}` finds something in this", rule.word), "write what is right, or mend the rule")
        };
        out.push(Diagnostic::error(&RULE_EXAMPLE, span, message).help(help));
    }
}

/// Compiles an example as a root that takes the rule alone: whether the rule finds something in it, and what is wrong with
/// it otherwise.
fn try_out(
    word: &str,
    parsed: &ParsedRule,
    example: &RuleExample,
    own: &Package,
    others: &[Package],
    read: ReadFile<'_>,
) -> (bool, Vec<Diagnostic>, Spans) {
    let (rule, path) = (&parsed.name, format!("self::{}", parsed.name));
    let items = &example.items;
    let tokens = in_root(&quote! { rules { self::#rule: deny } }, items, example.word.span());
    let mut paths = own.paths.clone();
    paths.push((path, own.identity.clone()));
    let mut package = Package {
        form: Form::Stack,
        identity: format!("{}#example", own.identity),
        broken: false,
        paths,
        tokens: tokens.clone(),
    };
    let itself = Package { tokens: parsed.tokens.clone(), ..own.clone() };
    let others: Vec<Package> = others.iter().cloned().chain([itself]).collect();
    // What cannot be read is told apart from what compiles to something wrong, as for any stack.
    let mut nothing_included = |_: &str, _: Span| Err("an example includes no files".to_owned());
    let unreadable = super::stacks(tokens, &mut nothing_included);
    if unreadable.diagnostics.has_errors() {
        return (false, unreadable.diagnostics.iter().cloned().collect(), unreadable.spans);
    }
    let compilation = definition(&mut package, &others, read);
    let is_found = |found: &&Diagnostic| found.rule.as_deref() == Some(word);
    let found = compilation.diagnostics.iter().any(|found| is_found(&found));
    // Other rules are none of its business.
    let problems = compilation.diagnostics.iter().filter(|found| found.is_error() && found.rule.is_none());
    let problems = problems.filter(|found| !found.code.allowable).cloned().collect();
    (found, problems, compilation.spans)
}

/// `#[workspace("example")] pub Example { rules items }`.
fn in_root(rules: &TokenStream, items: &TokenStream, span: Span) -> TokenStream {
    let name = Ident::new("Example", span);
    quote_spanned! { span => #[workspace("example")] pub #name { #rules #items } }
}

/// Puts a diagnostic's places into another table.
fn rehome(found: &mut Diagnostic, from: &Spans, to: &mut Spans) {
    let mut moved = |span: crate::Span| match from.get(span) {
        Some((first, last)) => to.add(first, last),
        None => crate::Span::NONE,
    };
    found.span = moved(found.span);
    for note in &mut found.notes {
        note.span = moved(note.span);
    }
}
