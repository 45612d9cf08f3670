//! `--format json`: lines of the form that `docs/deploying.md` states.

use std::fs;

use serde_json::{Value, json};

use super::{Ran, command, run, with_terraform};

/// The lines of a command in JSON, whose form is the documented one.
fn lines(ran: &Ran) -> Vec<Value> {
    let docs = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/deploying.md")).unwrap();
    let (_, docs) = docs.split_once("## Progress for programs").unwrap();
    let form = |wanted: &str| {
        let row = docs.lines().find_map(|line| line.strip_prefix(&format!("| `{wanted}` |")));
        row.unwrap_or_else(|| panic!("`{wanted}` is not documented")).to_owned()
    };
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    for line in &lines {
        let row = form(line["type"].as_str().unwrap());
        for (field, value) in line.as_object().unwrap() {
            assert!(field == "type" || row.contains(&format!("`{field}`")), "`{field}` is not documented: {line}");
            if ["command", "severity", "phase", "action", "state"].contains(&field.as_str()) && field != "command" {
                assert!(row.contains(&format!("`{}`", value.as_str().unwrap())), "{line}");
            }
            if field == "code" {
                assert!(docs.contains(&format!("`{}`", value.as_str().unwrap())), "{line}");
            }
        }
    }
    assert_eq!(lines.last().unwrap()["type"], "end", "{}", ran.out);
    assert_eq!(lines.last().unwrap()["exit_code"], ran.code.unwrap(), "{}", ran.out);
    lines
}

/// A line in which times are left out.
fn untimed(mut line: Value) -> Value {
    if line["elapsed"].is_number() {
        line["elapsed"] = json!("a time");
    }
    line
}

pub(crate) fn programs_read_lines_of_a_stated_form() {
    let folder = tempfile::tempdir().unwrap();
    let plan = run(&mut with_terraform(folder.path(), &["plan", "--format", "json", "--detailed-exitcode"]));
    assert_eq!((plan.code, plan.errors.as_str()), (Some(2), ""));
    let place = |line: u32, column: u32| json!({ "file": "src/store.rs", "line": line, "column": column });
    let change = |name: &str, place: &Value| {
        json!({
            "type": "change", "root": "store", "address": format!("terraform_data.{name}"), "place": place, "action": "create",
            "state": "planned", "imported": false, "loses": null, "elapsed": null,
        })
    };
    let expected = [
        json!({ "type": "start", "format": 1, "command": "plan", "suffix": "dev", "roots": ["store", "reader"] }),
        json!({ "type": "phase", "root": "store", "phase": "preparing" }),
        json!({ "type": "phase", "root": "store", "phase": "planning" }),
        change("job", &place(21, 9)),
        change("table", &place(11, 9)),
        json!({ "type": "plan", "root": "store", "changes": { "create": 2 }, "outputs": 2 }),
        json!({ "type": "root", "root": "store", "state": "planned", "reason": null, "elapsed": "a time" }),
        json!({
            "type": "root", "root": "reader", "state": "skipped",
            "reason": "it reads `store`, which is not deployed yet", "elapsed": "a time",
        }),
        json!({ "type": "end", "exit_code": 2, "roots": { "planned": 1, "skipped": 1 }, "elapsed": "a time" }),
    ];
    assert_eq!(lines(&plan).into_iter().map(untimed).collect::<Vec<_>>(), expected);

    let lock = folder.path().join("infra.lock");
    fs::write(&lock, "").unwrap();
    let deploy =
        run(with_terraform(folder.path(), &["deploy", "--yes", "--format", "json"]).env("OPERATED_LOCK", &lock));
    assert_eq!((deploy.code, deploy.errors.as_str()), (Some(0), ""));
    let states: Vec<String> = lines(&deploy)
        .iter()
        .filter(|line| line["type"] == "change" && line["address"] == "terraform_data.table")
        .map(|line| format!("{} {}", line["state"].as_str().unwrap(), line["elapsed"].is_number()))
        .collect();
    assert_eq!(states, ["planned false", "started false", "done true"]);
    assert!(lines(&deploy).iter().any(|line| line["type"] == "lock"), "{}", deploy.out);

    let destroy =
        run(&mut with_terraform(folder.path(), &["plan", "--destroy", "--format", "json", "--stack", "store"]));
    let lost = lines(&destroy).into_iter().find(|line| line["loses"] == "the rows");
    assert_eq!(lost.unwrap()["action"], "delete");
    let status = run(&mut with_terraform(folder.path(), &["status", "--format", "json"]));
    assert_eq!((status.code, status.errors.as_str()), (Some(0), ""));
    assert_eq!(lines(&status).last().unwrap()["roots"], json!({ "unchanged": 2 }));
}

pub(crate) fn programs_read_where_it_failed() {
    let folder = tempfile::tempdir().unwrap();
    let mut deploy = with_terraform(folder.path(), &["deploy", "--yes", "--format", "json", "--stack", "store"]);
    let deploy = run(deploy.env("OPERATED_JOB", "echo out of luck >&2; exit 3"));
    assert_eq!(deploy.code, Some(1));
    let problems: Vec<Value> = lines(&deploy).into_iter().filter(|line| line["type"] == "problem").collect();
    let [first, second] = problems.as_slice() else { panic!("{}", deploy.out) };
    assert_eq!((&first["code"], &first["address"]), (&json!("terraform"), &json!("terraform_data.job")));
    assert_eq!(first["place"], json!({ "file": "src/store.rs", "line": 21, "column": 9 }));
    assert_eq!((&second["code"], &second["place"]), (&json!("apply_failed"), &Value::Null));
    assert_eq!(second["message"], "`store` is applied in part: 1 of 2 changes are made");
    assert_eq!(lines(&deploy).last().unwrap()["roots"], json!({ "failed": 1 }));

    let asked = run(&mut with_terraform(folder.path(), &["deploy", "--format", "json"]));
    assert_eq!(asked.code, Some(2));
    assert_eq!(lines(&asked)[0]["code"], "usage");
}

pub(crate) fn programs_read_why_nothing_began() {
    let folder = tempfile::tempdir().unwrap();
    let missing = run(&mut command(folder.path(), &["plan", "--format", "json", "--binary", "no-such-terraform"]));
    assert_eq!(missing.code, Some(1));
    let lines = lines(&missing);
    assert_eq!(lines.len(), 2, "{}", missing.out);
    assert_eq!((&lines[0]["code"], &lines[0]["root"]), (&json!("no_binary"), &Value::Null));
}

pub(crate) fn no_value_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let secret = "correct-horse-battery";
    for format in ["text", "json"] {
        for command in [
            ["deploy", "--yes"],
            ["plan", "--detailed-exitcode"],
            ["status", "--detailed-exitcode"],
            ["destroy", "--yes"],
        ] {
            let mut command =
                with_terraform(folder.path(), &[command[0], command[1], "--format", format, "--stack", "store"]);
            let ran = run(command.env("OPERATED_ROWS", secret));
            assert_eq!(ran.code, Some(0), "{}", ran.errors);
            let state = folder.path().join("infra-out/store/terraform.tfstate.d/store/terraform.tfstate");
            let state: Value = serde_json::from_str(&fs::read_to_string(state).unwrap()).unwrap();
            let key = state["outputs"]["key"]["value"].as_str().unwrap_or(secret);
            for value in [secret, key] {
                assert!(!ran.out.contains(value) && !ran.errors.contains(value), "{}{}", ran.out, ran.errors);
            }
        }
    }
}
