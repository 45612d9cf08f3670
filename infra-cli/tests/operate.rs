//! `plan`, `deploy`, `destroy`, `output` and `status` with the real Terraform, as processes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use tests::{harness, need::Need, terraform, trial};

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(a_deploy_is_shown_made_and_taken_away).needs(Need::Terraform),
        trial!(what_loses_data_is_said_first).needs(Need::Terraform),
        trial!(nobody_there_approves_nothing).needs(Need::Terraform),
        trial!(what_fails_stands_where_it_was_declared).needs(Need::Terraform),
        trial!(a_state_that_somebody_holds_says_who).needs(Need::Terraform),
        trial!(ctrl_c_leaves_the_state_whole).needs(Need::Terraform),
        trial!(a_killed_deploy_lets_terraform_end).needs(Need::Terraform),
        trial!(a_kept_plan_is_applied_as_it_is).needs(Need::Terraform),
        trial!(what_is_deployed_is_written_down).needs(Need::Terraform),
        trial!(independent_roots_run_side_by_side).needs(Need::Terraform),
        trial!(what_depends_on_a_failed_root_is_not_begun).needs(Need::Terraform),
        trial!(a_root_is_planned_once_what_it_reads_is_deployed).needs(Need::Terraform),
        trial!(locks_are_written_side_by_side).needs(Need::Terraform),
        trial!(ctrl_c_reaches_all_roots).needs(Need::Terraform),
        trial!(what_can_be_planned_together_is_approved_together).needs(Need::Terminal),
        trial!(ctrl_c_ends_a_question).needs(Need::Terminal),
        trial!(what_cannot_run_says_what_to_do),
    ])
}

/// The example `operated`, built once; `cargo test --test operate` alone would not build it.
fn operated() -> &'static Path {
    static OPERATED: OnceLock<PathBuf> = OnceLock::new();
    OPERATED.get_or_init(|| {
        let folder = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_owned();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--package", "infra-cli", "--example", "operated"]);
        if folder.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().unwrap().success());
        folder.join("examples").join(format!("operated{}", std::env::consts::EXE_SUFFIX))
    })
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(operated());
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).env("RUST_BACKTRACE", "0");
    for variable in ["ENVIRONMENT_SUFFIX", "OPERATED_BESIDE", "OPERATED_JOB", "OPERATED_LOCK", "OPERATED_ROWS"] {
        command.env_remove(variable);
    }
    command
}

fn with_terraform(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = command(folder, arguments);
    // Nothing leaves the machine: neither to ask for newer versions, nor by what a user has configured.
    command.env("TERRAFORM_BINARY", terraform::program().unwrap()).env("CHECKPOINT_DISABLE", "1");
    command
}

struct Ran {
    code: Option<i32>,
    out: String,
    errors: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), errors: text(output.stderr) }
    }
}

fn run(command: &mut Command) -> Ran {
    command.output().unwrap().into()
}

/// Files that only a run needs.
fn left_behind(folder: &Path, workspace: &str) -> Vec<String> {
    let names = fs::read_dir(folder.join("infra-out").join(workspace)).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".plan") || name.starts_with(".said")).collect()
}

