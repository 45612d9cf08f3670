//! The command line as a process: exit codes, streams, help, and output that survives kills.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;
use std::time::Duration;

fn demo() -> Command {
    let mut command = Command::new(tests::example::program("infra-cli", "demo"));
    command.env_remove("ENVIRONMENT_SUFFIX").env_remove("DEMO_FAIL").env("RUST_BACKTRACE", "0");
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

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    demo().args(arguments).current_dir(folder).output().unwrap().into()
}

fn document(folder: &Path, workspace: &str) -> String {
    fs::read_to_string(folder.join("infra-out").join(workspace).join("main.tf.json")).unwrap()
}

#[test]
fn what_synth_would_write_differently_is_said_by_address() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(folder.path(), &["diff", "--detailed-exitcode"]);
    assert_eq!((first.code, first.errors.as_str()), (Some(2), ""));
    assert!(first.out.contains("  new  "), "{}", first.out);
    assert!(!folder.path().join("infra-out").exists());
    assert_eq!(run(folder.path(), &["synth"]).code, Some(0));
    assert_eq!(run(folder.path(), &["diff", "--detailed-exitcode"]).out, "all is as the last synth wrote it\n");
    let written = folder.path().join("infra-out/aws-production/main.tf.json");
    let text = fs::read_to_string(&written).unwrap();
    fs::write(&written, text.replace("hello-dev", "hello-old")).unwrap();
    let one = run(folder.path(), &["diff"]);
    assert_eq!((one.code, one.errors.as_str()), (Some(0), ""));
    assert!(one.out.contains("terraform_data.hello  input  ") && !one.out.contains("hello-old"), "{}", one.out);
    assert!(one.out.ends_with("1 difference from what the last synth wrote\n"), "{}", one.out);
    fs::write(&written, "{").unwrap();
    assert!(run(folder.path(), &["diff"]).errors.contains("is no document"));
}

#[test]
fn synth_writes_and_says_what_is_next() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["synth"]);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    let expected = "\
stack          workspace       provider  addresses   size  file
AwsProduction  aws-production  aws=6.69          2  265 B  infra-out/aws-production/main.tf.json
LegacySync     legacy-sync                       1  423 B  infra-out/legacy-sync/main.tf.json

suffix `dev`, state local; next, in this order:
  (cd infra-out/aws-production && terraform init && terraform workspace select -or-create aws-production && terraform apply)
  (cd infra-out/legacy-sync && terraform init && terraform workspace select -or-create legacy-sync && terraform apply)
";
    assert_eq!(ran.out, expected);
    let production: serde_json::Value = serde_json::from_str(&document(folder.path(), "aws-production")).unwrap();
    assert_eq!(production["resource"]["terraform_data"]["hello"]["input"], "hello-dev-from Rust");
}

#[test]
fn the_suffix_comes_from_the_option_or_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let ran: Ran =
        demo().arg("synth").env("ENVIRONMENT_SUFFIX", "pr-7").current_dir(folder.path()).output().unwrap().into();
    assert!(ran.out.contains("suffix `pr-7`"), "{}", ran.out);
    assert!(run(folder.path(), &["synth", "--suffix", "two"]).out.contains("suffix `two`"));
    assert!(document(folder.path(), "aws-production").contains("hello-two-"));
    let wrong = run(folder.path(), &["synth", "--suffix", "Two"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(2), ""));
    assert!(wrong.errors.contains("has the character `T`; only a-z, 0-9 and `-` are allowed; try `two`"));
}

#[test]
fn targets_and_stacks_are_selected() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["synth", "--stack", "AwsProduction", "--target", "aws=5.100"]).code, Some(0));
    assert_eq!(document(folder.path(), "aws-production"), "{}\n");
    assert!(!folder.path().join("infra-out/legacy-sync").exists());
    let wrong = run(folder.path(), &["synth", "--stack", "AwsProductoin"]);
    assert_eq!(wrong.code, Some(2));
    assert_eq!(wrong.errors, "error: no stack `AwsProductoin`\n  = help: did you mean `AwsProduction`?\n");
}

