//! A root that is planned, deployed, written down and taken away; what fails stands where it was declared.

use std::fs;

use super::{command, left_behind, run, with_terraform};

pub(crate) fn a_deploy_is_shown_made_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let plan = run(&mut with_terraform(folder.path(), &["plan", "--stack", "store", "--detailed-exitcode"]));
    assert_eq!((plan.code, plan.errors.as_str()), (Some(2), ""));
    assert_eq!(
        plan.out,
        "store\n  create terraform_data.job  src/store.rs:21:9\n  create terraform_data.table  src/store.rs:11:9\n2 to create, 2 \
         outputs to change\n"
    );
    let deploy = run(&mut with_terraform(folder.path(), &["deploy", "--yes"]));
    assert_eq!(deploy.code, Some(0), "{}", deploy.errors);
    let order =
        ["created terraform_data.table", "created terraform_data.job", "store is deployed", "reader is deployed"];
    let places: Vec<Option<usize>> = order.iter().map(|text| deploy.out.find(text)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}", deploy.out);
    let again = run(&mut with_terraform(folder.path(), &["plan", "--detailed-exitcode"]));
    assert_eq!(
        (again.code, again.out.as_str()),
        (Some(0), "store\nnothing to do\nreader\nnothing to do\nroot    is\nstore   unchanged\nreader  unchanged\n")
    );

    let output = run(&mut with_terraform(folder.path(), &["output"]));
    let lines: Vec<Vec<&str>> = output.out.lines().map(|line| line.split_whitespace().collect()).collect();
    let expected = [
        vec!["workspace", "output", "value"],
        vec!["reader", "read", "1"],
        vec!["store", "key", "(sensitive)"],
        vec!["store", "rows", "1"],
    ];
    assert_eq!(lines, expected);
    let json = run(&mut with_terraform(folder.path(), &["output", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["store"], serde_json::json!({ "key": "(sensitive)", "rows": "1" }));
    let status = run(&mut with_terraform(folder.path(), &["status", "--detailed-exitcode"]));
    assert_eq!((status.code, status.out.lines().last()), (Some(0), Some("all is as it was left")));

    let destroy = run(&mut with_terraform(folder.path(), &["destroy", "--yes"]));
    assert_eq!(destroy.code, Some(0), "{}", destroy.errors);
    assert!(destroy.out.find("reader is destroyed") < destroy.out.find("store is destroyed"), "{}", destroy.out);
    assert!(destroy.out.contains("data is lost:\n  delete terraform_data.table with the rows  src/store.rs:11:9\n"));
    assert_eq!(left_behind(folder.path(), "store"), [""; 0]);
}

pub(crate) fn a_kept_plan_is_applied_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("infra-out/store");
    let ran = |arguments: &[&str], rows: &str| {
        run(with_terraform(folder.path(), arguments).args(["--stack", "store"]).env("OPERATED_ROWS", rows))
    };
    let none = ran(&["deploy", "--yes", "--saved"], "1");
    assert_eq!(none.code, Some(1));
    assert!(none.errors.contains("no plan of `store` is kept") && none.errors.contains("`plan --save`"));

    let planned = ran(&["plan", "--save"], "1");
    assert_eq!((planned.code, planned.errors.as_str()), (Some(0), ""));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(root.join(".saved-deploy")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
    // What the documents say meanwhile is not what was reviewed.
    let deployed = ran(&["deploy", "--yes", "--saved"], "2");
    assert_eq!((deployed.code, deployed.errors.as_str()), (Some(0), ""));
    assert!(deployed.out.contains(&planned.out), "{}", deployed.out);
    assert!(ran(&["output"], "2").out.contains("rows    1"));
    assert!(!root.join(".saved-deploy").exists());

    // Nor is a plan applied to something else than it was made for.
    assert_eq!(ran(&["plan", "--save"], "3").code, Some(0));
    assert_eq!(ran(&["deploy", "--yes"], "4").code, Some(0));
    assert!(!root.join(".saved-deploy").exists());
    assert_eq!(ran(&["plan", "--destroy", "--save"], "4").code, Some(0));
    assert_eq!(ran(&["deploy", "--yes"], "5").code, Some(0));
    let stale = ran(&["destroy", "--yes", "--saved"], "5");
    assert_eq!(stale.code, Some(1));
    assert!(stale.errors.contains("stale"), "{}", stale.errors);
    assert_eq!(ran(&["plan", "--destroy", "--save"], "5").code, Some(0));
    let destroyed = ran(&["destroy", "--yes", "--saved"], "5");
    assert_eq!((destroyed.code, destroyed.errors.as_str()), (Some(0), ""));
    assert!(destroyed.out.contains("data is lost:\n  delete terraform_data.table"), "{}", destroyed.out);
}

pub(crate) fn what_is_deployed_is_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let lock = folder.path().join("infra.lock");
    let ran = |arguments: &[&str]| run(with_terraform(folder.path(), arguments).env("OPERATED_LOCK", &lock));
    let deploy = ["deploy", "--yes", "--stack", "store"];
    // Nothing is done that could not be written down.
    let missing = ran(&deploy);
    assert_eq!(missing.code, Some(1));
    assert!(missing.errors.starts_with("error: cannot read the lock `"), "{}", missing.errors);
    let of_another = "[other.dev]\n\"terraform_data.x\" = {}\n";
    fs::write(&lock, of_another).unwrap();
    assert_eq!(ran(&["lock", "--check"]).code, Some(1));
    fs::write(&lock, "<<<<<<< HEAD\n").unwrap();
    assert!(ran(&deploy).errors.contains("line 1: a conflict of a merge"));
    assert!(!folder.path().join("infra-out/store/terraform.tfstate.d").exists());

    fs::write(&lock, of_another).unwrap();
    let deployed = ran(&deploy);
    assert_eq!((deployed.code, deployed.errors.as_str()), (Some(0), ""));
    assert!(deployed.out.contains("infra.lock says so now: commit it"), "{}", deployed.out);
    let said = "[store.dev]\n\"terraform_data.job\" = {}\n\"terraform_data.table\" = { data = \"the rows\", fixed = { name = \
                \"table-dev\" } }\n";
    let text = fs::read_to_string(&lock).unwrap();
    assert!(text.contains(of_another) && text.ends_with(said), "{text}");
    assert_eq!(ran(&["lock", "--check"]).out, "the lock is what a deploy would write\n");
    let again = ran(&deploy);
    assert!(!again.out.contains("commit it"), "{}", again.out);

    // Of another environment nothing is written down yet; what was deployed before there was a lock is.
    let other = ran(&["lock", "--check", "--suffix", "pr-1"]);
    assert_eq!(other.code, Some(1));
    assert!(other.out.contains("terraform_data.table  is not in the lock"), "{}", other.out);
    assert!(other.errors.contains("2 differences from the lock"), "{}", other.errors);
    assert_eq!(ran(&["lock", "--suffix", "pr-1"]).code, Some(0));
    assert!(fs::read_to_string(&lock).unwrap().contains("[store.pr-1]\n\"terraform_data.job\" = {}"));
    fs::write(&lock, text.replace("table-dev", "table-old").replace("terraform_data.job", "terraform_data.gone"))
        .unwrap();
    let differs = ran(&["lock", "--check"]).out;
    for difference in ["gone   is in the lock alone", "table  name differs", "job    is not in the lock"] {
        assert!(differs.contains(difference), "{differs}");
    }
    fs::write(&lock, text).unwrap();

    let destroyed = ran(&["destroy", "--yes", "--stack", "store"]);
    assert_eq!(destroyed.code, Some(0), "{}", destroyed.errors);
    assert!(fs::read_to_string(&lock).unwrap().ends_with(of_another));
    // Where it runs on another machine than the one that built it, its lock is where somebody says.
    let elsewhere = folder.path().join("elsewhere.lock");
    fs::write(&elsewhere, "").unwrap();
    let built_with = folder.path().join("gone/infra.lock");
    let mut deploy = with_terraform(folder.path(), &deploy);
    let deployed = run(deploy.env("OPERATED_LOCK", built_with).env("INFRA_LOCK", &elsewhere));
    assert_eq!(deployed.code, Some(0), "{}", deployed.errors);
    assert!(fs::read_to_string(&elsewhere).unwrap().ends_with(said));
    // A program without a lock has none to write.
    let none = run(&mut command(folder.path(), &["lock"]));
    assert_eq!(none.code, Some(2), "{}", none.errors);
}

