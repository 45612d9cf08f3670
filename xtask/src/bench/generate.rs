use std::{fmt::Write as _, path::Path};

/// A crate to compile.
pub(super) struct Crate {
    /// Its name.
    pub(super) name: String,
    /// A crate beside it that it depends on.
    pub(super) needs: Option<String>,
    /// Its one file.
    pub(super) source: String,
}

impl Crate {
    /// The manifest of a crate outside of the workspace, with the workspace's profiles.
    pub(super) fn manifest(&self, root: &Path) -> String {
        let profiles = profiles(root);
        let root = root.display();
        let needs = self.needs.iter().map(|needs| format!("{needs} = {{ path = \"../{needs}\" }}\n"));
        format!(
            r#"[package]
name = "{}"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
infra-core = {{ path = "{root}/infra-core" }}
infra-macros = {{ path = "{root}/infra-macros" }}
{}
{}"#,
            self.name,
            needs.collect::<String>(),
            profiles,
        )
    }

    /// A root stack of so many resources: keys, and topics that refer to a key and to another topic and carry the suffix.
    pub(super) fn of_stack(size: usize) -> Self {
        let mut items = String::new();
        for index in 0..size {
            let (key, first) = (index / 100 * 100, index / 100 * 100 + 1);
            let _ = if index == key {
                write!(
                    items,
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
                    items,
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
        let source = root("", &items);
        Self { name: format!("stack-{size}"), needs: None, source: format!("//! Generated.\n\n{source}") }
    }
}

/// The profiles of the workspace's manifest, which crates beside it do not share by themselves.
fn profiles(root: &Path) -> String {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let at = manifest.find("[profile.").unwrap_or(manifest.len());
    manifest.split_at(at).1.to_owned()
}

/// The one root of a generated crate.
pub(super) fn root(rules: &str, items: &str) -> String {
    format!(
        r#"use infra_macros::stack;

stack! {{
    /// As much as the benchmark asks for.
    #[workspace("generated")]
    pub Generated {{
        provider aws {{ region: "us-east-1" }}
{rules}{items}    }}
}}
"#
    )
}
