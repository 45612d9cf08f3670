//! The documents' commands work: blocks marked `sh run` are run, the others are checked for their syntax.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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

#[test]
fn marked_commands_run() {
    let folder = tempfile::tempdir().expect("folder");
    let blocks: Vec<_> = blocks().into_iter().filter(|block| block.kind == "sh run").collect();
    assert!(blocks.len() >= 4);
    for block in blocks {
        let output = bash(&["-euo", "pipefail", "-c", &block.text], folder.path());
        assert!(output.status.success(), "{}: {}", block.place, String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn all_commands_are_well_formed() {
    for block in blocks().into_iter().filter(|block| block.kind.starts_with("sh")) {
        let output = bash(&["-n", "-c", &block.text], &docs());
        assert!(output.status.success(), "{}: {}", block.place, String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
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

#[test]
fn options_of_aws_commands_exist() {
    let Ok(version) = Command::new("aws").arg("--version").output() else { return };
    if !version.status.success() {
        return;
    }
    for block in blocks().into_iter().filter(|block| block.kind == "sh") {
        for line in block.text.replace("\\\n", " ").lines().filter(|line| line.trim_start().starts_with("aws ")) {
            let words: Vec<_> = line.split_whitespace().collect();
            let (service, operation) = (words[1], words[2]);
            let mut command = Command::new("aws");
            command.args([service, operation, "--generate-cli-skeleton", "input"]).env("AWS_REGION", "us-east-1");
            let skeleton = command.output().expect("aws");
            assert!(skeleton.status.success(), "{}: {line}", block.place);
            let skeleton = String::from_utf8_lossy(&skeleton.stdout).to_lowercase();
            for option in words.iter().filter_map(|word| word.strip_prefix("--")) {
                let name = option.strip_prefix("no-").unwrap_or(option).replace('-', "");
                assert!(
                    skeleton.contains(&format!("\"{name}\"")),
                    "{}: {service} {operation} has no --{option}",
                    block.place
                );
            }
        }
    }
}

#[test]
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
#[test]
fn pictures_are_those_of_the_program() {
    for workspace in ["aws-production", "legacy-sync"] {
        let output = bash(&["-c", &format!("payment-stack graph --stack {workspace} --format mermaid")], &docs());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let now = String::from_utf8(output.stdout).expect("text");
        let path = docs().join(format!("architecture-{workspace}.mmd"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &now).expect("written");
        }
        assert!(std::fs::read_to_string(&path).unwrap_or_default() == now, "{} is old", path.display());
    }
}
