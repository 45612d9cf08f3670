//! What an editor makes of stacks: a real rust-analyzer reads them, as it does while somebody types.
//!
//! It takes the macros from this build and the crates from their sources, without cargo. Each program is there twice: with
//! the macros of the facade, and with those of the bare crates.

mod project;
mod server;

use std::process::ExitCode;

use project::{PROGRAMS, Program};
use server::with_server;
use tests::{harness, need::Need, trial};

fn main() -> ExitCode {
    harness::run([
        trial!(a_right_program_has_no_error).needs(Need::RustAnalyzer),
        trial!(a_typo_is_shown_once).needs(Need::RustAnalyzer),
        trial!(uses_lead_to_what_they_name).needs(Need::RustAnalyzer),
        trial!(going_to_what_no_file_declares_is_no_crash).needs(Need::RustAnalyzer),
        trial!(an_attribute_is_shown_and_completed).needs(Need::RustAnalyzer),
    ])
}

fn a_right_program_has_no_error() {
    for program in PROGRAMS.iter().filter(|program| program.legal) {
        assert_eq!(errors(program), [""; 0], "{}", program.file);
    }
}

fn a_typo_is_shown_once() {
    let wrong = ["most_recnt", "enable_dns_suport", "volume_siz", "cidr_blok", "man"];
    for program in PROGRAMS.iter().filter(|program| !program.legal) {
        let found = errors(program);
        for name in wrong {
            let of_it = found.iter().filter(|error| error.contains(&format!("`{name}`"))).count();
            assert_eq!(of_it, 1, "`{name}` in {}: {found:#?}", program.file);
        }
        assert_eq!(found.len(), wrong.len(), "{}: {found:#?}", program.file);
    }
}

fn uses_lead_to_what_they_name() {
    let uses = [
        ("linux.id", "linux {"),
        ("network.vpc_id", "network {"),
        ("cluster.vpc_id", "cluster {"),
        ("key.arn", "key { description: \"a key\" }"),
        ("Network network", "Network<cidr"),
        ("Cluster cluster", "Cluster {\n        stack Network inner"),
        ("cidr }", "cidr: cidr>"),
        ("Key key { description: \"a key\"", "Key {\n    pub"),
        ("description: \"a key\"", "description: String"),
    ];
    for program in PROGRAMS.iter().filter(|program| program.legal) {
        for (used, declared) in uses {
            let declared = program.position(declared, 0);
            let found = definitions(program, used).unwrap_or_else(|error| panic!("`{used}`: {error}"));
            assert!(found.contains(&declared), "`{used}` in {}: {found:?}, not {declared:?}", program.file);
        }
    }
}

/// Types and attributes are a provider's: there is no source to go to.
fn going_to_what_no_file_declares_is_no_crash() {
    for program in PROGRAMS.iter().filter(|program| program.legal) {
        for used in [
            "aws_ami linux",
            "aws_instance web",
            "most_recent",
            "instance_type",
            "volume_size",
            "filter",
            "type: \"ingress",
        ] {
            definitions(program, used).unwrap_or_else(|error| panic!("`{used}` in {}: {error}", program.file));
        }
    }
}

fn an_attribute_is_shown_and_completed() {
    for program in PROGRAMS.iter().filter(|program| program.legal) {
        let shown = with_server(|server| server.ask("textDocument/hover", &program.at("instance_type", 1)));
        assert!(shown.as_ref().is_ok_and(|shown| shown.to_string().contains("string")), "{}: {shown:?}", program.file);
    }
    for program in PROGRAMS.iter().filter(|program| !program.legal) {
        for (written, wanted) in [("enable_dns_suport", "enable_dns_support"), ("cidr_blok", "cidr_block")] {
            let offered = with_server(|server| server.ask("textDocument/completion", &program.at(written, 6)));
            let offered = offered.expect("completions").to_string();
            assert!(offered.contains(&format!("\"{wanted}\"")), "`{written}` in {}: {offered}", program.file);
        }
    }
}

/// The errors that the editor shows, in order.
fn errors(program: &Program) -> Vec<String> {
    let report = with_server(|server| server.ask("textDocument/diagnostic", &program.document()));
    let report = report.unwrap_or_else(|error| panic!("{}: {error}", program.file));
    let items = report["items"].as_array().expect("diagnostics").iter();
    items.filter(|item| item["severity"] == 1).map(|item| item["message"].to_string()).collect()
}

/// The places in the program to which an editor goes from here, as line and column.
fn definitions(program: &Program, used: &str) -> Result<Vec<(u64, u64)>, String> {
    let found = with_server(|server| server.ask("textDocument/definition", &program.at(used, 1)))?;
    let here = program.uri();
    let places = found.as_array().into_iter().flatten().filter(|place| place["uri"] == here.as_str());
    Ok(places.filter_map(|place| server::position(&place["range"]["start"])).collect())
}
