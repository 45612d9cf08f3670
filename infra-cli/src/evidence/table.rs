use std::io;

use super::Stacked;
use crate::{Context, Table};

/// What was found; of what is silenced, also why.
pub(crate) fn findings(stacks: &[Stacked<'_>], context: &mut Context<'_>) -> io::Result<()> {
    let mut table = Table::new(["level", "rule", "place", "stack", "addresses", "message", "allowed because"]);
    let mut rows = 0;
    for stack in stacks {
        for finding in &stack.evidence.findings {
            let allowed = finding.allowed.as_ref();
            rows += 1;
            table.row([
                allowed.map_or(finding.severity.name(), |_| "allowed").to_owned(),
                finding.rule.clone(),
                finding.place.to_string(),
                stack.job.stack.name.to_owned(),
                some(&finding.addresses),
                line(&finding.message),
                allowed.map(|allowed| line(&allowed.reason)).unwrap_or_default(),
            ]);
        }
    }
    if rows == 0 { writeln!(context.out, "no findings") } else { table.write(context.out, context.style) }
}

/// What is allowed, and how much of that is needed.
pub(crate) fn allows(stacks: &[Stacked<'_>], context: &mut Context<'_>) -> io::Result<()> {
    let mut table = Table::new(["rule", "place", "stack", "addresses", "silences", "reason"]);
    let mut rows = 0;
    for stack in stacks {
        for allow in &stack.evidence.allows {
            rows += 1;
            table.row([
                allow.rule.clone(),
                allow.place.to_string(),
                stack.job.stack.name.to_owned(),
                some(&allow.addresses),
                allow.silences.to_string(),
                line(&allow.reason),
            ]);
        }
    }
    if rows == 0 { writeln!(context.out, "no allows") } else { table.write(context.out, context.style) }
}

/// The first, and how many more there are: a family can have hundreds.
fn some(addresses: &[String]) -> String {
    match addresses {
        [] => String::new(),
        [one] => one.clone(),
        [first, others @ ..] => format!("{first} and {} more", others.len()),
    }
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
