use std::collections::BTreeMap;
use std::io;

use infra_cli::{Context, Failure};
use infra_compiler::{
    driver::PROVIDERS,
    program::Mode,
    schema::TableError,
    value::Number,
    values::{Fact, Node, Replaces, Taken, Unit},
};

/// As many values as a line lists.
const SHOWN: usize = 12;

/// Prints what is known of a resource type beyond its schema, at the newest version: which values its arguments take, and
/// which changes replace it. Whether there is such a type.
pub(crate) fn print(ty: &str, context: &mut Context<'_>) -> Result<bool, Failure> {
    let damaged = |error: TableError| Failure::new(error.to_string());
    let Some(schema) = PROVIDERS.default_provider().newest() else { return Ok(false) };
    let version = schema.version();
    if schema.resource(Mode::Managed, ty).map_err(damaged)?.is_none() {
        return Ok(false);
    }
    let mut lines = BTreeMap::new();
    let Some(table) = PROVIDERS.default_provider().facts.values(version) else { return Ok(false) };
    if let Some(node) = table.of_type(Mode::Managed, ty).map_err(damaged)? {
        takes(&node, "", &mut lines).map_err(damaged)?;
    }
    let replacements = table.replacements(ty).map_err(damaged)?;
    for (path, how) in &replacements.paths {
        let words = match how {
            Some(Replaces::Always) => "a change replaces the resource",
            Some(Replaces::Sometimes) => "some changes replace the resource",
            // Of what never does nothing is said, and nothing is known of the others.
            Some(Replaces::Never) | None => continue,
        };
        let line: &mut Vec<String> = lines.entry(path.to_string()).or_default();
        line.push(words.to_owned());
    }
    show(ty, version, replacements.asked, &lines, context)?;
    let origin = table.origin();
    writeln!(context.out, "\nSource: {} ({})", origin.package, origin.license)?;
    Ok(true)
}

fn show(
    ty: &str,
    version: &str,
    asked: bool,
    lines: &BTreeMap<String, Vec<String>>,
    context: &mut Context<'_>,
) -> io::Result<()> {
    let provider = context.style.faint(&format!("({} {version})", PROVIDERS.default_provider().source));
    writeln!(context.out, "{} {provider}\n", context.style.strong(ty))?;
    writeln!(
        context.out,
        "What is known beyond the schema of the values that its arguments take, and of their changes:\n"
    )?;
    let width = lines.keys().map(String::len).max().unwrap_or_default().min(40);
    for (path, words) in lines {
        writeln!(context.out, "  {path:width$}  {}", words.join("; "))?;
    }
    let rest = if asked {
        "A change of what is not said to replace the resource is made in place, as far as it could be planned."
    } else {
        "Which changes replace the resource is not known."
    };
    writeln!(context.out, "\n{rest}")
}

/// What the arguments of a block take, by the ways to them.
fn takes(node: &Node<'_>, around: &str, lines: &mut BTreeMap<String, Vec<String>>) -> Result<(), TableError> {
    for (name, taken) in node.arguments()? {
        let words = of_taken(&taken);
        if !words.is_empty() {
            lines.insert(format!("{around}{name}"), words);
        }
    }
    node.inner()?.into_iter().try_for_each(|(name, inner)| takes(&inner, &format!("{around}{name}."), lines))
}

fn of_taken(taken: &Taken) -> Vec<String> {
    let empty = (taken.empty == Some(false)).then(|| "not empty".to_owned());
    taken.facts.iter().map(of_fact).chain(empty.filter(|_| taken.facts.is_empty())).collect()
}

fn of_fact(fact: &Fact) -> String {
    match fact {
        Fact::OneOf { values, any_case } => {
            let mut shown: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
            if values.len() > SHOWN {
                shown.push(format!("and {} more", values.len().saturating_sub(SHOWN)));
            }
            format!("{}{}", shown.join(" "), if *any_case { ", in any case" } else { "" })
        }
        Fact::Range { least, most } => within(least.map(shown), most.map(shown)),
        Fact::Whole => "whole".to_owned(),
        Fact::Length { least, most, unit } => {
            let what = match unit {
                Unit::Characters => "characters",
                Unit::Bytes => "bytes",
            };
            let least = (*least > 0).then(|| least.to_string());
            format!("{} {what}", within(least, most.map(|most| most.to_string())))
        }
        Fact::Form(form) => form.name().to_owned(),
        Fact::Letters(letters) => format!("of {}", letters.any()),
        Fact::Pattern(pattern) => format!("matches `{}`", pattern.source()),
        Fact::Items { least, most } => {
            let least = (*least > 0).then(|| least.to_string());
            format!("{} items", within(least, most.map(|most| most.to_string())))
        }
    }
}

fn shown(number: Number) -> String {
    number.to_string()
}

fn within(least: Option<String>, most: Option<String>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => least,
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => "any".to_owned(),
    }
}
