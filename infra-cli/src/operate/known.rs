//! Problems that any program may have, and what to do about them.

use std::path::Path;

/// What went wrong, where that is the same whatever the program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Somebody works on the state, or a run of theirs died.
    StateLocked,
    /// Terraform finds none, or none that is taken.
    Credentials,
    DiskFull,
    /// A variable without a default has no value.
    NoValue,
    /// Another root that it reads has no state.
    NotDeployed,
}

/// What each of them says, in any case of letters.
const SAYS: &[(Known, &[&str])] = &[
    (Known::StateLocked, &["error acquiring the state lock"]),
    (Known::DiskFull, &["no space left on device", "disk quota exceeded", "not enough space on the disk"]),
    (
        Known::Credentials,
        &[
            "no valid credential sources found",
            "failed to refresh cached credentials",
            "expiredtoken",
            "invalidclienttokenid",
            "unrecognizedclientexception",
            "signaturedoesnotmatch",
        ],
    ),
    (Known::NoValue, &["no value for required variable"]),
    (Known::NotDeployed, &["unable to find remote state"]),
];

impl Known {
    /// Reads what Terraform said.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        SAYS.iter().find(|(_, says)| says.iter().any(|one| text.contains(one))).map(|(known, _)| *known)
    }

    /// The word by which programs know it.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::StateLocked => "state_locked",
            Self::Credentials => "credentials",
            Self::DiskFull => "disk_full",
            Self::NoValue => "no_value",
            Self::NotDeployed => "not_deployed",
        }
    }

    /// What to do about what this says, with that program in that folder.
    pub(super) fn help(self, text: &str, program: &Path, folder: &Path) -> String {
        match self {
            Self::StateLocked => holder(text, program, folder),
            Self::Credentials => "log in to AWS, or say which credentials to take: `AWS_PROFILE=…`".to_owned(),
            Self::DiskFull => "free some space and run it again: what was done is in the state".to_owned(),
            Self::NotDeployed => "deploy what it reads first, into the same suffix and backend".to_owned(),
            Self::NoValue => {
                let name = text.split('"').nth(1).unwrap_or("NAME");
                let file = folder.join("terraform.tfvars");
                format!("set `TF_VAR_{name}`, or write `{name} = …` into `{}`", file.display())
            }
        }
    }
}

/// Who holds the lock of a state, and how to release it.
fn holder(text: &str, program: &Path, folder: &Path) -> String {
    let held = |name: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(name))?;
        Some(line.trim().to_owned()).filter(|value| !value.is_empty())
    };
    let who = held("Who:").unwrap_or_else(|| "somebody".to_owned());
    let since = held("Created:").map(|since| format!(" since {since}")).unwrap_or_default();
    let release = held("ID:")
        .map(|id| format!(", `(cd {} && {} force-unlock {id})` releases it", folder.display(), program.display()));
    let release = release.unwrap_or_default();
    format!("{who} works on this state{since}: wait for that; if that run is dead{release}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_has_a_way_out() {
        let help = |text: &str| {
            let known = Known::of(text)?;
            Some((known.code(), known.help(text, Path::new("tofu"), Path::new("infra-out/store"))))
        };
        let lock = "Error acquiring the state lock\nLock Info:\n  ID:        6ab1\n  Path:      terraform.tfstate\n  Who:       ann@build-7\n  Created:   2026-11-26 20:00:00 UTC\n";
        let way = "ann@build-7 works on this state since 2026-11-26 20:00:00 UTC: wait for that; if that run is dead, `(cd \
                   infra-out/store && tofu force-unlock 6ab1)` releases it";
        assert_eq!(help(lock), Some(("state_locked", way.to_owned())));
        let variable = "No value for required variable\nThe root module input variable \"zone\" is not set, and has no default value.";
        let way = "set `TF_VAR_zone`, or write `zone = …` into `infra-out/store/terraform.tfvars`";
        assert_eq!(help(variable), Some(("no_value", way.to_owned())));
        assert_eq!(help("write x: No space left on device").map(|(code, _)| code), Some("disk_full"));
        assert_eq!(help("creating EC2 VPC: VpcLimitExceeded"), None);
    }
}
