//! A program of stacks without the macros: what they emit, written by hand.
//!
//! `cargo run --example demo -- synth`

use infra_core::template::{Addresses, Encoding, Hole, PackDocs, RuleDocs, RuleOrPack, Source, Stack, Target, to_json};

const PRODUCTION: Stack = Stack {
    name: "AwsProduction",
    workspace: "aws-production",
    docs: "Serving side of the migration.",
    targets: &[
        Target {
            versions: "aws=6.69",
            document: concat!(
                "{\n  \"output\": {\n    \"greeting\": {\n      \"value\": \"${terraform_data.hello.output}\"\n    }\n  },\n",
                "  \"resource\": {\n    \"terraform_data\": {\n      \"hello\": {\n        \"input\": \"hello-\u{1}-\u{2}1\u{3}\"\n      }\n    }\n  },\n",
                "  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n"
            ),
            holes: &[Hole::Backend, Hole::Rust { path: &[], index: 0, encoding: Encoding::Text }],
            modules: &[],
            addresses: concat!(
                "terraform_data.hello\t0\t12\t9\t\tnetwork\noutput.greeting\t0\t14\t9\t0\t\n\nsrc/production.rs\n\n\n\n",
                "name_without_type\t0\t11\t13\t0\tothers look\\nfor it\n",
                "deprecated\t0\t10\t13\t\tit moves next year\n\n",
                "name_without_type\t0\t12\t20\t0\tthe name does not say its type\tbegin with its type\terror\t0\t",
                "in `network`, which is brought in here\t0\t3\t5\ta fact\n",
                "deprecated\t0\t14\t9\t1\t`greeting` is deprecated\tuse `hello`\n\n",
                "deprecated\tsomething is deprecated\tIt will go.\nname_without_type\ta name does not say its type\tWhy.\n",
            ),
            locked: "",
        },
        Target { versions: "aws=5.100", document: "{}\n", holes: &[], modules: &[], addresses: "", locked: "" },
    ],
    source: &Source { rust: &[greeting], nested: &[], rules: &[] },
    reads: &[],
    lock: "",
};

const LEGACY: Stack = Stack {
    name: "LegacySync",
    workspace: "legacy-sync",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{\n  \"data\": {\n    \"terraform_remote_state\": {\n      \"production\": \u{2}1\u{3}\n    }\n  },\n",
            "  \"output\": {\n    \"read\": {\n      \"value\": \"${data.terraform_remote_state.production.outputs.greeting}\"\n    }\n  },\n",
            "  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n"
        ),
        holes: &[Hole::Backend, Hole::RemoteState("aws-production")],
        modules: &[],
        addresses: concat!(
            "data.terraform_remote_state.production\t0\t8\t5\t\t\n\nsrc/legacy.rs\nsrc/production.rs\n\n\n\n\n",
            "deprecated\t1\t14\t9\t0\t`greeting` is deprecated\tuse `hello`\n",
            "queue_key\t0\t0\t0\t\tno queue has a key\n",
        ),
        locked: "",
    }],
    source: &Source { rust: &[], nested: &[], rules: &[&BASELINE] },
    reads: &["aws-production"],
    lock: "",
};

const QUEUE_KEY: RuleOrPack = RuleOrPack::Rule(RuleDocs {
    name: "queue_key",
    level: "warn",
    docs: "Queues are encrypted with a key of ours.\n\nOthers read what AWS's own key encrypts.",
    help: "set `kms_master_key_id`",
    fails: &["resource aws_sqs_queue jobs { delay_seconds: 5 }"],
    passes: &[],
});

const BASELINE: RuleOrPack =
    RuleOrPack::Pack(PackDocs { name: "Baseline", docs: "What every root keeps to.", rules: &[&QUEUE_KEY] });

/// `DEMO_FAIL` makes the Rust expression of the first stack fail.
fn greeting() -> Result<serde_json::Value, String> {
    match std::env::var("DEMO_FAIL").as_deref() {
        Ok("panic") => panic!("out of luck"),
        Ok(_) => to_json(&std::collections::HashMap::from([((1, 2), 3)])),
        Err(_) => to_json(&"from Rust"),
    }
}

fn main() -> std::process::ExitCode {
    debug_assert_eq!(Addresses::new(PRODUCTION.targets[0].addresses).len(), 2);
    infra_cli::main(&[&LEGACY, &PRODUCTION])
}
