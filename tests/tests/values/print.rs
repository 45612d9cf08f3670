use infra_compiler::{mode::Mode, types::Type};
use provider_client::Slot;

use crate::generate::Given;

/// How a value is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// As it is.
    Literal,
    /// As a variable, which only the deployment knows.
    Variable,
}

/// A root with one resource that has this value and nothing else; the value stands on a line of its own.
pub(crate) fn program((mode, ty, slot): (Mode, &str, &Slot), given: &Given, written: Written, version: &str) -> String {
    let keyword = keyword(mode);
    let (argument, way) = slot.path.split_last().expect("an argument has a name");
    let (text, variable) = match (written, given) {
        (Written::Literal, _) => (literal(given), ""),
        (Written::Variable, Given::Text(_)) => ("unknown".to_owned(), "variable unknown { type: string }\n"),
        (Written::Variable, Given::Number(_)) => ("unknown".to_owned(), "variable unknown { type: number }\n"),
    };
    let mut value = format!("{argument}: {}", held(&slot.ty, &text));
    for (depth, step) in way.iter().enumerate().rev() {
        // What is no block is an argument that holds objects.
        value = if depth < slot.depth { format!("{step} {{ {value} }}") } else { format!("{step}: [{{ {value} }}]") };
    }
    root(&format!("{variable}{keyword} {ty} it {{\n{value}\n}}"), version)
}

/// A root with this in it.
pub(crate) fn root(items: &str, version: &str) -> String {
    format!(
        "stack! {{\n#[workspace(\"program\")]\npub Program {{\n\
         required_providers {{ aws {{ source: \"hashicorp/aws\", versions: [\"{version}\"] }} }}\n\
         {items}\n}}}}\n"
    )
}

/// What a resource of a mode begins with.
pub(crate) const fn keyword(mode: Mode) -> &'static str {
    match mode {
        Mode::Managed => "resource",
        Mode::Data => "data",
        Mode::Ephemeral => "ephemeral",
    }
}

fn held(ty: &Type, value: &str) -> String {
    match ty {
        Type::List(inner) | Type::Set(inner) => format!("[{}]", held(inner, value)),
        Type::Map(inner) => format!("{{ \"k\": {} }}", held(inner, value)),
        _ => value.to_owned(),
    }
}

/// A value as it is written.
pub(crate) fn literal(given: &Given) -> String {
    match given {
        Given::Number(number) => number.to_string(),
        // Braces begin an interpolation here.
        Given::Text(text) => {
            format!("{text:?}").replace("\\u{", "\u{1}").replace('{', "{{").replace('}', "}}").replace('\u{1}', "\\u{")
        }
    }
}
