//! The scaffold of a new check.

use std::{fs, io, path::Path};

use infra_compiler::diagnostic::Family;

use super::{Generated, index::CHECKS};

/// Writes `infra-compiler/src/check/<family>/<name>.rs`, a caret case, UI cases, and the index.
pub(crate) fn scaffold(root: &Path, family: &str, name: &str) -> Result<(), String> {
    let word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    if !word(family) || !word(name) {
        return Err("a family and a check are named in snake_case".to_owned());
    }
    if infra_compiler::codes::named(name).is_some() {
        return Err(format!("there is a `{name}` already"));
    }
    if !FAMILIES.iter().any(|known| known.name() == family) {
        return Err(format!("no family `{family}`: there is {}", FAMILIES.map(Family::name).join(", ")));
    }
    files(root, family, name).map_err(|error| error.to_string())?;
    println!("next: write the documentation and the check, then `BLESS=1 cargo test -p infra-compiler --test caret`");
    println!("and `TRYBUILD=overwrite cargo test -p tests --test ui` for the sources that you have filled in,");
    println!("and `cargo xtask pages`");
    Ok(())
}

/// The families of checks; what is found before the checks has its codes in the catalog.
const FAMILIES: [Family; 8] = [
    Family::Schema,
    Family::References,
    Family::Values,
    Family::Naming,
    Family::Secrecy,
    Family::Security,
    Family::Operability,
    Family::House,
];

fn files(root: &Path, family: &str, name: &str) -> io::Result<()> {
    if !root.join(CHECKS.path).join(family).is_dir() {
        new_family(root, family)?;
    }
    let case = format!("stack! {{\n    pub Demo {{\n        // what `{name}` finds, in every form\n    }}\n}}\n");
    let files = [
        Generated { path: format!("{}/{family}/{name}.rs", CHECKS.path), content: check(family, name) },
        Generated { path: format!("infra-compiler/tests/cases/{family}/{name}.rs"), content: case },
    ];
    super::write(root, &files)?;
    super::ui::scaffold(root, family, name)?;
    super::write_index(root)
}

/// Adds the family's module beside the others.
fn new_family(root: &Path, family: &str) -> io::Result<()> {
    let path = root.join(CHECKS.path).join("mod.rs");
    fs::write(&path, with_module(&fs::read_to_string(&path)?, family))?;
    fs::create_dir_all(root.join(CHECKS.path).join(family))
}

/// The source with one module more in its last group of them, which is sorted.
fn with_module(source: &str, name: &str) -> String {
    let line = format!("mod {name};");
    let mut lines: Vec<&str> = source.lines().collect();
    let mut at = lines.iter().rposition(|line| line.starts_with("mod ")).map_or(0, |last| last + 1);
    while at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|before| **before > *line) {
        at -= 1;
    }
    lines.insert(at, &line);
    lines.join("\n") + "\n"
}

fn check(family: &str, name: &str) -> String {
    let (head, tail) = family.split_at(1);
    let variant = format!("{}{tail}", head.to_uppercase());
    format!(
        r##"use crate::{{
    check::{{Check, Context, Findings, LooksAt, Site}},
    diagnostic::{{Code, Diagnostic, Example, Family}},
    evaluated::Argument,
    schema::Attribute,
    value::Value,
}};

/// One line: what is wrong.
static CODE: Code = Code {{
    name: "{name}",
    family: Family::{variant},
    summary: "One line: what is wrong.",
    why: "Why it matters, and what to do.",
    fails: &[Example(
        r#"stack! {{
    pub Demo {{
    }}
}}"#,
    )],
    passes: &[Example(
        r#"stack! {{
    pub Demo {{
    }}
}}"#,
    )],
    source: "where the fact comes from",
    allowable: true,
}};

// `LooksAt` lists all that a check can look at: choose the narrowest.
pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Attribute(attribute)]);

fn attribute(_: &Context<'_>, site: &Site<'_>, argument: &Argument, attribute: &Attribute, out: &mut Findings<'_>) {{
    let Some(value) = argument.value() else {{ return }};
    if is_wrong(attribute, value) {{
        let message = format!("`{{}}` on {{}} …", argument.name, site.name());
        out.push(site.item, Diagnostic::error(&CODE, argument.span, message).help("…"));
    }}
}}

/// Whether …
fn is_wrong(_attribute: &Attribute, _value: &Value) -> bool {{
    false
}}
"##
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_goes_where_rustfmt_wants_it() {
        let source = "mod context;\n\nmod house;\nmod schema;\n\npub use x;\n";
        let with = |name| with_module(source, name);
        assert_eq!(with("naming"), "mod context;\n\nmod house;\nmod naming;\nmod schema;\n\npub use x;\n");
        assert_eq!(with("values"), "mod context;\n\nmod house;\nmod schema;\nmod values;\n\npub use x;\n");
        assert_eq!(with("a"), "mod context;\n\nmod a;\nmod house;\nmod schema;\n\npub use x;\n");
    }
}
