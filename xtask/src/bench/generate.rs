use std::{fmt::Write as _, path::Path};

/// The manifest of a crate outside of the workspace, with the workspace's profiles.
pub(super) fn manifest(root: &Path, size: usize) -> String {
    let root = root.display();
    format!(
        r#"[package]
name = "stack-{size}"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
infra-core = {{ path = "{root}/infra-core" }}
infra-macros = {{ path = "{root}/infra-macros" }}

[profile.dev]
lto = "off"

[profile.dev.build-override]
opt-level = 1

[profile.dev.package]
infra-compiler.opt-level = 1
infra-compiler.codegen-units = 16
syn.opt-level = 0
"#
    )
}

/// A root stack of so many resources: keys, and topics that refer to a key and to another topic and carry the suffix.
pub(super) fn source(size: usize) -> String {
    let mut source = String::from(
        r#"//! Generated.

use infra_macros::stack;

stack! {
    /// As many resources as the benchmark asks for.
    #[workspace("generated")]
    pub Generated {
        provider aws { region: "us-east-1" }
"#,
    );
    for index in 0..size {
        let (key, first) = (index / 100 * 100, index / 100 * 100 + 1);
        let _ = if index == key {
            write!(
                source,
                r#"        resource aws_kms_key r{index} {{
            description: "key {index}",
            enable_key_rotation: true,
            tags: {{ Name: "kms-key-r{index}-{{suffix}}" }},
        }}
"#
            )
        } else {
            let display = if index == first { format!("\"r{index}\"") } else { format!("r{first}.display_name") };
            write!(
                source,
                r#"        resource aws_sns_topic r{index} {{
            name: "sns-topic-r{index}-{{suffix}}",
            display_name: {display},
            kms_master_key_id: r{key}.arn,
            tags: {{ Name: "sns-topic-r{index}-{{suffix}}", Owner: "payments" }},
        }}
"#
            )
        };
    }
    source.push_str("    }\n}\n");
    source
}
