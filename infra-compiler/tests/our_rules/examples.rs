//! What a file owes: one rule of its name, documented, and both sorts of examples, which behave.

use infra_compiler::parse::{ParsedRule, RuleForm};
use quote::quote;

use super::rule_file::{RuleFile, reported};

/// What is wrong with a file.
pub(crate) fn slips(file: &RuleFile) -> Vec<String> {
    let mut said: Vec<String> = reported(file.tokens())
        .iter()
        .map(|found| format!("{}: {} (help: {})", file.path, found.message, found.help.join("; ")))
        .collect();
    let mut say = |wrong: bool, what: &str| {
        if wrong {
            said.push(format!("{}: {what}", file.path));
        }
    };
    let parsed = match file.parsed() {
        Ok(parsed) => parsed,
        Err(problem) => {
            said.push(problem);
            return said;
        }
    };
    let RuleForm::Rule(rule, examples) = &parsed.form else { return vec![format!("{}: a pack", file.path)] };
    say(*rule.word != *file.name, &format!("holds `{}`", rule.word));
    let docs = rule.docs.as_ref().map_or("", |docs| &**docs);
    say(docs.trim().split_once("\n\n").is_none(), "says what is wanted in a line, and why in a paragraph");
    say(rule.help.is_none(), "has no `help`");
    say(!examples.iter().any(|example| example.fails), "has no `fails`");
    say(!examples.iter().any(|example| !example.fails), "has no `passes`");
    said
}

/// What the rules that are on find in the examples of a file that pass.
pub(crate) fn found_by_others(file: &RuleFile, all: &[(Vec<String>, RuleFile)]) -> Vec<String> {
    let Ok(parsed) = file.parsed() else { return Vec::new() };
    let RuleForm::Rule(_, examples) = &parsed.form else { return Vec::new() };
    let mut said = Vec::new();
    for example in examples.iter().filter(|example| !example.fails) {
        let items = &example.items;
        let text = items.to_string();
        let asked = all.iter().filter(|(subjects, _)| subjects.iter().any(|subject| text.contains(subject)));
        let rules: Vec<ParsedRule> = asked.filter_map(|(_, other)| other.parsed().ok()).collect();
        let (names, tokens): (Vec<_>, Vec<_>) = rules.iter().map(|rule| (&rule.name, &rule.tokens)).unzip();
        let found = reported(quote! {
            rule! { #(#tokens)* }
            stack! { #[workspace("example")] pub Example { rules { #(#names),* } #items } }
        });
        let found = found.iter().filter(|one| one.is_error() && one.rule.is_some());
        said.extend(found.map(|one| format!("{}: {}", file.path, one.message)));
    }
    said
}
