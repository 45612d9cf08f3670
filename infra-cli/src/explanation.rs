//! What explains an error or a rule, and how it is printed.

mod markdown;

use std::borrow::Cow;
use std::io::{self, Write};

use crate::{Context, Failure, Style, wrap};

/// The page of an error or a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// Its name, as errors show it.
    pub name: &'a str,
    /// What it belongs to: lists are by family.
    pub family: &'a str,
    /// One line: what is found, or wanted.
    pub summary: Cow<'a, str>,
    /// Why that matters, and what to do; empty if nothing is written of it.
    pub why: Cow<'a, str>,
    /// Sources in which it is found.
    pub fails: Vec<&'a str>,
    /// Sources in which it is not.
    pub passes: Vec<&'a str>,
    /// Whether `#[allow(…)]` silences it.
    pub allowable: bool,
    /// Where it is from; empty if it is nobody else's.
    pub source: &'a str,
}

impl Explanation<'_> {
    /// Prints the page of the one that is wanted, those of a family, or, if none is wanted, the list of all.
    ///
    /// # Errors
    ///
    /// Nothing is called so: the nearest name is the help, or else what `elsewhere` says of where to ask.
    pub fn print(
        all: &[Self],
        wanted: Option<&str>,
        elsewhere: &str,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let Some(wanted) = wanted else { return Ok(list(all.iter(), context.out, context.style)?) };
        let name = as_written(wanted);
        let mut family = all.iter().filter(|one| one.family == name).peekable();
        if family.peek().is_some() {
            return Ok(list(family, context.out, context.style)?);
        }
        Ok(Self::find(all, wanted, elsewhere)?.page(context.out, context.style)?)
    }

    /// The one of this name.
    pub(crate) fn find<'e>(all: &'e [Self], wanted: &str, elsewhere: &str) -> Result<&'e Self, Failure> {
        let name = as_written(wanted);
        if let Some(one) = all.iter().find(|one| letters(one.name) == letters(&name)) {
            return Ok(one);
        }
        let failure = Failure::new(format!("nothing is called `{wanted}`"));
        Err(match infra_core::nearest(&name, all.iter().map(|one| one.name)) {
            Some(near) => failure.help(format!("did you mean `{near}`?")),
            None => failure.help(elsewhere),
        })
    }

    fn page(&self, out: &mut dyn Write, style: Style) -> io::Result<()> {
        let family = style.faint(&format!("({})", self.family));
        writeln!(out, "{} {family}\n\n{}", style.strong(self.name), wrap(&self.summary, 100))?;
        if !self.why.is_empty() {
            writeln!(out, "\n{}", wrap(self.why.trim(), 100))?;
        }
        examples(&style.error("Fails:"), &self.fails, out)?;
        examples(&style.strong("Passes:"), &self.passes, out)?;
        if self.allowable {
            let name = self.name;
            writeln!(out, "\nTo allow it on one item, with the reason: #[allow({name}, reason = \"…\")]")?;
        }
        if !self.source.is_empty() {
            writeln!(out, "\nSource: {}", self.source)?;
        }
        Ok(())
    }
}

/// A name as it is copied from an error: `[unknown_attribute]`.
fn as_written(name: &str) -> String {
    name.trim().trim_matches(['[', ']', '`', ':']).to_lowercase().replace('-', "_")
}

/// A name as it is told from others: `QueueKey` and `queue_key` are one.
fn letters(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

fn by_family<'e>(mut all: Vec<&'e Explanation<'e>>) -> Vec<&'e Explanation<'e>> {
    all.sort_by_key(|one| (one.family, one.name));
    all
}

fn list<'e>(all: impl Iterator<Item = &'e Explanation<'e>>, out: &mut dyn Write, style: Style) -> io::Result<()> {
    let sorted = by_family(all.collect());
    let width = sorted.iter().map(|one| one.name.len()).max().unwrap_or_default();
    let mut family = None;
    for one in sorted {
        if family != Some(one.family) {
            let gap = if family.is_some() { "\n" } else { "" };
            writeln!(out, "{gap}{}", style.strong(one.family))?;
            family = Some(one.family);
        }
        writeln!(out, "  {:width$}  {}", one.name, one.summary)?;
    }
    Ok(())
}

fn examples(heading: &str, examples: &[&str], out: &mut dyn Write) -> io::Result<()> {
    for source in examples {
        writeln!(out, "\n{heading}\n")?;
        for line in source.trim_matches('\n').trim_end().lines() {
            writeln!(out, "{}", format!("    {line}").trim_end())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CYCLE: Explanation<'_> = Explanation {
        name: "cycle",
        family: "references",
        summary: Cow::Borrowed("resources depend on each other in a circle"),
        why: Cow::Borrowed("Terraform cannot decide which to create first."),
        fails: Vec::new(),
        passes: Vec::new(),
        source: "",
        allowable: false,
    };

    fn explained(wanted: Option<&str>) -> Result<String, String> {
        let cycle = Explanation { fails: vec!["stack! {\n    pub Demo {}\n}\n"], ..CYCLE };
        let open = Explanation { name: "world_open_ingress", family: "security", allowable: true, ..CYCLE };
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let context = &mut Context::plain(&[], &mut out, &mut errors);
        let result = Explanation::print(&[open, cycle], wanted, "`demo explain` lists all there is", context);
        result.map_err(|failure| format!("{failure}: {}", failure.fixes().join("; ")))?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_page_has_examples_and_how_to_allow() {
        let page = "cycle (references)\n\nresources depend on each other in a circle\n\nTerraform cannot decide which to \
                    create first.\n\nFails:\n\n    stack! {\n        pub Demo {}\n    }\n";
        assert_eq!(explained(Some("[cycle]")).unwrap(), page);
        for asked in ["world-open-ingress", "WorldOpenIngress"] {
            assert!(explained(Some(asked)).unwrap().contains("#[allow(world_open_ingress, reason"));
        }
    }

    #[test]
    fn all_are_listed_by_family() {
        let all = explained(None).unwrap();
        assert!(all.starts_with("references\n  cycle               resources depend"), "{all}");
        assert!(all.contains("\n\nsecurity\n  world_open_ingress  "), "{all}");
        assert!(!explained(Some("security")).unwrap().contains("cycle"));
    }

    #[test]
    fn a_near_name_is_offered() {
        assert_eq!(explained(Some("cicle")).unwrap_err(), "nothing is called `cicle`: did you mean `cycle`?");
        assert_eq!(explained(Some("x")).unwrap_err(), "nothing is called `x`: `demo explain` lists all there is");
    }
}
