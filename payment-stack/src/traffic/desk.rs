//! Where `traffic` is run: which environment it is for, what it has at hand, and who sits there.

use std::path::PathBuf;

use infra::clap::ArgMatches;
use infra::synth::Manifest;

use super::Failure;
use super::aws::Aws;

/// One person's machine, turned to one environment.
#[derive(Debug, Clone)]
pub(super) struct Desk {
    /// The environment.
    pub(super) suffix: String,
    /// The folder that synth wrote to; what is kept at hand is kept there.
    pub(super) out: PathBuf,
    /// The journal of this machine.
    pub(super) journal: PathBuf,
    pub(super) aws: Aws,
}

impl Desk {
    /// The suffix is the one that is said, or else the one of the programs in the folder.
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |name| matches.get_one::<String>(name).cloned();
        let out = PathBuf::from(text("out").unwrap_or_default());
        let suffix = text("suffix")
            .or_else(|| Manifest::read(&out)?.workspaces.first().map(|entry| entry.suffix.clone()))
            .ok_or_else(|| {
                Failure::new(format!("{} has not been synthesized: which environment is meant?", out.display()))
                    .help("say `--suffix`, run `payment-stack synth`, or name its folder with `--out`")
            })?;
        let journal = text("journal").map_or_else(|| out.join("traffic-journal.jsonl"), PathBuf::from);
        let patience = matches.get_one::<u32>("patience").copied().unwrap_or(1);
        Ok(Self { suffix, journal, out, aws: Aws { endpoint: text("aws-endpoint"), patience } })
    }

    /// The person as this machine knows them: it never has to be asked for.
    pub(super) fn who_here() -> String {
        let word = |name| std::env::var(name).ok().filter(|word: &String| !word.is_empty());
        let person = word("USER").or_else(|| word("LOGNAME")).or_else(|| word("USERNAME"));
        let person = person.unwrap_or_else(|| "unknown".to_owned());
        match word("AWS_PROFILE") {
            Some(profile) => format!("{person} (profile {profile})"),
            None => person,
        }
    }

    /// The person as AWS knows them, if it says so soon.
    pub(super) fn who(&self) -> String {
        self.aws
            .hint(&["sts", "get-caller-identity"])
            .ok()
            .and_then(|identity| Some(identity.get("Arn")?.as_str()?.to_owned()))
            .unwrap_or_else(Self::who_here)
    }
}
