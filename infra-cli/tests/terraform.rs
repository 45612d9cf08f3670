//! What the real Terraform makes of stamped documents.

use std::fs;
use std::path::{Path, PathBuf};

use infra_core::synth::{Job, Request, synth};
use infra_core::template::{Backend, Encoding, Hole, Settings, Source, Stack, Target, to_json};
use serde_json::{Value, json};
use tests::{harness, need::Need, terraform, trial};

fn main() -> std::process::ExitCode {
    harness::run([trial!(values_arrive_as_rust_has_them_and_cross_stacks).needs(Need::Terraform)])
}

/// Everything that means something to JSON, to Terraform's templates or to its texts.
const TRAPS: &str = "a${x}%{if}$$\"\\d\n\té\u{1}😀$";

static WRITER: Stack = Stack {
    name: "Writer",
    workspace: "writer",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"output\": {\n",
            "    \"edge\": { \"value\": \"\u{2}1\u{3}${var.x}\" },\n",
            "    \"expression\": { \"value\": \"${[var.x, \u{2}2\u{3}]}\" },\n",
            "    \"json\": { \"value\": \u{2}0\u{3} },\n",
            "    \"pair\": { \"value\": \"\u{2}1\u{3}\u{2}3\u{3}\" }\n",
            "  },\n  \"variable\": { \"x\": { \"default\": \u{2}4\u{3} } }\n}\n"
        ),
        holes: &[
            rust(0, Encoding::Json(4)),
            rust(1, Encoding::Text),
            rust(0, Encoding::Expression),
            rust(2, Encoding::Text),
            rust(1, Encoding::Literal(0)),
        ],
        modules: &[],
        addresses: "",
        locked: "",
    }],
    source: &Source {
        rust: &[|| Ok(json!({ TRAPS: [TRAPS, 1.5, null, true] })), || to_json(TRAPS), || to_json("{y}")],
        nested: &[],
        rules: &[],
    },
    reads: &[],
    lock: "",
};

static READER: Stack = Stack {
    name: "Reader",
    workspace: "reader",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"data\": { \"terraform_remote_state\": { \"writer\": \u{2}0\u{3} } },\n",
            "  \"output\": { \"edge\": { \"value\": \"${data.terraform_remote_state.writer.outputs.edge}\" } }\n}\n"
        ),
        holes: &[Hole::RemoteState("writer")],
        modules: &[],
        addresses: "",
        locked: "",
    }],
    reads: &["writer"],
    ..WRITER
};

const fn rust(index: u32, encoding: Encoding) -> Hole {
    Hole::Rust { path: &[], index, encoding }
}

/// Applies the document in its workspace and returns the outputs.
fn apply(out: &Path, workspace: &str) -> Value {
    let folder = out.join(workspace);
    terraform::init(&folder);
    terraform::run(&folder, &["workspace", "select", "-or-create", workspace]);
    terraform::run(&folder, &["apply", "-auto-approve", "-no-color"]);
    let outputs: Value = serde_json::from_str(&terraform::run(&folder, &["output", "-json"])).unwrap();
    let outputs = outputs.as_object().unwrap();
    outputs.iter().map(|(name, output)| (name.clone(), output["value"].clone())).collect()
}

fn write(out: &Path, stacks: &[&Stack]) -> Vec<PathBuf> {
    let settings = Settings { suffix: "dev".parse().unwrap(), backend: Backend::Local };
    let jobs: Vec<Job<'_>> = stacks.iter().map(|stack| Job { stack, target: &stack.targets[0] }).collect();
    let report = synth(&Request { out, program: stacks, jobs: &jobs, settings: &settings }).unwrap();
    report.documents.into_iter().map(|document| document.path).collect()
}

fn values_arrive_as_rust_has_them_and_cross_stacks() {
    let out = tempfile::tempdir().unwrap();
    for path in write(out.path(), &[&READER, &WRITER]) {
        let text = fs::read_to_string(path).unwrap();
        serde_json::from_str::<Value>(&text).unwrap();
    }
    let value = json!({ TRAPS: [TRAPS, 1.5, null, true] });
    let edge = format!("{TRAPS}{TRAPS}");
    let expected = json!({
        "edge": edge,
        "expression": [TRAPS, value],
        "json": value,
        "pair": format!("{TRAPS}{{y}}"),
    });
    assert_eq!(apply(out.path(), "writer"), expected);
    assert_eq!(apply(out.path(), "reader"), json!({ "edge": edge }));
}
