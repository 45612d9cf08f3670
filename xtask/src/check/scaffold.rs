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
    if infra_compiler::catalog::all().iter().any(|code| code.name == name) {
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

/// The families of checks; those of parsing, linking and evaluating have their codes in the catalog.
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
    if !root.join(CHECKS).join(family).is_dir() {
        new_family(root, family)?;
    }
    let case = format!("stack! {{\n    pub Demo {{\n        // what `{name}` finds, in every form\n    }}\n}}\n");
    let files = [
        Generated { path: format!("{CHECKS}/{family}/{name}.rs"), content: check(family, name) },
        Generated { path: format!("infra-compiler/tests/cases/{family}/{name}.rs"), content: case },
    ];
    super::write(root, &files)?;
    super::ui::scaffold(root, family, name)?;
    super::write_index(root)
}

/// Adds the family's module beside the others.
fn new_family(root: &Path, family: &str) -> io::Result<()> {
    let path = root.join(CHECKS).join("mod.rs");
    let source = fs::read_to_string(&path)?;
    let mut lines: Vec<&str> = source.lines().collect();
    let line = format!("mod {family};");
    let last = lines.iter().rposition(|line| line.starts_with("mod ")).map_or(0, |last| last + 1);
    lines.insert(last, &line);
    fs::write(path, lines.join("\n") + "\n")?;
    fs::create_dir_all(root.join(CHECKS).join(family))
}

fn check(family: &str, name: &str) -> String {
    let (head, tail) = family.split_at(1);
    let variant = format!("{}{tail}", head.to_uppercase());
    format!(
        r##"use crate::{{
    check::{{Context, Findings}},
    diagnostic::{{Code, Diagnostic, Example, Family}},
}};

/// One line: what is wrong.
pub(crate) static CODE: Code = Code {{
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

/// Looks at every resource.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {{
    for (item, resource) in context.resources().filter(|(_, resource)| &*resource.ty == "aws_…") {{
        let message = format!("`{{}}` …", resource.declared.text);
        out.push(item, Diagnostic::error(&CODE, resource.span, message).help("…"));
    }}
}}
"##
    )
}