#[test]
fn s3_state_is_written_and_read_at_one_place() {
    let folder = tempfile::tempdir().unwrap();
    let s3 = ["synth", "--backend", "s3", "--state-bucket", "states", "--state-key-prefix", "payments"];
    assert!(run(folder.path(), &s3).out.contains("state in bucket `states`"));
    let json = |workspace| serde_json::from_str::<serde_json::Value>(&document(folder.path(), workspace)).unwrap();
    let (production, legacy) = (json("aws-production"), json("legacy-sync"));
    let (written, read) =
        (&production["terraform"]["backend"]["s3"], &legacy["data"]["terraform_remote_state"]["production"]["config"]);
    assert_eq!(written["use_lockfile"], true);
    for member in ["bucket", "key", "region", "workspace_key_prefix"] {
        assert!(written[member].is_string());
        assert_eq!(written[member], read[member]);
    }
    let alone = run(folder.path(), &["synth", "--state-bucket", "states"]);
    assert_eq!(alone.code, Some(2));
    assert!(alone.errors.contains("`--state-bucket` has no meaning without `--backend s3`"), "{}", alone.errors);
    assert_eq!(run(folder.path(), &["synth", "--backend", "s3"]).code, Some(2));
    let wrong = run(folder.path(), &["synth", "--backend", "s3", "--state-bucket", "My_Bucket"]);
    assert!(wrong.errors.contains("`My_Bucket` is no name of a bucket"), "{}", wrong.errors);
}

#[test]
fn a_state_stays_where_it_was_unless_somebody_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let s3 =
        ["--backend", "s3", "--state-bucket", "states", "--state-key-prefix", "payments", "--state-kms-key", "key"];
    run(folder.path(), &[&["synth"], s3.as_slice()].concat());
    let before = document(folder.path(), "aws-production");
    // Another run without the flags, of one stack, or as a check.
    for again in [&["synth"][..], &["synth", "--stack", "LegacySync"], &["synth", "--check"]] {
        let again = run(folder.path(), again);
        assert_eq!(again.code, Some(0), "{}", again.errors);
        assert_eq!(document(folder.path(), "aws-production"), before);
    }
    assert!(run(folder.path(), &["synth"]).out.contains("state in bucket `states`"));
    // Another environment has a state of its own.
    assert!(run(folder.path(), &["synth", "--suffix", "other", "--out", "others"]).out.contains("state local"));
    assert!(run(folder.path(), &["synth", "--suffix", "other"]).out.contains("state local"));
    // Whoever says so moves it.
    run(folder.path(), &[&["synth"], s3.as_slice()].concat());
    assert!(run(folder.path(), &["synth", "--backend", "local"]).out.contains("state local"));
    assert!(run(folder.path(), &["synth"]).out.contains("state local"));
}

#[test]
fn states_in_several_places_are_nobodys_to_guess() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["synth"]);
    run(folder.path(), &["synth", "--stack", "LegacySync", "--backend", "s3", "--state-bucket", "states"]);
    let before = document(folder.path(), "aws-production");
    let guess = run(folder.path(), &["synth"]);
    assert_eq!(guess.code, Some(2));
    assert!(guess.errors.contains("the states of the suffix `dev` are not in one place"), "{}", guess.errors);
    // What a manifest of before said only in part.
    let manifest = folder.path().join("infra-out/manifest.json");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let (start, end) = (text.find("      \"state\"").unwrap(), text.find("      \"reads\": [\n        \"").unwrap());
    std::fs::write(&manifest, format!("{}{}", &text[..start], &text[end..]).replace("local", "s3")).unwrap();
    let unsaid = run(folder.path(), &["synth"]);
    assert_eq!(unsaid.code, Some(2));
    assert!(unsaid.errors.contains("is in a bucket, and the manifest does not say in which"), "{}", unsaid.errors);
    assert_eq!(document(folder.path(), "aws-production"), before);
}

#[test]
fn check_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let missing = run(folder.path(), &["synth", "--check"]);
    assert_eq!(missing.code, Some(1));
    assert!(
        missing.errors.contains("not up to date: `infra-out/aws-production/main.tf.json`, `"),
        "{}",
        missing.errors
    );
    assert!(!folder.path().join("infra-out").exists());
    run(folder.path(), &["synth"]);
    let present = run(folder.path(), &["synth", "--check"]);
    assert_eq!((present.code, present.out.as_str()), (Some(0), "2 documents up to date\n"));
}

