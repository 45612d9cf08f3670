use super::Suffix;
use super::encode::{Context, quoted};

/// Where Terraform keeps the state of the stacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Backend {
    /// Beside each document, in `terraform.tfstate.d/<workspace>/`.
    #[default]
    Local,
    /// In a bucket.
    S3(S3),
}

/// State in a bucket: encrypted, locked by S3's own conditional writes.
///
/// Everything of one environment lies under `<prefix>/<suffix>/`, so that one statement of IAM covers it and two
/// environments never share a state. Each stack has a key of its own: under a wrong workspace Terraform sees an empty
/// state, never that of another stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct S3 {
    /// The bucket; it must exist.
    pub bucket: String,
    /// What all keys start with; may be empty.
    pub key_prefix: String,
    /// The KMS key (ARN or ID); without it the bucket's default encryption applies.
    pub kms_key_id: Option<String>,
    /// The bucket's region.
    pub region: String,
}

impl S3 {
    fn folder(&self, suffix: &Suffix) -> String {
        match self.key_prefix.trim_matches('/') {
            "" => suffix.to_string(),
            prefix => format!("{prefix}/{suffix}"),
        }
    }

    /// The members that say where the state of this workspace lies, sorted, one per line.
    fn place(&self, workspace: &str, suffix: &Suffix, context: Context) -> Vec<(&'static str, String)> {
        let folder = self.folder(suffix);
        vec![
            ("bucket", quoted(&self.bucket, context)),
            ("key", quoted(&format!("{folder}/{workspace}.tfstate"), context)),
            ("region", quoted(&self.region, context)),
            ("workspace_key_prefix", quoted(&folder, context)),
        ]
    }
}

impl Backend {
    /// The member of the `terraform` block, or nothing: Terraform's default is the local backend.
    pub(super) fn member(&self, workspace: &str, suffix: &Suffix) -> String {
        let Self::S3(s3) = self else { return String::new() };
        let mut members = s3.place(workspace, suffix, Context::Literal);
        members.push(("encrypt", "true".to_owned()));
        members.push(("use_lockfile", "true".to_owned()));
        if let Some(key) = &s3.kms_key_id {
            members.push(("kms_key_id", quoted(key, Context::Literal)));
        }
        format!("    \"backend\": {{\n      \"s3\": {}\n    }},\n", object(members, 6))
    }

    /// The body of the `terraform_remote_state` that reads the state of `workspace`.
    pub(super) fn remote_state(&self, workspace: &str, suffix: &Suffix) -> String {
        let (kind, members) = match self {
            // Terraform keeps the state of `default` beside those of all others.
            Self::Local if workspace == "default" => {
                let path = quoted("../default/terraform.tfstate", Context::Template);
                ("local", vec![("path", path)])
            }
            Self::Local => {
                let folder = quoted(&format!("../{workspace}/terraform.tfstate.d"), Context::Template);
                ("local", vec![("workspace_dir", folder)])
            }
            Self::S3(s3) => ("s3", s3.place(workspace, suffix, Context::Template)),
        };
        let config = object(members, 8);
        let kind = quoted(kind, Context::Literal);
        let workspace = quoted(workspace, Context::Template);
        object(vec![("backend", kind), ("config", config), ("workspace", workspace)], 6)
    }
}

fn object(mut members: Vec<(&'static str, String)>, indent: usize) -> String {
    members.sort_unstable();
    let lines: Vec<String> =
        members.iter().map(|(name, value)| format!("{:indent$}  \"{name}\": {value}", "")).collect();
    format!("{{\n{}\n{:indent$}}}", lines.join(",\n"), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn s3() -> Backend {
        Backend::S3(S3 {
            bucket: "states".to_owned(),
            key_prefix: "payments/".to_owned(),
            kms_key_id: Some("arn:aws:kms:us-east-1:111122223333:key/1".to_owned()),
            region: "us-east-1".to_owned(),
        })
    }

    fn dev() -> Suffix {
        "dev".parse().unwrap()
    }

    #[test]
    fn local_state_needs_no_block() {
        assert_eq!(Backend::Local.member("aws-production", &dev()), "");
        assert_eq!(
            Backend::Local.remote_state("aws-production", &dev()),
            r#"{
        "backend": "local",
        "config": {
          "workspace_dir": "../aws-production/terraform.tfstate.d"
        },
        "workspace": "aws-production"
      }"#
        );
    }

    #[test]
    fn the_default_workspace_has_its_state_where_terraform_keeps_it() {
        assert_eq!(
            Backend::Local.remote_state("default", &dev()),
            r#"{
        "backend": "local",
        "config": {
          "path": "../default/terraform.tfstate"
        },
        "workspace": "default"
      }"#
        );
    }

    #[test]
    fn s3_state_is_encrypted_locked_and_apart_per_environment() {
        assert_eq!(
            s3().member("aws-production", &dev()),
            r#"    "backend": {
      "s3": {
        "bucket": "states",
        "encrypt": true,
        "key": "payments/dev/aws-production.tfstate",
        "kms_key_id": "arn:aws:kms:us-east-1:111122223333:key/1",
        "region": "us-east-1",
        "use_lockfile": true,
        "workspace_key_prefix": "payments/dev"
      }
    },
"#
        );
    }

    #[test]
    fn s3_state_is_read_from_where_it_is_written() {
        assert_eq!(
            s3().remote_state("aws-production", &dev()),
            r#"{
        "backend": "s3",
        "config": {
          "bucket": "states",
          "key": "payments/dev/aws-production.tfstate",
          "region": "us-east-1",
          "workspace_key_prefix": "payments/dev"
        },
        "workspace": "aws-production"
      }"#
        );
    }
}
