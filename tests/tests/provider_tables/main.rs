//! Providers besides those that come with the compiler: a crate keeps an imported table, and everything is checked
//! against it. One provider is invented, Terraform's own and hashicorp/aws are real.
//!
//! `BLESS=1` writes into `bad.rs` what the compiler says of it: read the difference.

mod house;
mod real;

use std::{fs, path::Path};

use house::{Finding, House};
use tests::{harness, need::Need, trial};

const SCHEMA: &str = "tests/provider_tables/toy.json";
const GOOD: &str = include_str!("good.rs");
const BAD: &str = include_str!("bad.rs");
const GOLDEN: &str = include_str!("good.tf.json");

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(an_invented_provider_compiles_to_its_document),
        trial!(an_invented_provider_is_checked_in_every_way),
        trial!(a_changed_table_is_compiled_against),
        trial!(a_provider_may_have_another_name_in_the_program),
        trial!(real::terraforms_own_provider_from_its_description).needs(Need::Terraform),
        trial!(real::aws_from_its_description_under_two_names).needs(Need::Provider),
    ])
}

fn toys() -> (House, String) {
    let house = House::new();
    let said = house.import(Path::new(SCHEMA), "toy.table", &["--provider-version", "1.2.0"]);
    (house, said)
}

/// The line that the import prints is the one that the program has.
fn an_invented_provider_compiles_to_its_document() {
    let (house, said) = toys();
    let line = said.lines().last().unwrap_or_default().trim();
    assert!(GOOD.contains(line), "{said}");
    house.source(GOOD);
    let document = house.document("toys");
    if std::env::var_os("BLESS").is_some() {
        let text = serde_json::to_string_pretty(&document).unwrap() + "\n";
        fs::write("tests/provider_tables/good.tf.json", text).unwrap();
        return;
    }
    assert_eq!(document, serde_json::from_str::<serde_json::Value>(GOLDEN).unwrap());
}

fn an_invented_provider_is_checked_in_every_way() {
    let (house, _) = toys();
    let lines: Vec<&str> = BAD.lines().filter(|line| !is_mark(line)).collect();
    house.source(&lines.join("\n"));
    let findings = house.findings();
    let mut marked = String::new();
    for (number, line) in (1..).zip(&lines) {
        marked.extend([line, "\n"]);
        let here = findings.iter().filter(|finding| finding.line == number);
        here.for_each(|finding| marked.push_str(&mark(finding)));
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write("tests/provider_tables/bad.rs", &marked).unwrap();
        return;
    }
    assert_eq!(marked, BAD);
}

fn is_mark(line: &str) -> bool {
    line.trim_start().strip_prefix("//").is_some_and(|rest| rest.trim_start().starts_with(['^', '=']))
}

fn mark(Finding { columns, text, .. }: &Finding) -> String {
    let gap = " ".repeat(columns.start.saturating_sub(7));
    let text = text.replace('\n', "\n    // ");
    format!("    //{gap}{} {text}\n", "^".repeat(columns.len()))
}

fn a_changed_table_is_compiled_against() {
    let (house, _) = toys();
    house.source(GOOD);
    house.document("toys");
    let changed = fs::read_to_string(SCHEMA).unwrap().replace("\"vents\"", "\"holes\"");
    fs::write(house.path("toy.json"), changed).unwrap();
    house.import(&house.path("toy.json"), "toy.table", &["--provider-version", "1.2.0"]);
    assert_eq!(house.headlines(), ["[unknown_attribute] no attribute `vents` on `toy_ball`"]);
}

/// Its types keep their names where a program knows the provider under another one.
fn a_provider_may_have_another_name_in_the_program() {
    let (house, _) = toys();
    let program = r#"infra_macros::stack! {
    #[workspace("renamed")]
    pub Renamed {
        required_providers { acme { source: "example.com/acme/toy", schema: "../toy.table" } }
        provider acme { shop: "paris" }
        resource toy_shelf shelf { provider: acme, name: "shelf-{suffix}" }
    }
}
fn main() -> std::process::ExitCode {
    infra_cli::main(&[Renamed::STACK])
}
"#;
    house.source(program);
    let document = house.document("renamed");
    assert_eq!(document["resource"]["toy_shelf"]["shelf"]["provider"], "acme");
    assert_eq!(document["terraform"]["required_providers"]["acme"]["source"], "example.com/acme/toy");
    house.source(&program.replace("name:", "nam:"));
    assert_eq!(house.headlines(), ["[unknown_attribute] no attribute `nam` on `toy_shelf`"]);
}
