use std::path::PathBuf;

use infra_core::template::{Backend, S3, Settings, Suffix};

use crate::Failure;

/// Which environment, where it is written, and where its state is: `--suffix`, `--out` and those of [`Storage`].
#[derive(Debug, Clone, clap::Args)]
pub struct Environment {
    /// The environment, which every name ends with: 1 to 16 characters of a-z, 0-9 and single dashes
    #[arg(long, value_name = "SUFFIX", env = "ENVIRONMENT_SUFFIX", default_value = "dev")]
    pub suffix: Suffix,
    /// The output folder
    #[arg(long, value_name = "FOLDER", default_value = "infra-out")]
    pub out: PathBuf,
    /// Where Terraform keeps the state.
    #[command(flatten)]
    pub state: Storage,
}

impl Environment {
    /// What the templates are stamped with.
    pub fn settings(&self) -> Result<Settings, Failure> {
        Ok(Settings { suffix: self.suffix.clone(), backend: self.state.backend()? })
    }
}

/// Where Terraform keeps the state: `--backend` and `--state-…`.
#[derive(Debug, Clone, clap::Args)]
pub struct Storage {
    /// Beside the documents, or in a bucket with encryption and locking
    #[arg(long, help_heading = "State", value_name = "KIND", default_value = "local")]
    backend: BackendName,
    /// The bucket, which must exist
    #[arg(long, help_heading = "State", value_name = "NAME", required_if_eq("backend", "s3"))]
    state_bucket: Option<String>,
    /// What the keys start with; the state of a stack is below `PREFIX/SUFFIX/`
    #[arg(long, help_heading = "State", value_name = "PREFIX")]
    state_key_prefix: Option<String>,
    /// The KMS key that encrypts the state, by ARN or id [default: the bucket's own encryption]
    #[arg(long, help_heading = "State", value_name = "KEY")]
    state_kms_key: Option<String>,
    /// The bucket's region [default: us-east-1]
    #[arg(long, help_heading = "State", value_name = "REGION")]
    state_region: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum BackendName {
    Local,
    S3,
}

impl Storage {
    /// The backend that these options mean together.
    pub fn backend(&self) -> Result<Backend, Failure> {
        let only_for_s3 = [
            ("--state-bucket", &self.state_bucket),
            ("--state-key-prefix", &self.state_key_prefix),
            ("--state-kms-key", &self.state_kms_key),
            ("--state-region", &self.state_region),
        ];
        let given = only_for_s3.iter().find(|(_, value)| value.is_some()).map(|(name, _)| *name);
        let bucket = match (self.backend, given, &self.state_bucket) {
            (BackendName::Local, None, _) => return Ok(Backend::Local),
            (BackendName::Local, Some(option), _) => {
                return Err(Failure::usage(format!("`{option}` has no meaning for local state"))
                    .help("add `--backend s3`, or leave it out"));
            }
            (BackendName::S3, _, Some(bucket)) if is_bucket(bucket) => bucket.clone(),
            (BackendName::S3, _, bucket) => {
                let name = bucket.as_deref().unwrap_or_default();
                return Err(Failure::usage(format!("`{}` is no name of a bucket", name.escape_debug()))
                    .help("it has 3 to 63 characters of a-z, 0-9, `.` and `-`, and a letter or digit at both ends"));
            }
        };
        Ok(Backend::S3(S3 {
            bucket,
            key_prefix: self.state_key_prefix.clone().unwrap_or_default(),
            kms_key_id: self.state_kms_key.clone(),
            region: self.state_region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
        }))
    }
}

fn is_bucket(name: &str) -> bool {
    let edge = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    (3..=63).contains(&name.len())
        && name.chars().all(|c| edge(c) || c == '-' || c == '.')
        && name.starts_with(edge)
        && name.ends_with(edge)
}
