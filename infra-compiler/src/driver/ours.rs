//! Rules that come with the compiler: their files, read and tried out as anybody's are, and what explains them.

use proc_macro2::TokenStream;

use super::{Own, PROVIDERS, definition, rules, source};
use crate::{
    Text,
    diagnostic::Diagnostics,
    lower::lower,
    parse::RuleForm,
    program::Level,
    rule::{
        Rule, compile,
        table::{Documentation, RuleDocs},
    },
    spans::Spans,
};

/// A rule of ours, from its file.
#[derive(Debug)]
pub struct OurRule {
    /// Its name.
    pub word: Text,
    /// What it finds, if nobody says otherwise.
    pub level: Level,
    /// Ready for a table: one for each of several things that have names of their own in it.
    pub rules: Vec<Rule>,
    /// One line: what is wanted.
    pub summary: String,
    /// Why.
    pub why: String,
    /// How to mend what it finds, as it is written.
    pub help: String,
    /// Its examples.
    pub examples: Vec<OurExample>,
}

/// Items of a root.
#[derive(Debug)]
pub struct OurExample {
    /// Whether the rule finds something in it.
    pub fails: bool,
    /// The items as they are written.
    pub items: String,
}

impl OurRule {
    /// The items of the examples that fail, or that pass.
    pub fn examples(&self, fails: bool) -> impl Iterator<Item = &str> {
        self.examples.iter().filter(move |example| example.fails == fails).map(|example| example.items.as_str())
    }
}

/// Reads the file of a rule: one `rule! { … }` with one rule, documented, with a help and with examples that behave.
///
/// # Errors
///
/// What is wrong with it, each with its place in the file.
pub fn our_rule(text: &str) -> Result<OurRule, Vec<String>> {
    let one = |what: String| vec![what];
    let tokens: TokenStream = text.parse().map_err(|error| one(format!("this is not Rust: {error}")))?;
    let found = rules(source::only_rules(tokens).map_err(one)?);
    reported(&found.diagnostics, &found.spans)?;
    let mut pending = found.pending.into_iter();
    let (Some(only), None) = (pending.next(), pending.next()) else {
        return Err(one("a file holds one rule".to_owned()));
    };
    if matches!(only.parsed.form, RuleForm::Pack(_)) {
        return Err(one("a file holds a rule, and no pack".to_owned()));
    }
    let texts = only.parsed.texts(&found.spans).unwrap_or_default();
    let docs = texts.docs.as_str();
    let (summary, why) = docs.split_once('\n').map_or((docs, String::new()), |(first, rest)| (first, paragraphs(rest)));
    let help = texts.help;
    let example = |fails| move |items: &String| OurExample { fails, items: items.clone() };
    let fails = texts.fails.iter().map(example(true));
    let examples: Vec<OurExample> = fails.chain(texts.passes.iter().map(example(false))).collect();
    let lacks = [
        (
            summary.is_empty() || why.is_empty(),
            "a rule of ours says in its first line of documentation what it wants, and then why",
        ),
        (help.is_empty(), "a rule of ours has a `help`"),
        (!examples.iter().any(|it| it.fails), "a rule of ours has an example that fails"),
        (examples.iter().all(|it| it.fails), "a rule of ours has an example that passes"),
    ];
    let lacks: Vec<String> = lacks.iter().filter(|(lacks, _)| *lacks).map(|(_, what)| (*what).to_owned()).collect();
    if !lacks.is_empty() {
        return Err(lacks);
    }
    let summary = summary.trim().to_owned();
    if !only.state.wanted.is_empty() {
        return Err(one("a rule of ours names no other definition".to_owned()));
    }
    let (own, others) = only.state.complete();
    let no_file = |path: &str, _: proc_macro2::Span| Err(format!("no file `{path}`"));
    let compilation = definition(&mut own.clone(), &others, &no_file);
    reported(&compilation.diagnostics, &compilation.spans)?;
    // What is wrong with it was just reported.
    let mut silent = Diagnostics::new();
    let lowered = lower(&own, &others, &mut silent).0;
    let rules = lowered.and_then(|lowered| match lowered.own {
        Own::Rule(parsed) => match &parsed.form {
            RuleForm::Rule(rule, _) => compile(rule, &lowered.program, &[], &mut silent),
            RuleForm::Pack(_) => None,
        },
        _ => None,
    });
    let rules = rules.ok_or_else(|| one("the rule cannot be made ready".to_owned()))?;
    let head = rules.first().map(|rule| (rule.word.clone(), rule.level));
    let (word, level) = head.ok_or_else(|| one("the rule asks nothing".to_owned()))?;
    Ok(OurRule { word, level, rules, summary, why, help, examples })
}

/// The documentation of all rules that come with the compiler.
pub fn documentation() -> impl Iterator<Item = Documentation<'static>> {
    PROVIDERS.rules().filter_map(|rules| RuleDocs::open(rules.docs).ok()).flat_map(RuleDocs::iter)
}

/// The documentation of the rule of this name, if it comes with the compiler.
pub(super) fn documented(word: &str) -> Option<Documentation<'static>> {
    PROVIDERS.rules().find_map(|rules| RuleDocs::open(rules.docs).ok()?.named(word))
}

fn reported(diagnostics: &Diagnostics, spans: &Spans) -> Result<(), Vec<String>> {
    let shown = |span| spans.place(span).map(|place| format!("{}:{}", place.line, place.column));
    let all: Vec<String> = diagnostics
        .iter()
        .map(|found| format!("{}: {}", shown(found.span).unwrap_or_default(), found.render(shown)))
        .collect();
    if all.is_empty() { Ok(()) } else { Err(all) }
}

/// Lines that follow one another are one paragraph.
fn paragraphs(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join(" ")).collect::<Vec<_>>().join("\n\n")
}
