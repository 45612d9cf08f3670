//! Several roots: side by side, in order, and what becomes of the others where one fails.

use std::fs;
use std::process::Stdio;

use super::{Ran, at_a_terminal, run, three, wait_for, with_terraform};

pub(crate) fn independent_roots_run_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    // Each waits for the other, which neither would see if one came after the other.
    let meet = [
        "touch HERE/a; for i in $(seq 600); do test -e HERE/b && exit; sleep 0.1; done; exit 1",
        "touch HERE/b; for i in $(seq 600); do test -e HERE/a && exit; sleep 0.1; done; exit 1",
    ];
    let deploy = run(&mut three(folder.path(), &["deploy", "--yes"], meet));
    assert_eq!((deploy.code, deploy.errors.as_str()), (Some(0), ""));
    for line in
        ["  store: created terraform_data.job  ", "  beside: created terraform_data.job  ", "reader is deployed\n"]
    {
        assert!(deploy.out.contains(line), "{}", deploy.out);
    }
    let end = "root    is        changes\nstore   deployed  2 to create, 2 outputs to change\nreader  deployed  1 output to \
               change\nbeside  deployed  1 to create\n";
    assert!(deploy.out.ends_with(end), "{}", deploy.out);

    // One after the other, as asked.
    let folder = tempfile::tempdir().unwrap();
    let apart = ["test ! -e HERE/busy && touch HERE/busy && sleep 1 && rm HERE/busy"; 2];
    let deploy = run(&mut three(folder.path(), &["deploy", "--yes", "--parallel-roots", "1"], apart));
    assert_eq!((deploy.code, deploy.errors.as_str()), (Some(0), ""));
    let destroy = run(&mut three(folder.path(), &["destroy", "--yes"], apart));
    assert_eq!((destroy.code, destroy.errors.as_str()), (Some(0), ""));
    assert!(destroy.out.find("reader is destroyed") < destroy.out.find("store is destroyed"), "{}", destroy.out);
    let none = run(&mut three(folder.path(), &["deploy", "--parallel-roots", "0"], apart));
    assert_eq!(none.code, Some(2), "{}", none.errors);
}

pub(crate) fn what_depends_on_a_failed_root_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let jobs = [
        "echo out of luck >&2; exit 3",
        "for i in $(seq 600); do test -e HERE/infra-out/store/terraform.tfstate.d/store/terraform.tfstate && break; sleep 0.1; done; sleep 1",
    ];
    let deploy = run(&mut three(folder.path(), &["deploy", "--yes"], jobs));
    assert_eq!(deploy.code, Some(1), "{}", deploy.errors);
    let end = "root    is        changes\nstore   failed    2 to create, 2 outputs to change\nreader  skipped   it reads `store`, \
               which is not deployed\nbeside  deployed  1 to create\n";
    assert!(deploy.out.ends_with(end), "{}", deploy.out);
    let said = [
        "error: local-exec provisioner error\n  --> src/store.rs:21:9\n  = note: `terraform_data.job`, in `storage`\n  = note: of the root `store`\n",
        "error: `store` is applied in part: 1 of 2 changes are made\n",
        "error: 1 of 3 roots failed, 1 did not begin\n  = help: mend what is said above and run it again: what is done stays done\n",
    ];
    let places: Vec<Option<usize>> = said.iter().map(|text| deploy.errors.find(text)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}", deploy.errors);
    assert!(!folder.path().join("infra-out/reader/.terraform").exists());

    // What is read by a root that is still there stays.
    let deploy = run(&mut three(folder.path(), &["deploy", "--yes"], ["true"; 2]));
    assert_eq!(deploy.code, Some(0), "{}", deploy.errors);
    let state = folder.path().join("infra-out/reader/terraform.tfstate.d/reader/terraform.tfstate");
    fs::write(&state, "no state").unwrap();
    let destroy = run(&mut three(folder.path(), &["destroy", "--yes"], ["true"; 2]));
    assert_eq!(destroy.code, Some(1), "{}", destroy.errors);
    assert!(destroy.out.contains("store   skipped    `reader` reads it and is still there\n"), "{}", destroy.out);
    assert!(destroy.out.contains("beside is destroyed"), "{}", destroy.out);
}

