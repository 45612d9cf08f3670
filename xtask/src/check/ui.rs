//! UI cases: sources as a user writes them, compiled by rustc, under `tests/ui/`.
//!
//! A new case begins as a copy of the documented example; from then on the file is what counts.

use std::{fs, io, path::Path};

use infra_compiler::diagnostic::{Code, Example};

use super::Generated;

/// Where the families' folders are.
const CASES: &str = "tests/ui";

/// Writes the cases that are missing: one file per code that fails, one module per code among its family's that pass.
pub(crate) fn write_missing(root: &Path) -> io::Result<()> {
    for Code { name, family, fails, passes, .. } in infra_compiler::codes::all() {
        let case = |examples: &[Example]| examples.first().map(|Example(source)| without_carets(source));
        write(root, family.name(), name, case(fails), case(passes))?;
    }
    Ok(())
}

/// Writes the cases of a new check, for its author to fill in.
pub(super) fn scaffold(root: &Path, family: &str, name: &str) -> io::Result<()> {
    let case = |what| Some(format!("stack! {{\n    pub Demo {{\n        // {what}\n    }}\n}}\n"));
    let fails = case(format!("what `{name}` finds"));
    write(root, family, name, fails, case(format!("what is close to it and legal: `{name}` is silent")))
}

fn write(root: &Path, family: &str, name: &str, fails: Option<String>, passes: Option<String>) -> io::Result<()> {
    let path = format!("{CASES}/{family}/{name}.rs");
    if let Some(source) = fails.filter(|_| !root.join(&path).exists()) {
        let source = with_lock(root, family, name, &source)?;
        let content = format!("{}\n{source}\nfn main() {{}}\n", import(&source));
        super::write(root, &[Generated { path, content }])?;
    }
    let path = format!("{CASES}/pass/{family}.rs");
    let known = fs::read_to_string(root.join(&path));
    let mut content = known.unwrap_or_else(|_| "#![deny(warnings)]\n\nfn main() {}\n".to_owned());
    if let Some(source) = passes.filter(|_| !content.contains(&format!("\nmod {name} {{"))) {
        let source = with_lock(root, "pass", name, &source)?;
        let inner = format!("{}\n{source}", import(&source));
        let inner: String =
            inner.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect();
        content.push_str(&format!("\nmod {name} {{\n{inner}}}\n"));
        super::write(root, &[Generated { path, content }])?;
    }
    Ok(())
}

/// What the lock is called in the examples.
const LOCK: &str = "infra.lock";

/// Writes the lock that a comment before a source shows beside it, under a name of its own, and names it so in the source.
fn with_lock(root: &Path, folder: &str, name: &str, source: &str) -> io::Result<String> {
    let comment = format!("// {LOCK}:\n");
    let Some(shown) = source.strip_prefix(&comment) else { return Ok(source.to_owned()) };
    let lines = shown.lines().map_while(|line| line.strip_prefix("//"));
    let content: String = lines.clone().skip(1).flat_map(|line| [line.trim_start(), "\n"]).collect();
    super::write(root, &[Generated { path: format!("{CASES}/{folder}/{name}.lock"), content }])?;
    let rest = shown.lines().skip(lines.count()).flat_map(|line| [line, "\n"]);
    Ok(rest.collect::<String>().replace(LOCK, &format!("{name}.lock")))
}

fn import(source: &str) -> String {
    let named = [("#[resource(", "resource"), ("rule!", "rule"), ("stack!", "stack")];
    let used: Vec<&str> = named.iter().filter(|(form, _)| source.contains(form)).map(|(_, name)| *name).collect();
    match used.as_slice() {
        [only] => format!("use infra_macros::{only};\n"),
        all => format!("use infra_macros::{{{}}};\n", all.join(", ")),
    }
}

/// An example without the comments that stand under what is wrong.
fn without_carets(source: &str) -> String {
    let comment = |line: &&str| {
        let text = line.trim_start().strip_prefix("//").map_or("", str::trim_start);
        !text.starts_with('^') && !text.starts_with("= help: ")
    };
    source.trim().lines().filter(comment).flat_map(|line| [line, "\n"]).collect()
}