#[test]
fn a_failing_rust_expression_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["synth"]);
    for (kind, message) in [("value", "does not serialize: key must be a string"), ("panic", "panicked: out of luck")] {
        let mut synth = demo();
        synth.args(["synth", "--suffix", "two"]).env("DEMO_FAIL", kind).current_dir(folder.path());
        let ran: Ran = synth.output().unwrap().into();
        assert_eq!(ran.code, Some(1));
        assert!(ran.errors.contains(message), "{}", ran.errors);
        assert!(ran.errors.contains("demo.rs:"), "{}", ran.errors);
        assert!(document(folder.path(), "aws-production").contains("hello-dev-"));
    }
}

#[test]
fn a_file_in_the_way_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("infra-out"), "").unwrap();
    let ran = run(folder.path(), &["synth"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.starts_with("error: cannot create the folder `infra-out`: "), "{}", ran.errors);
    assert!(ran.errors.contains("= help: a file stands where a folder is needed"), "{}", ran.errors);
}

#[test]
fn list_where_and_graph_answer() {
    let folder = tempfile::tempdir().unwrap();
    let list = run(folder.path(), &["list"]).out;
    assert!(list.contains("aws=6.69 aws=5.100          1     0        1"), "{list}");
    assert!(list.find("AwsProduction") < list.find("LegacySync"));
    let json = run(folder.path(), &["list", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json[0]["workspace"], &json[0]["resources"]), (&"aws-production".into(), &1.into()));
    assert_eq!(json[1]["reads"], serde_json::json!(["aws-production"]));
    let place = run(folder.path(), &["where", "terraform_data.hello[0]"]).out;
    assert!(place.contains("terraform_data.hello  src/production.rs:12:9  AwsProduction"), "{place}");
    let nowhere = run(folder.path(), &["where", "terraform_data.helo"]);
    assert_eq!(nowhere.code, Some(1));
    assert!(nowhere.errors.contains("did you mean `terraform_data.hello`?"), "{}", nowhere.errors);
    assert!(run(folder.path(), &["graph"]).out.starts_with("digraph stacks {"));
    assert!(run(folder.path(), &["graph", "--format", "mermaid"]).out.starts_with("flowchart LR\n"));
    assert!(run(folder.path(), &["completions", "bash"]).out.contains("demo"));
}

#[test]
fn findings_and_allows_are_those_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let findings = run(folder.path(), &["findings"]);
    let expected = "\
level    rule               place                    stack          addresses                               message                         allowed because
allowed  name_without_type  src/production.rs:12:20  AwsProduction  terraform_data.hello                    the name does not say its type  others look for it
warning  deprecated         src/production.rs:14:9   AwsProduction  output.greeting                         `greeting` is deprecated
warning  queue_key          src/legacy.rs:0:0        LegacySync                                             no queue has a key
warning  deprecated         src/production.rs:14:9   LegacySync     data.terraform_remote_state.production  `greeting` is deprecated
";
    assert_eq!((findings.code, findings.out.as_str(), findings.errors.as_str()), (Some(0), expected, ""));
    let allows = run(folder.path(), &["allows"]);
    let expected = "\
rule               place                    stack          addresses             silences  reason
deprecated         src/production.rs:10:13  AwsProduction                               0  it moves next year
name_without_type  src/production.rs:11:13  AwsProduction  terraform_data.hello         1  others look for it
";
    assert_eq!((allows.code, allows.out.as_str()), (Some(0), expected));
    let of_one = run(folder.path(), &["allows", "--stack", "legacy-sync"]);
    assert_eq!((of_one.code, of_one.out.as_str()), (Some(0), "no allows\n"));
    let of_another = run(folder.path(), &["findings", "--stack", "AwsProduction", "--target", "aws=5.100"]);
    assert_eq!((of_another.code, of_another.out.as_str()), (Some(0), "no findings\n"));
    assert_eq!(run(folder.path(), &["findings", "--stack", "LegacySink"]).code, Some(2));
    assert_eq!(run(folder.path(), &["allows", "--format", "xml"]).code, Some(2));
    // Nothing was written, and nothing was read.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn as_json_they_are_what_the_manifest_says() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["synth"]);
    let manifest = fs::read(folder.path().join("infra-out/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    for name in ["findings", "allows"] {
        let text = run(folder.path(), &[name, "--format", "json"]).out;
        let printed: serde_json::Value = serde_json::from_str(&text).unwrap();
        for (index, stack) in ["AwsProduction", "LegacySync"].into_iter().enumerate() {
            assert_eq!(printed[index]["stack"], stack);
            assert_eq!(printed[index][name], manifest["workspaces"][index][name]);
        }
    }
    assert_eq!(manifest["workspaces"][0]["findings"][0]["allowed"]["reason"], "others look\nfor it");
}