fn a_deploy_is_shown_made_and_taken_away() {
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

fn a_kept_plan_is_applied_as_it_is() {
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

fn what_is_deployed_is_written_down() {
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
    // A program without a lock has none to write.
    let none = run(&mut command(folder.path(), &["lock"]));
    assert_eq!(none.code, Some(2), "{}", none.errors);
}

fn what_loses_data_is_said_first() {
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

fn nobody_there_approves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let deploy = run(&mut with_terraform(folder.path(), &["deploy", "--stack", "store"]));
    assert_eq!(deploy.code, Some(2));
    assert!(deploy.errors.contains("nobody is there to approve this"), "{}", deploy.errors);
    assert!(deploy.out.contains("2 to create"), "{}", deploy.out);
    let output = run(&mut with_terraform(folder.path(), &["output", "--stack", "store", "--format", "json"]));
    assert_eq!(output.out, "{\n  \"store\": {}\n}\n");
    assert_eq!(left_behind(folder.path(), "store"), [""; 0]);
}

fn what_fails_stands_where_it_was_declared() {
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

fn wait_for(so: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(120);
    while !so() {
        assert!(Instant::now() < until, "it did not happen");
        thread::sleep(Duration::from_millis(50));
    }
}

fn a_state_that_somebody_holds_says_who() {
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

fn ctrl_c_leaves_the_state_whole() {
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

fn a_killed_deploy_lets_terraform_end() {
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

/// A deploy of all three roots with these jobs in `store` and `beside`.
fn three(folder: &Path, arguments: &[&str], [job, beside]: [&str; 2]) -> Command {
    let mut command = with_terraform(folder, arguments);
    let here = |job: &str| job.replace("HERE", &folder.display().to_string());
    command.env("OPERATED_JOB", here(job)).env("OPERATED_BESIDE", here(beside));
    command
}

fn independent_roots_run_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    // Each waits for the other, which neither would see if one came after the other.
    let meet = [
        "touch HERE/a; until test -e HERE/b; do sleep 0.1; done",
        "touch HERE/b; until test -e HERE/a; do sleep 0.1; done",
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

fn what_depends_on_a_failed_root_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let jobs = [
        "echo out of luck >&2; exit 3",
        "until test -e HERE/infra-out/store/terraform.tfstate.d/store/terraform.tfstate; do sleep 0.1; done; sleep 1",
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

fn a_root_is_planned_once_what_it_reads_is_deployed() {
    let folder = tempfile::tempdir().unwrap();
    let plan = run(&mut with_terraform(folder.path(), &["plan", "--detailed-exitcode"]));
    assert_eq!((plan.code, plan.errors.as_str()), (Some(2), ""));
    let end = "root    is       changes\nstore   planned  2 to create, 2 outputs to change\nreader  skipped  it reads `store`, which \
               is not deployed yet\n";
    assert!(plan.out.ends_with(end), "{}", plan.out);
    let status = run(&mut with_terraform(folder.path(), &["status"]));
    assert_eq!((status.code, status.errors.as_str()), (Some(0), ""));
    assert!(status.out.contains("store   absent"), "{}", status.out);
    assert!(status.out.ends_with("what is deployed is as it was left\n"), "{}", status.out);
}

fn locks_are_written_side_by_side() {
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

fn ctrl_c_reaches_all_roots() {
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

/// A command at a terminal, to which this is typed once it asks.
fn at_a_terminal(command: &Command, typed: &[&str]) -> Ran {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(|word| format!("'{}'", word.to_str().unwrap())).collect();
    let mut script = Command::new("script");
    script
        .args(["--quiet", "--return", "--command", &words.join(" "), "/dev/null"])
        .env("TERM", "xterm")
        .env("NO_COLOR", "1");
    script.current_dir(command.get_current_dir().unwrap());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut said, mut asked, mut buffer) = (String::new(), 0, [0; 4096]);
    loop {
        let read = std::io::Read::read(&mut output, &mut buffer).unwrap();
        if read == 0 {
            break;
        }
        said.push_str(&String::from_utf8_lossy(&buffer[..read]));
        if said.matches("Only `yes` goes on: ").count() > asked {
            std::io::Write::write_all(&mut input, typed[asked].as_bytes()).unwrap();
            asked += 1;
        }
    }
    Ran { code: child.wait().unwrap().code(), out: said.replace("\r\n", "\n"), errors: String::new() }
}

fn what_can_be_planned_together_is_approved_together() {
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

fn ctrl_c_ends_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let ran = at_a_terminal(&three(folder.path(), &["deploy"], ["true"; 2]), &["\u{3}"]);
    assert_eq!(ran.code, Some(130), "{}", ran.out);
    assert!(!ran.out.contains("created"), "{}", ran.out);
}

fn what_cannot_run_says_what_to_do() {
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
