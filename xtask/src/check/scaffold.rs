//! The scaffold of a new check.

use std::{fs, io, path::Path};

use super::index::CHECKS;

/// Writes `infra-core/src/check/<family>/<name>.rs`, a caret case, and the index.
pub(crate) fn scaffold(root: &Path, family: &str, name: &str) -> Result<(), String> {
    let word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    if !word(family) || !word(name) {
        return Err("a family and a check are named in snake_case".to_owned());
    }
    if infra_core::catalog::all().iter().any(|code| code.name == name) {
        return Err(format!("there is a `{name}` already"));
    }
    let folder = root.join(CHECKS).join(family);
    if !folder.is_dir() {
        return Err(format!(
            "no family `{family}` in {CHECKS}; make its folder, add `mod {family};` to {CHECKS}/mod.rs, and come again"
        ));
    }
    let case = root.join(format!("infra-macros/tests/caret/{family}/{name}.rs"));
    write(&folder.join(format!("{name}.rs")), &check(family, name)).map_err(|error| error.to_string())?;
    write(&case, &format!("stack! {{\n    pub Demo {{\n        // what `{name}` finds, in every form\n    }}\n}}\n"))
        .map_err(|error| error.to_string())?;
    super::write_index(root).map_err(|error| error.to_string())?;
    println!("next: write the documentation and the check, then `BLESS=1 cargo test -p infra-macros caret`");
    println!("and `cargo xtask pages`");
    Ok(())
}

fn write(path: &Path, content: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)?;
    println!("wrote {}", path.display());
    Ok(())
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