pub(crate) fn a_root_is_planned_once_what_it_reads_is_deployed() {
    let folder = tempfile::tempdir().unwrap();
    let plan = run(&mut with_terraform(folder.path(), &["plan", "--detailed-exitcode"]));
    assert_eq!((plan.code, plan.errors.as_str()), (Some(2), ""));
    let end = "root    is       changes\nstore   planned  2 to create, 2 outputs to change\nreader  skipped  it reads `store`, which \
               is not deployed yet\n";
    assert!(plan.out.ends_with(end), "{}", plan.out);
    let status = run(&mut with_terraform(folder.path(), &["status"]));
    assert_eq!((status.code, status.errors.as_str()), (Some(0), ""));
    let alone = run(&mut with_terraform(folder.path(), &["plan", "--stack", "reader"]));
    let said = ["error: Unable to find remote state\n  --> src/reader.rs:8:5\n", "= help: deploy what it reads first"];
    assert!(said.iter().all(|text| alone.errors.contains(text)), "{}", alone.errors);
    assert!(status.out.contains("store   absent"), "{}", status.out);
    assert!(status.out.ends_with("what is deployed is as it was left\n"), "{}", status.out);
}

pub(crate) fn a_root_whose_output_nobody_reads_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let jobs = ["touch HERE/running; sleep 2"; 2];
    let mut deploy = three(folder.path(), &["deploy", "--yes", "--parallel-roots", "1"], jobs);
    let mut deploy = deploy.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    wait_for(|| folder.path().join("running").exists());
    drop(deploy.stdout.take());
    let ran = Ran::from(deploy.wait_with_output().unwrap());
    assert_eq!(ran.code, Some(1), "{}", ran.errors);
    assert!(ran.errors.contains("the rest was not begun"), "{}", ran.errors);
    let state = folder.path().join("infra-out/store/terraform.tfstate.d/store/terraform.tfstate");
    assert!(fs::read_to_string(state).unwrap().contains("\"job\""));
    assert!(!folder.path().join("infra-out/reader/.terraform").exists());
}

pub(crate) fn locks_are_written_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let lock = folder.path().join("infra.lock");
    fs::write(&lock, "").unwrap();
    let jobs = ["sleep 1"; 2];
    let deploy = run(three(folder.path(), &["deploy", "--yes"], jobs).env("OPERATED_LOCK", &lock));
    assert_eq!((deploy.code, deploy.errors.as_str()), (Some(0), ""));
    assert_eq!(deploy.out.matches("infra.lock says so now: commit it").count(), 1, "{}", deploy.out);
    let text = fs::read_to_string(&lock).unwrap();
    assert!(text.contains("[beside.dev]\n") && text.contains("[store.dev]\n"), "{text}");
    // Two processes, each of which notes one root.
    for _ in 0..5 {
        fs::write(&lock, "").unwrap();
        let note = |stack| {
            three(folder.path(), &["lock", "--stack", stack], jobs)
                .env("OPERATED_LOCK", &lock)
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        };
        for mut child in ["store", "beside"].map(note) {
            assert!(child.wait().unwrap().success());
        }
        assert_eq!(fs::read_to_string(&lock).unwrap(), text);
    }
}

pub(crate) fn what_can_be_planned_together_is_approved_together() {
    let folder = tempfile::tempdir().unwrap();
    let deploy = three(folder.path(), &["deploy"], ["true"; 2]);
    let ran = at_a_terminal(&deploy, &["yes\n", "no\n"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    let order = [
        "store\n  create terraform_data.job",
        "beside\n  create terraform_data.job",
        "Make these changes to `store`, `beside` of the suffix `dev`?",
        "is deployed\n",
        "reader\n1 output to change\n",
        "Make these changes to `reader` of the suffix `dev`?",
        "error: `reader` was not approved; nothing of it was changed",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|text| ran.out.find(text)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}", ran.out);
    // Nothing is asked of what does not change.
    let ran = at_a_terminal(&deploy, &["yes\n"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(!ran.out.contains("changes to `store`"), "{}", ran.out);
}
