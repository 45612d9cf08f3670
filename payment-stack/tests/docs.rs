//! The documents' commands work: blocks marked `sh run` are run, the others are checked word by word as far as that goes without an
//! account. The script that starts instances is looked at in the same way.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use infra::document::Synthesized;
use payment_stack::{AwsProduction, LegacySync};
use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    let bash = Need::Program("bash");
    harness::run([
        trial!(marked_commands_run).needs(bash),
        trial!(all_commands_are_well_formed).needs(bash),
        trial!(the_start_script_is_well_formed).needs(bash),
        trial!(commands_of_the_program_are_known_to_it).needs(bash),
        trial!(calls_of_aws_are_those_listed),
        trial!(calls_of_aws_are_known_to_it).needs(Need::Program("aws")),
        trial!(names_of_inputs_and_outputs_are_those_of_the_programs),
        trial!(the_command_by_hand_knows_its_own_records).needs(Need::Program("jq")),
        trial!(replicated_rows_pass_no_trigger_twice),
        trial!(the_firewall_has_its_phase),
        trial!(positions_have_the_form_that_dms_reads),
        trial!(links_lead_somewhere),
        trial!(pictures_are_those_of_the_program),
    ])
}

struct Block {
    place: String,
    kind: String,
    text: String,
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    for entry in std::fs::read_dir(docs()).expect("docs") {
        let path = entry.expect("entry").path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        let mut open: Option<Block> = None;
        for (number, line) in text.lines().enumerate() {
            match (&mut open, line.strip_prefix("```")) {
                (None, Some(kind)) => {
                    let place = format!("{}:{}", path.display(), number + 1);
                    open = Some(Block { place, kind: kind.to_owned(), text: String::new() });
                }
                (Some(_), Some(_)) => blocks.extend(open.take()),
                (Some(block), None) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{} has an open block", path.display());
    }
    blocks
}

fn bash(arguments: &[&str], folder: &Path) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_payment-stack"));
    let mut path = std::ffi::OsString::from(program.parent().expect("folder"));
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    Command::new("bash").args(arguments).current_dir(folder).env("PATH", path).output().expect("bash")
}

fn marked_commands_run() {
    let folder = tempfile::tempdir().expect("folder");
    let blocks: Vec<_> = blocks().into_iter().filter(|block| block.kind == "sh run").collect();
    assert!(blocks.len() >= 4);
    for block in blocks {
        let output = bash(&["-euo", "pipefail", "-c", &block.text], folder.path());
        assert!(output.status.success(), "{}: {}", block.place, String::from_utf8_lossy(&output.stderr));
    }
}

fn all_commands_are_well_formed() {
    for block in blocks().into_iter().filter(|block| block.kind.starts_with("sh")) {
        let output = bash(&["-n", "-c", &block.text], &docs());
        assert!(output.status.success(), "{}: {}", block.place, String::from_utf8_lossy(&output.stderr));
    }
}

fn the_start_script_is_well_formed() {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let output = bash(&["-n", "user_data.sh"], &templates);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn commands_of_the_program_are_known_to_it() {
    let mut seen = 0;
    for block in blocks().into_iter().filter(|block| block.kind == "sh") {
        for line in block.text.lines().filter(|line| line.starts_with("payment-stack traffic ")) {
            seen += 1;
            // Without a synthesized folder it stops before it does anything, but after it has read its arguments.
            let output = bash(&["-c", &format!("{line} --out no-such-folder")], &docs());
            assert_eq!(
                output.status.code(),
                Some(1),
                "{}: {line}: {}",
                block.place,
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    assert!(seen >= 4);
}

/// The calls of the AWS command line with their options.
fn calls_of_aws() -> Vec<String> {
    let mut calls: Vec<String> = blocks()
        .into_iter()
        .filter(|block| block.kind == "sh")
        .flat_map(|block| aws_calls(&block.text.replace("\\\n", " ")))
        .collect();
    calls.sort();
    calls.dedup();
    assert!(calls.len() > 10);
    calls
}

/// They are those in `tests/docs/aws.txt`, each of which that program knew. `BLESS=1` asks it and writes them anew.
fn calls_of_aws_are_those_listed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs/aws.txt");
    let now = calls_of_aws().join("\n") + "\n";
    if std::env::var_os("BLESS").is_some() {
        calls_of_aws_are_known_to_it();
        std::fs::write(&path, &now).expect("written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("text"), now);
}

fn calls_of_aws_are_known_to_it() {
    for call in calls_of_aws() {
        ask_aws(&call);
    }
}

/// `service operation --option …` of each call, also of those in `$(…)`.
fn aws_calls(text: &str) -> Vec<String> {
    let calls = text.lines().flat_map(|line| line.split("aws ").skip(1).map(move |call| (line, call)));
    let calls = calls.filter(|(line, call)| {
        let before = &line[..line.len() - call.len() - "aws ".len()];
        before.trim().is_empty() || before.ends_with("$(")
    });
    calls
        .map(|(_, call)| {
            let words: Vec<_> = call.split_whitespace().collect();
            let options = words.iter().filter(|word| word.starts_with("--")).map(|word| word.trim_end_matches(')'));
            words.iter().take(2).copied().chain(options).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

fn ask_aws(call: &str) {
    let words: Vec<_> = call.split(' ').collect();
    if words[1] == "wait" {
        // It has no skeleton; `traffic/documents.rs` runs it.
        return;
    }
    let mut command = Command::new("aws");
    command.args([words[0], words[1], "--generate-cli-skeleton", "input"]).env("AWS_REGION", "us-east-1");
    let skeleton = command.output().expect("aws");
    assert!(skeleton.status.success(), "{call}");
    let skeleton = String::from_utf8_lossy(&skeleton.stdout).to_lowercase();
    for option in words.iter().filter_map(|word| word.strip_prefix("--")) {
        let name = option.strip_prefix("no-").unwrap_or(option).replace('-', "");
        let general = ["query", "output"].contains(&option);
        assert!(general || skeleton.contains(&format!("\"{name}\"")), "{call}: --{option}");
    }
}

/// Whatever a page asks of a workspace is there: outputs by name, variables by name, and values for all that have no default.
fn names_of_inputs_and_outputs_are_those_of_the_programs() {
    let text: String = std::fs::read_dir(docs())
        .expect("docs")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| std::fs::read_to_string(path).expect("text"))
        .collect();
    let mut seen = 0;
    for stack in [AwsProduction::STACK, LegacySync::STACK] {
        let document = Synthesized::of(stack, "test").expect("document");
        for call in text.split(&format!("-chdir=infra-out/{} ", stack.workspace)).skip(1) {
            let words: Vec<_> =
                call.split_whitespace().take(3).map(|word| word.split(')').next().unwrap_or(word)).collect();
            if let ["output", "-raw" | "-json", name] = words[..] {
                seen += 1;
                assert!(document.output(name).is_ok(), "{} has no output {name}", stack.workspace);
            }
            if let Some((name, _)) = words.get(1).and_then(|word| word.strip_prefix("-var=")?.split_once('=')) {
                seen += 1;
                assert!(document.variable(name).is_ok(), "{} has no variable {name}", stack.workspace);
            }
        }
        let variables = document.value()["variable"].as_object().expect("variables");
        for (name, _) in variables.iter().filter(|(_, variable)| variable.get("default").is_none()) {
            seen += 1;
            let named = |form: String| text.contains(&form);
            assert!(named(format!("\n{name} ")) || named(format!("{name}: ")), "no page says where {name} comes from");
        }
    }
    assert!(seen > 12, "{seen}");
}

fn links_lead_somewhere() {
    for entry in std::fs::read_dir(docs()).expect("docs") {
        let path = entry.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("text");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.contains("://") {
                assert!(docs().join(link).exists(), "{}: {link}", path.display());
            }
        }
    }
}

/// `BLESS=1` draws them anew.
fn pictures_are_those_of_the_program() {
    let draw = |arguments: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_payment-stack"));
        command.args(["graph", "--format", "mermaid"]).args(arguments.split(' ')).current_dir(docs());
        let output = command.output().expect("graph");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    };
    let approve = |name: &str, now: String| {
        let path = docs().join(name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &now).expect("written");
        }
        assert!(std::fs::read_to_string(&path).unwrap_or_default() == now, "{} is old", path.display());
    };
    for workspace in ["aws-production", "legacy-sync"] {
        approve(&format!("architecture-{workspace}.mmd"), draw(&format!("--stack {workspace}")));
    }
    let page = std::fs::read_to_string(docs().join("architecture.md")).expect("text");
    let (before, rest) = page.split_once("```mermaid\n").expect("picture");
    let (_, after) = rest.split_once("```").expect("end");
    approve("architecture.md", format!("{before}```mermaid\n{}```{after}", draw("--detail stack")));
}

fn page(name: &str) -> String {
    std::fs::read_to_string(docs().join(name)).expect("page")
}

/// What the command by hand makes of the records of an environment: its own alone, and never two zeros.
fn the_command_by_hand_knows_its_own_records() {
    let page = page("traffic.md");
    let block = page.split("```").find(|block| block.contains("changes.json")).expect("block");
    let jq = block.split_once("jq ").expect("jq").1.split_once("changes.json").expect("its end").0;
    for suffix in ["prod1", "eu-aws-1", "legacy-2", "x-legacy"] {
        let folder = tempfile::tempdir().expect("folder");
        let record = |set: &str, weight: u8| format!(r#"{{"SetIdentifier": "{set}", "Weight": {weight}}}"#);
        let mut records = vec![
            record(&format!("route53-record-aws-{suffix}"), 75),
            record(&format!("route53-record-legacy-{suffix}"), 25),
        ];
        records.push(record(&format!("route53-record-aws-another-{suffix}"), 7));
        std::fs::write(folder.path().join("records.json"), format!("[{}]", records.join(","))).expect("written");
        let script = format!("jq {}changes.json", jq.replace("prod1", suffix));
        let output = bash(&["-euo", "pipefail", "-c", &script], folder.path());
        assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
        let changes = std::fs::read_to_string(folder.path().join("changes.json")).expect("changes");
        let changes: serde_json::Value = serde_json::from_str(&changes).expect("JSON");
        let sets: Vec<_> = changes["Changes"]
            .as_array()
            .expect("changes")
            .iter()
            .map(|change| &change["ResourceRecordSet"])
            .map(|set| (set["SetIdentifier"].as_str().expect("set").to_owned(), set["Weight"].as_u64()))
            .collect();
        let own = |side: &str, weight| (format!("route53-record-{side}-{suffix}"), Some(weight));
        assert_eq!(sets, [own("aws", 0), own("legacy", 100)], "{suffix}");
    }
}

/// Triggers would do their work twice on replicated rows, and events on both sides.
fn replicated_rows_pass_no_trigger_twice() {
    let deploy = page("deploy.md");
    let user = deploy.split("CREATE USER '").nth(1).and_then(|rest| rest.split('\'').next()).expect("user of DMS");
    let trigger = deploy.split("CREATE TRIGGER").nth(1).expect("a trigger");
    let guard = format!("IF USER() NOT LIKE '{user}@%' THEN");
    assert!(trigger.contains(&guard), "{guard}");
    assert!(deploy.contains("LOCATE('USER() NOT LIKE', action_statement) = 0"));
    let phases = page("phases.md");
    let row = |phase: &str| phases.lines().find(|line| line.starts_with(phase)).expect("phase").to_owned();
    assert!(row("| 0").contains("trigger") && row("| 0").contains("events"));
    assert!(row("| 4").contains("events disabled in the datacenter and enabled in Aurora"));
    let after = page("traffic.md");
    let after = after.split("## Rollback after the cutover").nth(1).expect("section");
    assert!(after.contains("events are enabled in the datacenter"));
}

/// It counts first; when it blocks, and what takes that back, is part of a phase.
fn the_firewall_has_its_phase() {
    let phases = page("phases.md");
    let row = phases.lines().find(|line| line.starts_with("| 3")).expect("phase");
    let document = Synthesized::of(AwsProduction::STACK, "test").expect("document");
    for name in ["firewall_counted_rules", "firewall_blocks"] {
        assert!(row.contains(&format!("`{name}`")) && document.variable(name).is_ok(), "{name}");
    }
    assert!(row.find("`firewall_blocks`") < row.find("`shift 50`"), "before most payments meet it");
}

/// `file:position`, without what `SHOW MASTER STATUS` prints around them.
fn positions_have_the_form_that_dms_reads() {
    let page = page("phases.md");
    let given = page.split("\nposition=").nth(1).and_then(|rest| rest.lines().next()).expect("a position");
    let (file, position) = given.split_once(':').expect("a colon between them");
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    assert!(
        file.rsplit_once('.').is_some_and(|(name, count)| name == "mysql-bin-changelog" && number(count)),
        "{given}"
    );
    assert!(number(position), "{given}");
    let start = page.split("--cdc-start-position").nth(1).expect("the start of the reverse task");
    assert!(start.starts_with(" \"$position\""), "{given}");
}
