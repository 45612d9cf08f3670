use std::fs;

use serde_json::{Value, json};

use super::Places;
use crate::Style;

/// An error or a warning of Terraform, or of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    is_error: bool,
    summary: String,
    detail: String,
    /// The resource that it is about, if it is about one.
    address: Option<String>,
}

impl Problem {
    pub(super) fn read(diagnostic: &Value) -> Option<Self> {
        let text = |name: &str| diagnostic.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            is_error: text("severity")? == "error",
            summary: text("summary")?,
            detail: text("detail").unwrap_or_default(),
            address: text("address"),
        })
    }

    pub(crate) const fn is_error(&self) -> bool {
        self.is_error
    }

    /// The resource that it is about, if it is about one.
    pub(crate) fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// For programs; where it stands is known to the root.
    pub(crate) fn json(&self) -> Value {
        json!({
            "severity": if self.is_error { "error" } else { "warning" },
            "code": self.kind().map_or("terraform", Kind::code),
            "message": self.summary,
            "notes": self.notes().collect::<Vec<_>>(),
            "help": self.help().into_iter().collect::<Vec<_>>(),
            "address": self.address,
        })
    }

    /// As rustc would write it: at the line that declared the resource, where it is known.
    /// Of several roots, it is of this one.
    pub(crate) fn shown(&self, places: Places<'_>, root: Option<&str>, style: Style) -> String {
        let severity = if self.is_error { style.error("error:") } else { style.warning("warning:") };
        let mut lines = vec![format!("{severity} {}", style.strong(&self.summary))];
        if let Some(address) = &self.address {
            let found = places.find(address);
            if let Some(found) = &found {
                lines.push(format!("  --> {}", found.location));
                lines.extend(source_line(found.location.file, found.location.line, found.location.column));
            }
            lines.push(format!("  = note: `{address}`{}", within(found.as_ref().map_or("", |found| &*found.instance))));
        }
        lines.extend(root.map(|root| format!("  = note: of the root `{root}`")));
        lines.extend(self.notes().map(|note| format!("  = note: {note}")));
        lines.extend(self.help().map(|help| format!("  = help: {help}")));
        lines.join("\n")
    }

    /// What Terraform says besides, a line each.
    fn notes(&self) -> impl Iterator<Item = &str> {
        self.detail.trim().lines().filter(|line| !line.trim().is_empty()).map(str::trim_end)
    }

    /// What it is, where that is the same whatever the program is.
    fn kind(&self) -> Option<Kind> {
        let says = |text: &str| self.summary.contains(text) || self.detail.contains(text);
        if says("Error acquiring the state lock") {
            Some(Kind::StateLocked)
        } else if says("No valid credential sources found") || says("ExpiredToken") || says("InvalidClientTokenId") {
            Some(Kind::Credentials)
        } else if says("no space left on device") {
            Some(Kind::DiskFull)
        } else {
            None
        }
    }

    /// What to do about it.
    fn help(&self) -> Option<String> {
        Some(match self.kind()? {
            Kind::StateLocked => self.holder(),
            Kind::Credentials => "log in to AWS, or say which credentials to take: `AWS_PROFILE=…`".to_owned(),
            Kind::DiskFull => "free some space and run it again: what was done is in the state".to_owned(),
        })
    }

    /// Who holds the lock of a state, and how to release it.
    fn holder(&self) -> String {
        let held = |name: &str| {
            let line = self.detail.lines().find_map(|line| line.trim().strip_prefix(name))?;
            Some(line.trim().to_owned()).filter(|value| !value.is_empty())
        };
        let (who, since) = (held("Who:"), held("Created:"));
        let who = who.unwrap_or_else(|| "somebody".to_owned());
        let since = since.map(|since| format!(" since {since}")).unwrap_or_default();
        let release = held("ID:").map(|id| format!(", `terraform force-unlock {id}` in its folder releases it"));
        let release = release.unwrap_or_default();
        format!("{who} works on this state{since}: wait for that; if that run is dead{release}")
    }
}

/// A problem that any program may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    StateLocked,
    Credentials,
    DiskFull,
}

impl Kind {
    const fn code(self) -> &'static str {
        match self {
            Self::StateLocked => "state_locked",
            Self::Credentials => "credentials",
            Self::DiskFull => "disk_full",
        }
    }
}

fn within(instance: &str) -> String {
    if instance.is_empty() { String::new() } else { format!(", in `{instance}`") }
}

/// The line of the source with a mark below; nothing where it cannot be read, as on another machine.
fn source_line(file: &str, line: u32, column: u32) -> Vec<String> {
    let text = fs::read_to_string(file).ok();
    let index = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
    let Some(text) = text.as_ref().and_then(|text| text.lines().nth(index)) else { return Vec::new() };
    let number = line.to_string();
    let (margin, before) =
        (" ".repeat(number.len()), " ".repeat(usize::try_from(column.saturating_sub(1)).unwrap_or(0)));
    vec![format!("{margin} |"), format!("{number} | {text}"), format!("{margin} | {before}^")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use infra_core::template::Addresses;

    fn shown(problem: &Value) -> String {
        let table = "aws_vpc.network_main\t0\t12\t9\t\tnetwork\n\nno/such/file.rs\n";
        Problem::read(problem).expect("a problem").shown(Places::new(Addresses::new(table)), None, Style::Plain)
    }

    #[test]
    fn a_problem_stands_where_its_resource_was_declared() {
        let problem = json!({
            "severity": "error",
            "summary": "creating EC2 VPC: VpcLimitExceeded",
            "detail": "The maximum number of VPCs has been reached.\n",
            "address": "aws_vpc.network_main[0]",
        });
        assert_eq!(
            shown(&problem),
            "error: creating EC2 VPC: VpcLimitExceeded\n  --> no/such/file.rs:12:9\n  = note: `aws_vpc.network_main[0]`, in \
             `network`\n  = note: The maximum number of VPCs has been reached."
        );
    }

    #[test]
    fn who_holds_a_lock_is_said_with_the_way_out() {
        let detail = "Error message: resource temporarily unavailable\nLock Info:\n  ID:        6ab1\n  Path:      terraform.tfstate\n  Who:       ann@build-7\n  Created:   2026-11-26 20:00:00 UTC\n";
        let problem = json!({ "severity": "error", "summary": "Error acquiring the state lock", "detail": detail });
        let shown = shown(&problem);
        let help = "  = help: ann@build-7 works on this state since 2026-11-26 20:00:00 UTC: wait for that; if that run is dead, \
                    `terraform force-unlock 6ab1` in its folder releases it";
        assert!(shown.ends_with(help), "{shown}");
    }
}
