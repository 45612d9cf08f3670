use std::borrow::Cow;
use std::collections::BTreeMap;

use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, Command, ValueEnum, value_parser};
use infra_core::template::{RuleDocs, RuleOrPack, Source};

use crate::argument::{option, value};
use crate::{Context, Explanation, Extension, Failure};

/// Prints the documentation of the rules that the program takes.
pub(super) struct Explain;

impl Extension for Explain {
    fn command(&self) -> Command {
        let name = Arg::new("name").value_name("NAME").help("A rule, a pack or `rules`; none lists all");
        Command::new("explain")
            .about("Explain a rule that the stacks take, with examples")
            .arg(name)
            .arg(
                option("format", "format", "FORMAT", "How to print it")
                    .default_value("text")
                    .value_parser(value_parser!(Format)),
            )
            .after_help("`explain --format markdown > RULES.md` writes a page of all of them.\n\nErrors, and rules that come with the compiler, are explained by `cargo infra explain NAME`.")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut taken = Taken::default();
        for stack in context.program {
            taken.source(stack.source);
        }
        let all: Vec<Explanation<'_>> = taken.rules.into_values().chain(taken.packs.into_values()).collect();
        let elsewhere = "errors, and rules that come with the compiler, are explained by `cargo infra explain NAME`";
        let wanted = matches.get_one::<String>("name").map(String::as_str);
        if all.is_empty() && wanted.is_none() {
            return Ok(writeln!(context.out, "the stacks take no rules of their own; {elsewhere}")?);
        }
        if value::<Format>(matches, "format")? == Format::Text {
            return Explanation::print(&all, wanted, elsewhere, context);
        }
        let page: Vec<&Explanation<'_>> = match wanted {
            Some(wanted) => vec![Explanation::find(&all, wanted, elsewhere)?],
            None => all.iter().collect(),
        };
        Ok(Explanation::markdown(&page, elsewhere, context.out)?)
    }
}

/// A form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Markdown]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Text => ("text", "For people, at a terminal"),
            Self::Markdown => ("markdown", "A page of documentation"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

/// The rules and packs of a program, each once.
#[derive(Default)]
struct Taken {
    rules: BTreeMap<&'static str, Explanation<'static>>,
    packs: BTreeMap<String, Explanation<'static>>,
}

impl Taken {
    fn source(&mut self, source: &'static Source) {
        source.rules.iter().for_each(|rules| self.rule(rules));
        source.nested.iter().for_each(|nested| self.source(nested));
    }

    fn rule(&mut self, rule: &'static RuleOrPack) {
        match rule {
            RuleOrPack::Rule(docs) => {
                self.rules.entry(docs.name).or_insert_with(|| explanation(docs));
            }
            RuleOrPack::Pack(pack) => {
                let names: Vec<&str> = pack.rules.iter().map(|rule| name(rule)).collect();
                let (summary, why) = split(pack.docs);
                let holds = format!("It holds {}.", names.join(", "));
                let why = if why.is_empty() { holds } else { format!("{why}\n\n{holds}") };
                let page = Explanation {
                    name: pack.name,
                    family: "packs",
                    summary: summary.into(),
                    why: why.into(),
                    fails: Vec::new(),
                    passes: Vec::new(),
                    allowable: false,
                    source: "",
                };
                self.packs.entry(pack.name.to_lowercase()).or_insert(page);
                pack.rules.iter().for_each(|rule| self.rule(rule));
            }
        }
    }
}

fn name(rule: &RuleOrPack) -> &'static str {
    match rule {
        RuleOrPack::Rule(docs) => docs.name,
        RuleOrPack::Pack(docs) => docs.name,
    }
}

fn explanation(docs: &'static RuleDocs) -> Explanation<'static> {
    let (summary, why) = split(docs.docs);
    let help = (!docs.help.is_empty()).then(|| format!("Help: {}.", docs.help));
    let level = match docs.level {
        "warn" => Some("It warns.".to_owned()),
        "allow" => Some(format!("It is off until a root turns it on: `rules {{ {}: warn }}`.", docs.name)),
        _ => None,
    };
    let why = Some(why.to_owned()).filter(|why| !why.is_empty());
    let paragraphs: Vec<String> = [why, help, level].into_iter().flatten().collect();
    Explanation {
        name: docs.name,
        family: "rules",
        summary: summary.into(),
        why: Cow::Owned(paragraphs.join("\n\n")),
        fails: docs.fails.to_vec(),
        passes: docs.passes.to_vec(),
        allowable: true,
        source: "",
    }
}

/// The first line of a documentation, and the rest.
fn split(docs: &str) -> (&str, &str) {
    let (first, rest) = docs.split_once('\n').unwrap_or((docs, ""));
    (first.trim(), rest.trim())
}