pub(crate) fn what_loses_data_is_said_first() {
    let folder = tempfile::tempdir().unwrap();
    let deploy = run(&mut with_terraform(folder.path(), &["deploy", "--yes", "--stack", "Store"]));
    assert_eq!(deploy.code, Some(0), "{}", deploy.errors);
    let plan = run(with_terraform(folder.path(), &["plan", "--stack", "Store"])
        .env("OPERATED_ROWS", "2")
        .env("OPERATED_JOB", ":"));
    assert_eq!(plan.code, Some(0), "{}", plan.errors);
    assert_eq!(
        plan.out,
        "store\ndata is lost:\n  replace terraform_data.table with the rows  src/store.rs:11:9\n  change terraform_data.job  \
         src/store.rs:21:9\n1 to replace, 1 to change, 2 outputs to change\n"
    );
}

pub(crate) fn nobody_there_approves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let deploy = run(&mut with_terraform(folder.path(), &["deploy", "--stack", "store"]));
    assert_eq!(deploy.code, Some(2));
    assert!(deploy.errors.contains("nobody is there to approve this"), "{}", deploy.errors);
    assert!(deploy.out.contains("2 to create"), "{}", deploy.out);
    let output = run(&mut with_terraform(folder.path(), &["output", "--stack", "store", "--format", "json"]));
    assert_eq!(output.out, "{\n  \"store\": {}\n}\n");
    assert_eq!(left_behind(folder.path(), "store"), [""; 0]);
}

