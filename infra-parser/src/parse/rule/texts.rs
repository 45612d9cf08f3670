//! What explains a rule, as it is written: for the program that takes it, and for the tables of ours.

use proc_macro2::{Literal, Span};

use super::{ParsedRule, RuleForm};
use crate::{parse::text_value, program::ExprKind, spans::Spans};

/// The texts of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleTexts {
    /// Its documentation: the first line says what is wanted, the rest why.
    pub docs: String,
    /// How to mend what it finds; empty if it says nothing.
    pub help: String,
    /// Items of roots in which it finds something.
    pub fails: Vec<String>,
    /// Items of roots in which it finds nothing.
    pub passes: Vec<String>,
}

impl ParsedRule {
    /// What explains it; `None` for a pack.
    pub fn texts(&self, spans: &Spans) -> Option<RuleTexts> {
        let RuleForm::Rule(rule, examples) = &self.form else { return None };
        let help = rule.help.as_ref().filter(|help| matches!(*help.kind, ExprKind::Template(_)));
        let help = help.and_then(|help| literal(spans.get(help.span)?.0));
        let items = |fails: bool| {
            let examples = examples.iter().filter(move |example| example.fails == fails);
            let written = examples.map(|example| {
                let written = example.braces.source_text();
                let inner = written.as_deref().and_then(|text| text.strip_prefix('{')?.strip_suffix('}'));
                inner.map_or_else(|| example.items.to_string(), undented)
            });
            written.collect()
        };
        let docs = rule.docs.as_deref().unwrap_or_default().trim().to_owned();
        Some(RuleTexts { docs, help: help.unwrap_or_default(), fails: items(true), passes: items(false) })
    }
}

/// The text in the literal at a place, its interpolations as they are written.
fn literal(at: Span) -> Option<String> {
    text_value(&at.source_text()?.parse::<Literal>().ok()?)
}

/// Lines without the indentation that they have in common.
fn undented(text: &str) -> String {
    let indentation = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let mut lines = text.trim_end().lines().skip_while(|line| line.trim().is_empty()).peekable();
    // What stands behind the brace has no indentation of its own.
    let first = if text.trim_start_matches(' ').starts_with('\n') { None } else { lines.next() };
    let lines: Vec<&str> = lines.collect();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(indentation).min().unwrap_or_default();
    let lines = lines.iter().map(|line| line.get(common..).unwrap_or_default().trim_end());
    first.map(str::trim).into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diagnostic::Diagnostics, parse::parse_rules};

    #[test]
    fn texts_are_as_they_are_written() {
        let source = r##"
            /// Queues have a key.
            ///
            /// Others read them.
            pub QueueKey for aws_sqs_queue as queue {
                require: queue.kms_master_key_id != null,
                message: "no key",
                help: "set \"kms_master_key_id\" of {queue}",
                fails { resource aws_sqs_queue jobs { delay_seconds: 5 } }
                passes {
                    // A key of ours.
                    resource aws_kms_key jobs {
                        description: "jobs",
                    }

                    resource aws_sqs_queue jobs { kms_master_key_id: jobs.arn }
                }
            }
            pub pack All { QueueKey }
        "##;
        let (mut spans, mut out) = (Spans::new(), Diagnostics::new());
        let rules = parse_rules(source.parse().unwrap(), &mut spans, &mut out);
        assert!(out.is_empty());
        let texts = rules[0].texts(&spans).unwrap();
        assert_eq!(texts.docs, "Queues have a key.\n\nOthers read them.");
        assert_eq!(texts.help, "set \"kms_master_key_id\" of {queue}");
        assert_eq!(texts.fails, ["resource aws_sqs_queue jobs { delay_seconds: 5 }"]);
        let passes = "// A key of ours.\nresource aws_kms_key jobs {\n    description: \"jobs\",\n}\n\nresource \
                      aws_sqs_queue jobs { kms_master_key_id: jobs.arn }";
        assert_eq!(texts.passes, [passes]);
        assert!(rules[1].texts(&spans).is_none());
    }
}
