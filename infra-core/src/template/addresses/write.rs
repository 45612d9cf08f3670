use std::collections::HashMap;
use std::fmt::Write as _;

use super::line::{escape, join, write_scope};
use crate::template::{Address, Allow, Finding, Location};

pub(super) fn table(addresses: &[Address<'_>], allows: &[Allow<'_>], findings: &[Finding<'_>]) -> String {
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
    for Finding { rule, message, help, location, addresses } in findings {
        let (location, addresses) = (files.location(*location), join(addresses));
        let _ = write!(others, "{rule}\t{location}\t{addresses}\t{}\t{}", escape(message), escape(help));
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
