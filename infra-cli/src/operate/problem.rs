use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Places;
use super::known::Known;
use crate::Style;
use crate::object::object;

/// An error or a warning of Terraform, or of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    is_error: bool,
    summary: String,
    detail: String,
    /// The resource that it is about, if it is about one.
    address: Option<String>,
    known: Option<Known>,
    help: Option<String>,
}

impl Problem {
    pub(super) fn read(diagnostic: &Value) -> Option<Self> {
        let text = |name: &str| diagnostic.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            is_error: text("severity")? == "error",
            summary: text("summary")?,
            detail: text("detail").unwrap_or_default(),
            address: address(diagnostic),
            known: None,
            help: None,
        })
    }

    /// The same with what to do about it, where it is known: with that program in that folder.
    pub(super) fn helped(mut self, program: &Path, folder: &Path) -> Self {
        let text = self.text();
        self.known = Known::of(&text);
        self.help = self.known.map(|known| known.help(&text, program, folder));
        self
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
        object([
            ("severity", if self.is_error { "error" } else { "warning" }.into()),
            ("code", self.known.map_or("terraform", Known::code).into()),
            ("message", self.summary.as_str().into()),
            ("notes", self.notes().collect()),
            ("help", self.help.iter().map(String::as_str).collect()),
            ("address", self.address.as_deref().into()),
        ])
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
        lines.extend(self.help.iter().map(|help| format!("  = help: {help}")));
        lines.join("\n")
    }

    /// What Terraform says besides, a line each.
    fn notes(&self) -> impl Iterator<Item = &str> {
        self.detail.trim().lines().filter(|line| !line.trim().is_empty()).map(str::trim_end)
    }

    /// What it says, all of it.
    fn text(&self) -> String {
        format!("{}\n{}", self.summary, self.detail)
    }
}

/// The address that a diagnostic is about: Terraform states it, or names the block in which it found something.
fn address(diagnostic: &Value) -> Option<String> {
    let stated = diagnostic.get("address").and_then(Value::as_str).filter(|address| !address.starts_with("provider["));
    if let Some(address) = stated {
        return Some(address.to_owned());
    }
    let snippet = diagnostic.get("snippet")?;
    let context = snippet.get("context")?.as_str()?;
    let mut names = context.split('.');
    let block = names.next()?;
    let mut name = || names.next();
    match block {
        "resource" => Some(format!("{}.{}", name()?, name()?)),
        "data" | "ephemeral" => Some(format!("{block}.{}.{}", name()?, name()?)),
        "module" | "output" | "provider" | "check" => Some(format!("{block}.{}", name()?)),
        // Of a variable without a value the line alone has the name.
        "variable" => {
            let quoted = || snippet.get("code")?.as_str()?.split('"').nth(1);
            Some(format!("var.{}", name().or_else(quoted)?))
        }
        _ => None,
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
    use serde_json::json;

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
    fn what_has_no_address_stands_where_its_block_was_declared() {
        let of = |context: &str, code: &str| {
            address(&json!({ "snippet": { "context": context, "code": code } })).unwrap_or_default()
        };
        assert_eq!(of("resource.aws_vpc.main", ""), "aws_vpc.main");
        assert_eq!(of("data.terraform_remote_state.s.config", ""), "data.terraform_remote_state.s");
        assert_eq!(of("variable", "    \"zone\": {"), "var.zone");
        assert_eq!(of("provider.aws", "    }"), "provider.aws");
        assert_eq!(of("terraform", ""), "");
        let provider = json!({ "address": "provider[\"x/y/aws\"]", "snippet": { "context": "provider.aws" } });
        assert_eq!(address(&provider).as_deref(), Some("provider.aws"));
    }
}
