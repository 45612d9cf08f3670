//! Which rules are broken: few, each for a reason, and nothing else was found.

use infra::App;
use infra::cli::Style;
use payment_stack::{AwsProduction, LegacySync};
use serde_json::Value;

/// The result of a command, without a process of its own.
fn run(arguments: &[&str]) -> String {
    let app = App::new(&[AwsProduction::STACK, LegacySync::STACK]);
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let arguments = ["payment-stack"].iter().chain(arguments).map(Into::into);
    let code = app.run_with(arguments, &mut out, &mut errors, [Style::Plain; 2]);
    assert_eq!((code, String::from_utf8(errors).expect("text").as_str()), (0, ""));
    String::from_utf8(out).expect("text")
}

/// Every exception of both programs.
pub(crate) fn allows() -> Vec<Value> {
    let stacks: Value = serde_json::from_str(&run(&["allows", "--format", "json"])).expect("JSON");
    let stacks = stacks.as_array().cloned().unwrap_or_default();
    stacks.iter().flat_map(|stack| stack["allows"].as_array().expect("allows").clone()).collect()
}

#[test]
fn every_allow_has_a_reason_and_a_place() {
    let table = run(&["allows"]);
    for reason in ["RDS prescribes the names of its log groups", "DMS prescribes the name of its log group"] {
        assert!(table.contains(reason), "{table}");
    }
    let allows = allows();
    assert_eq!(allows.len(), 9, "{table}");
    for allow in allows {
        assert!(allow["addresses"].as_array().is_some_and(|all| !all.is_empty()), "{allow}");
        let file = allow["place"]["file"].as_str().expect("a file");
        assert!(file.contains("stacks") && allow["place"]["line"].as_u64() > Some(0), "{allow}");
    }
}

#[test]
fn nothing_is_found_but_what_is_allowed() {
    for target in ["aws=6.69", "aws=5.100"] {
        let findings = run(&["findings", "--target", target, "--format", "sarif"]);
        let sarif: Value = serde_json::from_str(&findings).expect("JSON");
        let results = sarif["runs"][0]["results"].as_array().expect("results");
        assert!(results.iter().all(|result| result["suppressions"][0]["kind"] == "inSource"), "{findings}");
    }
}