pub(crate) fn what_fails_stands_where_it_was_declared() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    let source = "\n".repeat(20) + "        resource terraform_data job { }\n";
    fs::write(folder.path().join("src/store.rs"), source).unwrap();
    let mut deploy = with_terraform(folder.path(), &["deploy", "--yes", "--stack", "store"]);
    let deploy = run(deploy.env("OPERATED_JOB", "echo out of luck >&2; exit 3"));
    assert_eq!(deploy.code, Some(1));
    let expected = "error: local-exec provisioner error\n  --> src/store.rs:21:9\n   |\n21 |         resource terraform_data job { \
                    }\n   |         ^\n  = note: `terraform_data.job`, in `storage`\n";
    assert!(deploy.errors.starts_with(expected), "{}", deploy.errors);
    let end = "error: `store` is applied in part: 1 of 2 changes are made\n  = help: what was made is in the state: mend what is \
               said above and run it again\n";
    assert!(deploy.errors.ends_with(end), "{}", deploy.errors);
    // The next run goes on from there.
    let again = run(&mut with_terraform(folder.path(), &["deploy", "--yes", "--stack", "store"]));
    assert_eq!(again.code, Some(0), "{}", again.errors);
    assert!(!again.out.contains("created terraform_data.table"), "{}", again.out);
}

/// What a binary does with these steps of a run, after which it ends badly.
#[cfg(unix)]
fn binary(folder: &std::path::Path, step: &str, does: &str) -> String {
    let file = folder.join("binary");
    let says = format!(
        "#!/bin/sh\ncase $1 in\nversion) echo '{{ \"terraform_version\": \"1.12.0\" }}' ;;\n{step}) {does}; exit 1 ;;\nesac\n"
    );
    fs::write(&file, says).unwrap();
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    file.display().to_string()
}

#[cfg(unix)]
pub(crate) fn what_stops_a_step_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let plan = |step: &str, does: &str, more: &[&str]| {
        let binary = binary(folder.path(), step, does);
        run(command(folder.path(), &["plan", "--stack", "store", "--binary", &binary]).args(more))
    };
    let refused = "echo 'Error: No valid credential sources found' >&2";
    let init = plan("init", refused, &[]);
    assert_eq!(init.code, Some(1));
    let says = ["error: `init` failed in `infra-out/store`:\nError: No valid", "= help: log in to AWS"];
    assert!(says.iter().all(|text| init.errors.contains(text)), "{}", init.errors);
    assert!(plan("init", refused, &["--json"]).out.contains("\"code\":\"credentials\""));
    // Its words cannot be kept, as on a full disk.
    let lost = plan("plan", "rm -r \"$PWD\"", &[]);
    assert!(lost.errors.contains("error: cannot write into `infra-out/store`"), "{}", lost.errors);
    assert!(lost.errors.contains("see that the disk is not full"), "{}", lost.errors);
    let silent = plan("plan", "true", &[]);
    assert!(silent.errors.contains("Terraform ended with exit status: 1"), "{}", silent.errors);
    let diagnostic = r#"{"type":"diagnostic","diagnostic":{"severity":"error","summary":"Unsupported argument","detail":"","snippet":{"context":"resource.terraform_data.job","code":""}}}"#;
    let placed = plan("plan", &format!("echo '{diagnostic}'"), &[]);
    assert!(placed.errors.starts_with("error: Unsupported argument\n  --> src/store.rs:21:9\n"), "{}", placed.errors);
}

pub(crate) fn what_cannot_run_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let missing = run(&mut command(folder.path(), &["plan", "--binary", "no-such-terraform"]));
    assert_eq!(missing.code, Some(1));
    let expected = "error: no program `no-such-terraform`\n  = help: install Terraform 1.11 or newer, or name what to run: `--binary \
                    tofu`\n";
    assert_eq!(missing.errors, expected);
    if cfg!(unix) {
        let old = folder.path().join("old");
        fs::write(&old, "#!/bin/sh\necho '{ \"terraform_version\": \"1.5.7\" }'\n").unwrap();
        #[cfg(unix)]
        fs::set_permissions(&old, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let old = run(&mut command(folder.path(), &["plan", "--binary", "./old"]));
        assert!(old.errors.contains("`./old` is of version 1.5.7, the documents need 1.11"), "{}", old.errors);
    }
}
