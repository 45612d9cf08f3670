use std::collections::HashMap;
use std::fmt::Write as _;

use super::line::{escape, join, write_scope};
use crate::{Address, Allow, Finding, FindingNote, Location, RuleSummary, Severity};

pub(super) fn table(
    addresses: &[Address<'_>],
    allows: &[Allow<'_>],
    findings: &[Finding<'_>],
    rules: &[RuleSummary<'_>],
) -> String {
    let (mut files, mut data, mut places) = (Numbered::default(), Numbered::default(), Numbered::default());
    let mut table = String::new();
    for Address { text, location, refers, instance, data: held, name } in addresses {
        let _ = write!(table, "{text}\t{}\t{}\t{}", files.location(*location), join(refers), escape(instance));
        if let Some(held) = held.filter(|held| !held.is_empty()) {
            let _ = write!(table, "\t{}", data.number(held));
        } else if name.is_some() {
            table.push('\t');
        }
        if let Some(name) = name {
            let _ = write!(table, "\t{}\t{}", write_scope(name.scope), escape(&name.pattern));
            if let Some(place) = &name.place {
                let _ = write!(table, "\t{}", places.number(place));
            }
        }
        end_line(&mut table);
    }
    let mut others = String::new();
    for Allow { rule, reason, location, addresses } in allows {
        let _ = write!(others, "{rule}\t{}\t{}\t{}", files.location(*location), join(addresses), escape(reason));
        end_line(&mut others);
    }
    others.push('\n');
    for finding in findings {
        write_finding(finding, &mut files, &mut others);
    }
    others.push('\n');
    for RuleSummary { name, summary, why } in rules {
        let _ = write!(others, "{name}\t{}\t{}", escape(summary), escape(why));
        end_line(&mut others);
    }
    for section in [files, data, places] {
        table.push('\n');
        for text in section.texts {
            table.push_str(&text.replace(['\n', '\r'], " "));
            table.push('\n');
        }
    }
    table.push('\n');
    table.push_str(&others);
    // Sections that are empty at the end say nothing.
    while table.ends_with("\n\n") {
        table.pop();
    }
    table
}

fn write_finding<'a>(finding: &Finding<'a>, files: &mut Numbered<'a>, out: &mut String) {
    let Finding { rule, severity, message, help, location, addresses, allow, notes } = finding;
    let (location, addresses) = (files.location(*location), join(addresses));
    let severity = if *severity == Severity::Error { severity.name() } else { "" };
    let allow = allow.map(|index| index.to_string()).unwrap_or_default();
    let (message, help) = (escape(message), escape(help));
    let _ = write!(out, "{rule}\t{location}\t{addresses}\t{message}\t{help}\t{severity}\t{allow}");
    for FindingNote { text, location } in notes {
        let location = location.map_or_else(|| "\t\t".to_owned(), |location| files.location(location));
        let _ = write!(out, "\t{}\t{location}", escape(text));
    }
    end_line(out);
}

/// Fields that are empty at the end of a line say nothing.
fn end_line(table: &mut String) {
    table.truncate(table.trim_end_matches('\t').len());
    table.push('\n');
}

/// Texts by number, in the order of their first use.
#[derive(Default)]
struct Numbered<'a> {
    texts: Vec<&'a str>,
    numbers: HashMap<&'a str, usize>,
}

impl<'a> Numbered<'a> {
    fn number(&mut self, text: &'a str) -> usize {
        *self.numbers.entry(text).or_insert_with(|| {
            self.texts.push(text);
            self.texts.len() - 1
        })
    }

    /// A file that is not known has no number.
    fn location(&mut self, Location { file, line, column }: Location<'a>) -> String {
        let file = if file.is_empty() { String::new() } else { self.number(file).to_string() };
        format!("{file}\t{line}\t{column}")
    }
}
