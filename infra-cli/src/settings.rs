use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum, value_parser};
use infra_core::synth::Manifest;
use infra_core::template::{Backend, S3, Settings, Suffix};

use crate::Failure;
use crate::argument::{option, optional, value};

/// Which environment, where it is written, and where its state is: `--suffix`, `--out` and those of [`Storage`].
#[derive(Debug, Clone)]
pub struct Environment {
    /// The environment, which every name ends with: 1 to 16 characters of a-z, 0-9 and single dashes.
    pub suffix: Suffix,
    /// The output folder.
    pub out: PathBuf,
    /// Where Terraform keeps the state.
    pub state: Storage,
}

impl Args for Environment {
    fn augment_args(command: Command) -> Command {
        let help = "The environment, which every name ends with: 1 to 16 characters of a-z, 0-9 and single dashes";
        let suffix = option("suffix", "suffix", "SUFFIX", help)
            .env("ENVIRONMENT_SUFFIX")
            .default_value("dev")
            .value_parser(value_parser!(Suffix));
        let out = option("out", "out", "FOLDER", "The output folder")
            .default_value("infra-out")
            .value_parser(value_parser!(PathBuf));
        Storage::augment_args(command.args([suffix, out]))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Environment {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (suffix, out) = (value(matches, "suffix")?, value(matches, "out")?);
        Ok(Self { suffix, out, state: Storage::from_arg_matches(matches)? })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Environment {
    /// What the templates are stamped with; where no backend is named, the one of what was written last.
    pub fn settings(&self) -> Result<Settings, Failure> {
        let backend = match self.state.backend()? {
            Some(backend) => backend,
            None => self.kept()?,
        };
        Ok(Settings { suffix: self.suffix.clone(), backend })
    }

    /// Where the output folder says that the states of this environment are: nobody should lose theirs for a flag that was
    /// left out.
    fn kept(&self) -> Result<Backend, Failure> {
        let entries = Manifest::read(&self.out).map(|manifest| manifest.workspaces).unwrap_or_default();
        let mut kept: Option<Backend> = None;
        for entry in entries.iter().filter(|entry| entry.suffix == self.suffix.as_str()) {
            let Some(backend) = entry.storage() else {
                let message = format!(
                    "the state of `{}` is in a bucket, and the manifest does not say in which",
                    entry.workspace
                );
                return Err(Failure::usage(message).help(SAY_WHERE));
            };
            if kept.as_ref().is_some_and(|other| *other != backend) {
                let message = format!("the states of the suffix `{}` are not in one place", self.suffix);
                return Err(Failure::usage(message).help(SAY_WHERE));
            }
            kept = Some(backend);
        }
        Ok(kept.unwrap_or_default())
    }
}

const SAY_WHERE: &str = "say where: `--backend s3 --state-bucket NAME`, or `--backend local`";

/// Where Terraform keeps the state: `--backend` and `--state-…`.
#[derive(Debug, Clone)]
pub struct Storage {
    backend: Option<BackendName>,
    state_bucket: Option<String>,
    state_key_prefix: Option<String>,
    state_kms_key: Option<String>,
    state_region: Option<String>,
}

impl Args for Storage {
    fn augment_args(command: Command) -> Command {
        let help = "Beside the documents, or in a bucket with encryption and locking [default: as written last for this \
                    suffix, at first local]";
        let backend = option("backend", "backend", "KIND", help).value_parser(value_parser!(BackendName));
        let bucket = option("state_bucket", "state-bucket", "NAME", "The bucket, which must exist")
            .required_if_eq("backend", "s3");
        let help = "What the keys start with; the state of a stack is below `PREFIX/SUFFIX/`";
        let prefix = option("state_key_prefix", "state-key-prefix", "PREFIX", help);
        let help = "The KMS key that encrypts the state, by ARN or id [default: the bucket's own encryption]";
        let key = option("state_kms_key", "state-kms-key", "KEY", help);
        let region = option("state_region", "state-region", "REGION", "The bucket's region [default: us-east-1]");
        command.args([backend, bucket, prefix, key, region].map(|argument| argument.help_heading("State")))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Storage {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self {
            backend: optional(matches, "backend"),
            state_bucket: optional(matches, "state_bucket"),
            state_key_prefix: optional(matches, "state_key_prefix"),
            state_kms_key: optional(matches, "state_kms_key"),
            state_region: optional(matches, "state_region"),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BackendName {
    Local,
    S3,
}

impl ValueEnum for BackendName {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Local, Self::S3]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Local => "local",
            Self::S3 => "s3",
        }))
    }
}

impl Storage {
    /// The backend that these options mean together; `None` if they name none.
    pub fn backend(&self) -> Result<Option<Backend>, Failure> {
        let only_for_s3 = [
            ("--state-bucket", &self.state_bucket),
            ("--state-key-prefix", &self.state_key_prefix),
            ("--state-kms-key", &self.state_kms_key),
            ("--state-region", &self.state_region),
        ];
        let given = only_for_s3.iter().find(|(_, value)| value.is_some()).map(|(name, _)| *name);
        let bucket = match (self.backend, given, &self.state_bucket) {
            (None, None, _) => return Ok(None),
            (Some(BackendName::Local), None, _) => return Ok(Some(Backend::Local)),
            (None | Some(BackendName::Local), Some(option), _) => {
                return Err(Failure::usage(format!("`{option}` has no meaning without `--backend s3`"))
                    .help("add `--backend s3`, or leave it out"));
            }
            (Some(BackendName::S3), _, Some(bucket)) if is_bucket(bucket) => bucket.clone(),
            (Some(BackendName::S3), _, bucket) => {
                let name = bucket.as_deref().unwrap_or_default();
                return Err(Failure::usage(format!("`{}` is no name of a bucket", name.escape_debug()))
                    .help("it has 3 to 63 characters of a-z, 0-9, `.` and `-`, and a letter or digit at both ends"));
            }
        };
        Ok(Some(Backend::S3(S3 {
            bucket,
            key_prefix: self.state_key_prefix.clone().unwrap_or_default(),
            kms_key_id: self.state_kms_key.clone(),
            region: self.state_region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
        })))
    }
}

fn is_bucket(name: &str) -> bool {
    let edge = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    (3..=63).contains(&name.len())
        && name.chars().all(|c| edge(c) || c == '-' || c == '.')
        && name.starts_with(edge)
        && name.ends_with(edge)
}
