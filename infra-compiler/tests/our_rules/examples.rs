//! What a file owes: one rule of its name, documented, and both sorts of examples, which behave.

use infra_compiler::parse::RuleForm;

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
