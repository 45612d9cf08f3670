//! `findings` and `allows` as SARIF: against the schema of the format, and what the results say.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(results_say_what_where_and_how_to_mend_it),
        trial!(what_is_silenced_is_suppressed_with_its_reason),
        trial!(allows_are_the_suppressed_results),
        trial!(rules_are_those_of_the_results),
        trial!(the_schema_is_satisfied).needs(Need::PythonModule("jsonschema")),
        trial!(the_schema_refuses_what_is_wrong).needs(Need::PythonModule("jsonschema")),
    ])
}

/// The example `demo`.
fn demo(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--package", "infra-cli", "--example", "demo", "--"]).args(arguments);
    let output = command.output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn sarif(command: &str) -> Value {
    serde_json::from_str(&demo(&[command, "--format", "sarif"])).expect("JSON")
}

fn results_say_what_where_and_how_to_mend_it() {
    let run = &sarif("findings")["runs"][0];
    let results = run["results"].as_array().expect("results");
    let rules: Vec<&Value> = results.iter().map(|result| &result["ruleId"]).collect();
    assert_eq!(rules, ["queue_key", "name_without_type", "deprecated"]);
    // Both stacks have it, at one place.
    let deprecated = &results[2];
    assert_eq!(deprecated["level"], "warning");
    assert_eq!(deprecated["message"]["text"], "`greeting` is deprecated\n= help: use `hello`");
    let location = &deprecated["locations"][0];
    let physical = json!({
        "artifactLocation": { "uri": "src/production.rs", "uriBaseId": "%SRCROOT%" },
        "region": { "startLine": 14, "startColumn": 9 },
    });
    assert_eq!(location["physicalLocation"], physical);
    let names = ["aws-production/output.greeting", "legacy-sync/data.terraform_remote_state.production"];
    for (index, name) in names.into_iter().enumerate() {
        assert_eq!(location["logicalLocations"][index]["fullyQualifiedName"], name);
    }
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["region"], Value::Null);
    assert!(results[0].get("suppressions").is_none());
}

fn what_is_silenced_is_suppressed_with_its_reason() {
    let result = &sarif("findings")["runs"][0]["results"][1];
    assert_eq!(result["level"], "error");
    let suppression = &result["suppressions"][0];
    assert_eq!(suppression["kind"], "inSource");
    assert_eq!(suppression["justification"], "others look\nfor it");
    assert_eq!(suppression["location"]["physicalLocation"]["region"]["startLine"], 11);
    assert_eq!(
        result["message"]["text"],
        "the name does not say its type\n= help: begin with its type\n= note: a fact"
    );
    let second = &result["relatedLocations"][0];
    assert_eq!(second["message"]["text"], "in `network`, which is brought in here");
    assert_eq!(second["physicalLocation"]["region"]["startLine"], 3);
}

fn allows_are_the_suppressed_results() {
    let (allows, findings) = (sarif("allows"), sarif("findings"));
    let results = allows["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), 1);
    let mut same = findings["runs"][0]["results"][1].clone();
    same["ruleIndex"] = json!(0);
    assert_eq!(results[0], same);
}

fn rules_are_those_of_the_results() {
    let sarif = sarif("findings");
    let driver = &sarif["runs"][0]["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["version"]), (&json!("infra"), &json!(env!("CARGO_PKG_VERSION"))));
    let rules = json!([
        { "id": "deprecated", "shortDescription": { "text": "something is deprecated" }, "help": { "text": "It will go." } },
        { "id": "name_without_type", "shortDescription": { "text": "a name does not say its type" }, "help": { "text": "Why." } },
        { "id": "queue_key", "shortDescription": { "text": "queue_key" } },
    ]);
    assert_eq!(driver["rules"], rules);
    for result in sarif["runs"][0]["results"].as_array().expect("results") {
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("a number");
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
}

fn the_schema_is_satisfied() {
    for arguments in [
        &["findings", "--format", "sarif"][..],
        &["allows", "--format", "sarif"],
        &["allows", "--format", "sarif", "--stack", "LegacySync"],
    ] {
        let errors = validate(&demo(arguments));
        assert_eq!(errors, "", "{arguments:?}");
    }
}

fn the_schema_refuses_what_is_wrong() {
    let mut sarif = sarif("findings");
    sarif["runs"][0]["results"][1]["suppressions"][0]["kind"] = json!("inTheSource");
    assert!(validate(&sarif.to_string()).contains("inTheSource"));
}

/// What the schema says against it, one error per line.
fn validate(sarif: &str) -> String {
    const SCRIPT: &str = "import json, jsonschema, sys\n\
        schema, document = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])\n\
        jsonschema.Draft7Validator.check_schema(schema)\n\
        for error in jsonschema.Draft7Validator(schema).iter_errors(document):\n    print(error.message)";
    let schema: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sarif/sarif-schema-2.1.0.json");
    let folder = tempfile::tempdir().expect("a folder");
    let document = folder.path().join("document.sarif");
    std::fs::write(&document, sarif).expect("a file");
    let output = Command::new("python3").args(["-c", SCRIPT]).args([&schema, &document]).output().expect("python3");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}