#[test]
fn the_rules_of_the_program_are_explained() {
    let folder = tempfile::tempdir().unwrap();
    let explain = |arguments: &[&str]| run(folder.path(), &[&["explain"], arguments].concat());
    let page = "\
queue_key (rules)

Queues are encrypted with a key of ours.

Others read what AWS's own key encrypts.

Help: set `kms_master_key_id`.

It warns.

Fails:

    resource aws_sqs_queue jobs { delay_seconds: 5 }

To allow it on one item, with the reason: #[allow(queue_key, reason = \"…\")]
";
    for name in ["queue_key", "[queue_key]", "QueueKey"] {
        assert_eq!(explain(&[name]).out, page);
    }
    assert!(explain(&["baseline"]).out.contains("What every root keeps to.\n\nIt holds queue_key."));
    let list = "packs\n  Baseline   What every root keeps to.\n\nrules\n  queue_key  Queues are encrypted with a key of ours.\n";
    assert_eq!(explain(&[]).out, list);
    let ran = explain(&["queue_keys"]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.errors.contains("nothing is called `queue_keys`") && ran.errors.contains("`queue_key`"),
        "{}",
        ran.errors
    );
    assert!(explain(&["cycle"]).errors.contains("`cargo infra explain NAME`"));
    let written = explain(&["--format", "markdown"]).out;
    for part in [
        "\n- packs\n  - [`Baseline`](#baseline): What every root keeps to.\n",
        "\n- rules\n  - [`queue_key`](#queue_key): Queues are encrypted with a key of ours.\n",
        "\n## queue_key\n\nQueues are encrypted with a key of ours.\n\nOthers read what AWS's own key encrypts.\n",
        "\nFails:\n\n```rust,ignore\nresource aws_sqs_queue jobs { delay_seconds: 5 }\n```\n",
    ] {
        assert!(written.contains(part), "{written}");
    }
    let one = explain(&["QueueKey", "--format", "markdown"]).out;
    assert!(one.contains("## queue_key") && !one.contains("Baseline"), "{one}");
    assert!(explain(&["queue_keys", "--format", "markdown"]).errors.contains("`queue_key`"));
}

#[test]
fn help_names_the_program_and_usage_errors_are_2() {
    let folder = tempfile::tempdir().unwrap();
    let help = run(folder.path(), &["--help"]);
    assert_eq!(help.code, Some(0));
    for text in ["Terraform JSON from compiled stacks", "Usage: demo <COMMAND>", "Exit codes: 0 done", "demo synth  "] {
        assert!(help.out.contains(text), "{}", help.out);
    }
    for wrong in [&["synt"][..], &["synth", "--sufix", "a"], &["graph", "--format", "png"], &[]] {
        let ran = run(folder.path(), wrong);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(!ran.errors.contains('\u{1b}'), "{}", ran.errors);
    }
    assert!(run(folder.path(), &["synt"]).errors.contains("a similar subcommand exists: 'synth'"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = demo().args(["completions", "bash"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    drop(folder);
}

/// Kills runs at any moment: what is there is the whole output of some run, and the next run cleans up.
#[test]
fn a_killed_run_leaves_whole_documents() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["synth", "--suffix", "first"]);
    for round in 0..60_u32 {
        let suffix = ["one", "two"][round as usize % 2];
        let mut child = demo()
            .args(["synth", "--suffix", suffix])
            .current_dir(folder.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_micros(u64::from(round) * 60));
        let _ = child.kill();
        child.wait().unwrap();
        let production = document(folder.path(), "aws-production");
        assert!(["first", "one", "two"].iter().any(|suffix| production.contains(&format!("hello-{suffix}-from Rust"))));
        assert!(production.ends_with("  }\n}\n"), "{production}");
        serde_json::from_str::<serde_json::Value>(&document(folder.path(), "legacy-sync")).unwrap();
        let manifest = fs::read_to_string(folder.path().join("infra-out/manifest.json")).unwrap();
        serde_json::from_str::<serde_json::Value>(&manifest).unwrap();
    }
    run(folder.path(), &["synth", "--suffix", "last"]);
    let left: Vec<_> = fs::read_dir(folder.path().join("infra-out/aws-production")).unwrap().flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(document(folder.path(), "aws-production").contains("hello-last-"));
}
