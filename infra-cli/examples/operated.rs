//! Roots that need no provider but Terraform's own, for commands that run Terraform: two, of which one reads the other, and a
//! third beside them where `OPERATED_BESIDE` says what its job does.
//!
//! `cargo run --example operated -- deploy`

use infra_core::template::{Encoding, Hole, Source, Stack, Target, to_json};

/// A table to lose, which an environment variable replaces, and a job that another makes run long or fail.
const STORE: Stack = Stack {
    name: "Store",
    workspace: "store",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"output\": {\n    \"key\": { \"value\": \"${terraform_data.table.id}\", \"sensitive\": true },\n",
            "    \"rows\": { \"value\": \"${terraform_data.table.triggers_replace}\" }\n  },\n",
            "  \"resource\": {\n    \"terraform_data\": {\n",
            "      \"table\": { \"triggers_replace\": \"\u{2}1\u{3}\" },\n",
            "      \"job\": {\n        \"depends_on\": [\"terraform_data.table\"],\n        \"input\": \"\u{2}2\u{3}\",\n",
            "        \"provisioner\": [{ \"local-exec\": { \"command\": \"${self.input}\" } }]\n      }\n    }\n  },\n",
            "  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n"
        ),
        holes: &[
            Hole::Backend,
            Hole::Rust { path: &[], index: 0, encoding: Encoding::Text },
            Hole::Rust { path: &[], index: 1, encoding: Encoding::Text },
        ],
        modules: &[],
        addresses: concat!(
            "terraform_data.job\t0\t21\t9\t1\tstorage\nterraform_data.table\t0\t11\t9\t\tstorage\t0\n",
            "output.key\t0\t30\t9\t1\noutput.rows\t0\t31\t9\t1\n\nsrc/store.rs\n\nthe rows\n",
        ),
        locked: concat!(
            "\"terraform_data.job\" = {}\n",
            "\"terraform_data.table\" = { data = \"the rows\", fixed = { name = \"table-\u{1}\" } }\n",
        ),
    }],
    source: &Source {
        rust: &[|| from("OPERATED_ROWS", "1"), || from("OPERATED_JOB", "true")],
        nested: &[],
        rules: &[],
    },
    reads: &[],
    lock: "",
};

const READER: Stack = Stack {
    name: "Reader",
    workspace: "reader",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"data\": { \"terraform_remote_state\": { \"store\": \u{2}1\u{3} } },\n",
            "  \"output\": { \"read\": { \"value\": \"${data.terraform_remote_state.store.outputs.rows}\" } },\n",
            "  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n"
        ),
        holes: &[Hole::Backend, Hole::RemoteState("store")],
        modules: &[],
        addresses: "data.terraform_remote_state.store\t0\t8\t5\noutput.read\t0\t9\t5\t0\n\nsrc/reader.rs\n",
        locked: "",
    }],
    source: &Source { rust: &[], nested: &[], rules: &[] },
    reads: &["store"],
    lock: "",
};

const BESIDE: Stack = Stack {
    name: "Beside",
    workspace: "beside",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"resource\": {\n    \"terraform_data\": {\n      \"job\": {\n        \"input\": \"\u{2}1\u{3}\",\n",
            "        \"provisioner\": [{ \"local-exec\": { \"command\": \"${self.input}\" } }]\n      }\n    }\n  },\n",
            "  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n"
        ),
        holes: &[Hole::Backend, Hole::Rust { path: &[], index: 0, encoding: Encoding::Text }],
        modules: &[],
        addresses: "terraform_data.job\t0\t7\t5\n\nsrc/beside.rs\n",
        locked: "\"terraform_data.job\" = {}\n",
    }],
    source: &Source { rust: &[|| from("OPERATED_BESIDE", "true")], nested: &[], rules: &[] },
    reads: &[],
    lock: "",
};

fn from(variable: &str, otherwise: &str) -> Result<serde_json::Value, String> {
    to_json(&std::env::var(variable).unwrap_or_else(|_| otherwise.to_owned()))
}

fn main() -> std::process::ExitCode {
    // What `#[lock("…")]` writes into a stack.
    let lock: &str = std::env::var("OPERATED_LOCK").unwrap_or_default().leak();
    let (store, beside) = (Stack { lock, ..STORE }, Stack { lock, ..BESIDE });
    match std::env::var("OPERATED_BESIDE") {
        Ok(_) => infra_cli::main(&[&READER, &store, &beside]),
        Err(_) => infra_cli::main(&[&READER, &store]),
    }
}
