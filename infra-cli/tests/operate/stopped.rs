//! What stops a run: Ctrl-C, a kill, and somebody who holds the state.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{Ran, at_a_terminal, left_behind, run, three, wait_for, with_terraform};

/// Starts a deploy whose job takes so long, and waits until that runs.
fn slow_deploy(folder: &Path, seconds: u32) -> std::process::Child {
    let mut deploy = with_terraform(folder, &["deploy", "--yes", "--stack", "store"]);
    deploy.env("OPERATED_JOB", format!("touch {}/running; sleep {seconds}", folder.display()));
    deploy.stdout(Stdio::piped()).stderr(Stdio::piped());
    // As a shell starts it: Ctrl-C goes to all of it and to nothing else.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut deploy, 0);
    let child = deploy.spawn().unwrap();
    wait_for(|| folder.join("running").exists());
    child
}

pub(crate) fn a_state_that_somebody_holds_says_who() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = slow_deploy(folder.path(), 20);
    // The same documents: what is written must not change below a run.
    let mut second = with_terraform(folder.path(), &["deploy", "--yes", "--stack", "store"]);
    second.env("OPERATED_JOB", format!("touch {0}/running; sleep 20", folder.path().display()));
    let second = run(&mut second);
    assert_eq!(second.code, Some(1));
    assert!(second.errors.contains("Error acquiring the state lock"), "{}", second.errors);
    assert!(second.errors.contains("works on this state since"), "{}", second.errors);
    assert!(second.errors.contains("terraform force-unlock"), "{}", second.errors);
    first.wait().unwrap();
}

pub(crate) fn ctrl_c_leaves_the_state_whole() {
    let folder = tempfile::tempdir().unwrap();
    let deploy = slow_deploy(folder.path(), 5);
    let group = format!("-{}", deploy.id());
    assert!(Command::new("kill").args(["-INT", "--", &group]).status().unwrap().success());
    let ran = Ran::from(deploy.wait_with_output().unwrap());
    assert_eq!(ran.code, Some(1), "{}", ran.errors);
    assert!(ran.errors.contains("stopping: Terraform ends what it has begun"), "{}", ran.errors);
    assert!(ran.errors.contains("the apply of `store` was stopped"), "{}", ran.errors);
    assert_eq!(left_behind(folder.path(), "store"), [""; 0]);
    let again = run(&mut with_terraform(folder.path(), &["deploy", "--yes", "--stack", "store"]));
    assert_eq!(again.code, Some(0), "{}", again.errors);
    assert!(!again.out.contains("created terraform_data.table"), "{}", again.out);
}

pub(crate) fn a_killed_deploy_lets_terraform_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut deploy = slow_deploy(folder.path(), 3);
    deploy.kill().unwrap();
    deploy.wait().unwrap();
    let lock = folder.path().join("infra-out/store/terraform.tfstate.d/store/.terraform.tfstate.lock.info");
    wait_for(|| !lock.exists());
    let mut plan = with_terraform(folder.path(), &["plan", "--stack", "store"]);
    plan.env("OPERATED_JOB", format!("touch {}/running; sleep 3", folder.path().display()));
    let plan = run(&mut plan);
    assert_eq!((plan.code, plan.out.as_str()), (Some(0), "store\nnothing to do\n"), "{}", plan.errors);
}

pub(crate) fn ctrl_c_reaches_all_roots() {
    let folder = tempfile::tempdir().unwrap();
    let jobs = ["touch HERE/a; sleep 3", "touch HERE/b; sleep 3"];
    let mut deploy = three(folder.path(), &["deploy", "--yes"], jobs);
    deploy.stdout(Stdio::piped()).stderr(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut deploy, 0);
    let child = deploy.spawn().unwrap();
    wait_for(|| ["a", "b"].iter().all(|name| folder.path().join(name).exists()));
    let group = format!("-{}", child.id());
    assert!(Command::new("kill").args(["-INT", "--", &group]).status().unwrap().success());
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!(ran.code, Some(1), "{}", ran.errors);
    for text in [
        "the apply of `store` was stopped",
        "the apply of `beside` was stopped",
        "error: 2 of 3 roots failed, 1 did not begin",
    ] {
        assert!(ran.errors.contains(text), "{}", ran.errors);
    }
    assert_eq!(ran.errors.matches("stopping: ").count(), 1, "{}", ran.errors);
    assert!(ran.out.contains("reader  stopped  Ctrl-C came before it was begun\n"), "{}", ran.out);
    let again = run(&mut three(folder.path(), &["deploy", "--yes"], jobs));
    assert_eq!(again.code, Some(0), "{}", again.errors);
    assert!(!again.out.contains("created terraform_data.table"), "{}", again.out);
}

pub(crate) fn ctrl_c_ends_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let ran = at_a_terminal(&three(folder.path(), &["deploy"], ["true"; 2]), &["\u{3}"]);
    assert_eq!(ran.code, Some(130), "{}", ran.out);
    assert!(!ran.out.contains("created"), "{}", ran.out);
}
