//! Rules and packs: made ready where they are written, and tried out with their examples.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{PROVIDERS, ReadFile, definition};
use crate::{
    Text,
    catalog::{expressions::RULE_EXAMPLE, syntax::INVALID_RULE},
    diagnostic::{Diagnostic, Diagnostics},
    link::{Form, Package, digest, write_handed},
    lower::OWN,
    parse::{ParsedRule, RuleExample, RuleForm},
    program::{Pack, Program, Selected, SelectedType},
    rule::{
        compile,
        table::{Handed, Ready, ReadyRule, hand_over},
    },
    spans::Spans,
};

/// A rule or a pack for those who take it; what is wrong with it is reported.
pub(super) fn check(
    program: &Program,
    parsed: &ParsedRule,
    own: &Package,
    others: &[Package],
    read: ReadFile<'_>,
    (spans, out): (&mut Spans, &mut Diagnostics),
) -> Package {
    let (rule, examples) = match &parsed.form {
        RuleForm::Pack(pack) => return packed(program, pack, own),
        RuleForm::Rule(rule, examples) => (rule, examples),
    };
    let no_table = |_: &str, _: crate::Span| Err("a rule names no tables".to_owned());
    let targets = crate::target::targets(&Program::default(), OWN, PROVIDERS, &no_table, out);
    let docs = rule.docs.as_deref().unwrap_or_default();
    let made = compile(rule, program, &targets, out).filter(|_| !own.broken).and_then(|made| {
        let ready = (0_usize..).zip(&made).map(|(number, one)| {
            // Each has the selections of all, or one by itself.
            let first = if made.len() == 1 { 0 } else { number };
            let selects = rule.subject.selects.get(first..first.saturating_add(one.selects.len()));
            let identity = digest(&format!("{} {number}", own.identity));
            ReadyRule::new(one, identity, docs, kinds(selects.unwrap_or_default(), own))
        });
        let ready: Result<Vec<ReadyRule>, _> = ready.collect();
        ready
            .inspect_err(|what| {
                let found = Diagnostic::error(&INVALID_RULE, rule.name.span, format!("this cannot be a rule: {what}"));
                out.push(found.help("say it in several rules"));
            })
            .ok()
    });
    let broken = || package(false, vec![ReadyRule::broken(&rule.word, rule.level, digest(&own.identity))], own);
    let Some(made) = made else { return broken() };
    let ready = package(false, made, own);
    let before = out.len();
    for example in examples {
        let (found, problems, example_spans) = try_out(&rule.word, parsed, example, &ready, own, others, read);
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
    if out.len() == before { ready } else { broken() }
}

/// All rules of a pack, with the levels that it says.
fn packed(program: &Program, pack: &Pack, own: &Package) -> Package {
    let rules = pack.entries.iter().filter_map(|entry| {
        let rules = Ready::open(&program.rules[entry.leads_to?])?.rules();
        Some(rules.into_iter().map(|rule| rule.at(entry.level.map(|(level, _)| level))))
    });
    package(true, rules.flatten().collect(), own)
}

/// What travels.
fn package(is_pack: bool, rules: Vec<ReadyRule>, own: &Package) -> Package {
    let Handed { index, bodies, kinds } = hand_over(rules);
    // Only where they lead counts.
    let paths = kinds.iter().map(|kind| (String::new(), kind.to_string())).collect();
    Package { paths, tokens: write_handed(is_pack, &index, &bodies), ..own.clone() }
}

/// The identities of the kinds that are selected, each with the number of the selection.
fn kinds(selects: &[Selected], own: &Package) -> Vec<(usize, Text)> {
    let kind = |(number, selected): (usize, &Selected)| {
        let SelectedType::Kind { path, .. } = &selected.of else { return None };
        let (_, identity) = own.paths.iter().find(|(text, _)| *text == *path.text)?;
        Some((number, identity.as_str().into()))
    };
    selects.iter().enumerate().filter_map(kind).collect()
}

/// Compiles an example as a root that takes the rule alone: whether the rule finds something in it, and what is wrong with
/// it otherwise.
fn try_out(
    word: &str,
    parsed: &ParsedRule,
    example: &RuleExample,
    ready: &Package,
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
    let others: Vec<Package> = others.iter().chain([ready]).cloned().collect();
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
