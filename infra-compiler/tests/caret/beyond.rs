//! What the compiler refuses and `terraform validate` takes: the examples of `docs/beyond-terraform.md`.
//!
//! An example is two files under `tests/beyond`: `NAME.rs` in this language, with carets under what is wrong, and `NAME.tf`
//! in Terraform's. The comments at the beginning of the first say what is wrong, when Terraform would say it, and under
//! which code it is reported here. `BLESS=1` rewrites the carets; `cargo xtask pages` makes the page.

use std::{fmt::Write as _, fs, path::Path};

use super::{
    bless, check,
    differential::terraform::{Module, plan, validate},
    expectation::actual,
};

/// One example.
struct Row {
    name: String,
    /// In this language.
    source: String,
    /// In Terraform's.
    twin: String,
}

impl Row {
    /// What one of the comments at the beginning says.
    fn comment(&self, word: &str) -> &str {
        self.source.lines().find_map(|line| line.strip_prefix("// ")?.strip_prefix(word)).unwrap_or_default()
    }

    /// As a module; `given` says of a variable's declaration whether it must be given a value.
    fn module(&self, given: fn(&str) -> bool) -> Module {
        let variables = self.declared("variable").into_iter().filter(|(_, declaration)| given(declaration));
        Module {
            files: vec![("main.tf", self.twin.clone()), ("base.tfstate", STATE.to_owned())],
            variables: variables.map(|(name, _)| name).collect(),
            outputs: self.declared("output").into_iter().map(|(name, _)| name).collect(),
        }
    }

    /// The names of what Terraform's side declares by a keyword, and the rest of the declarations.
    fn declared(&self, keyword: &str) -> Vec<(String, &str)> {
        let opening = format!("{keyword} \"");
        let declarations = self.twin.split(&opening).skip(1);
        let named = declarations.filter_map(|declaration| {
            let (name, rest) = declaration.split_once('"')?;
            Some((name.to_owned(), rest.split("\n}").next().unwrap_or(rest)))
        });
        named.collect()
    }
}

/// The state that another root left, for the examples that read it.
const STATE: &str = r#"{
  "version": 4,
  "terraform_version": "1.11.0",
  "serial": 1,
  "lineage": "00000000-0000-0000-0000-000000000000",
  "outputs": { "network": { "value": "subnet-0123456789abcdef0", "type": "string" } },
  "resources": []
}
"#;

fn rows() -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/beyond");
    let files = fs::read_dir(&folder).expect("the folder of examples").map(|entry| entry.expect("an entry").path());
    let mut sources: Vec<_> = files.filter(|path| path.extension().is_some_and(|it| it == "rs")).collect();
    sources.sort();
    let row = |path: &Path| {
        let mut source = fs::read_to_string(path).expect("an example");
        if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
            source = bless(&source).expect("a readable example");
            fs::write(path, &source).expect("an example can be written");
        }
        let twin = fs::read_to_string(path.with_extension("tf")).expect("the same in Terraform's language");
        Row { name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), source, twin }
    };
    sources.iter().map(|path| row(path)).collect()
}

pub(super) fn the_compiler_refuses_what_terraform_validate_takes() {
    let rows = rows();
    let mut failures = String::new();
    for row in &rows {
        if let Err(difference) = check(&row.source) {
            let _ = writeln!(failures, "{}: expected (-) and reported (+) differ\n{difference}", row.name);
        }
        let found = actual(&row.source).expect("tokens of Rust");
        let errors = found.iter().filter(|one| !one.message.starts_with("warning: "));
        let reported: Vec<&str> = errors.map(|one| one.code).collect();
        if reported != [row.comment("Code: ")] {
            let _ = writeln!(failures, "{}: reported are {reported:?}", row.name);
        }
    }
    let validated = validate(&rows.iter().map(|row| row.module(|_| true)).collect::<Vec<_>>()).0;
    let planned = plan(&rows.iter().map(|row| row.module(|it| !it.contains("default"))).collect::<Vec<_>>(), "dev");
    for ((row, validated), planned) in rows.iter().zip(validated).zip(planned) {
        if let Some(found) = validated.first() {
            let _ = writeln!(failures, "{}: terraform validate finds it: {found:?}", row.name);
        }
        let said = row.comment("Terraform: ");
        if said.starts_with("at plan") == planned.is_empty() {
            let _ = writeln!(failures, "{}: Terraform is to say it {said}, at plan it says: {planned:?}", row.name);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
