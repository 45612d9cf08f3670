use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use infra_compiler::codes;
use infra_compiler::diagnostic::{Code, Example};

use infra_cli::{Context, Extension, Failure, Style, wrap};

/// Prints the documentation of an error, a rule, a family or all of them.
pub(crate) struct Explain;

impl Extension for Explain {
    fn command(&self) -> Command {
        let code = Arg::new("code").value_name("NAME").help("An error, a rule or a family; none lists all");
        Command::new("explain").about("Explain an error or a rule, with examples").arg(code)
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let all: Vec<&Code> = codes::all().into_iter().chain(codes::ours()).collect();
        explain(&all, matches.get_one::<String>("code").map(String::as_str), context)
    }
}

fn explain(codes: &[&'static Code], wanted: Option<&str>, context: &mut Context<'_>) -> Result<(), Failure> {
    let Some(wanted) = wanted else { return Ok(list(codes, context.out, context.style)?) };
    // As it is copied from an error: `[unknown_attribute]`.
    let name = wanted.trim().trim_matches(['[', ']', '`', ':']).to_lowercase().replace('-', "_");
    if let Some(code) = codes.iter().find(|code| code.name == name) {
        return Ok(page(code, context.out, context.style)?);
    }
    let family: Vec<&Code> = codes.iter().copied().filter(|code| code.family.name() == name).collect();
    if !family.is_empty() {
        return Ok(list(&family, context.out, context.style)?);
    }
    let failure = Failure::new(format!("nothing is called `{wanted}`"));
    Err(match infra_core::nearest(&name, codes.iter().map(|code| code.name)) {
        Some(near) => failure.help(format!("did you mean `{near}`?")),
        None => failure.help(format!("`{} explain` lists all there is", context.name)),
    })
}

fn list(codes: &[&Code], out: &mut dyn Write, style: Style) -> std::io::Result<()> {
    let mut sorted = codes.to_vec();
    sorted.sort_by_key(|code| (code.family, code.name));
    let width = sorted.iter().map(|code| code.name.len()).max().unwrap_or_default();
    let mut family = None;
    for code in sorted {
        if family != Some(code.family) {
            let gap = if family.is_some() { "\n" } else { "" };
            writeln!(out, "{gap}{}", style.strong(code.family.name()))?;
            family = Some(code.family);
        }
        writeln!(out, "  {:width$}  {}", code.name, code.summary)?;
    }
    Ok(())
}

fn page(code: &Code, out: &mut dyn Write, style: Style) -> std::io::Result<()> {
    let family = style.faint(&format!("({})", code.family.name()));
    writeln!(out, "{} {family}\n\n{}", style.strong(code.name), wrap(code.summary, 100))?;
    if !code.why.is_empty() {
        writeln!(out, "\n{}", wrap(code.why.trim(), 100))?;
    }
    examples(&style.error("Fails:"), code.fails, out)?;
    examples(&style.strong("Passes:"), code.passes, out)?;
    if code.allowable {
        let name = code.name;
        writeln!(out, "\nTo allow it on one item, with the reason: #[allow({name}, reason = \"…\")]")?;
    }
    if !code.source.is_empty() {
        writeln!(out, "\nSource: {}", code.source)?;
    }
    Ok(())
}

fn examples(heading: &str, examples: &[Example], out: &mut dyn Write) -> std::io::Result<()> {
    for Example(source) in examples {
        writeln!(out, "\n{heading}\n")?;
        for line in source.trim_matches('\n').trim_end().lines() {
            writeln!(out, "{}", format!("    {line}").trim_end())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use infra_compiler::diagnostic::Family;

    use super::*;

    static CYCLE: Code = Code {
        name: "cycle",
        family: Family::References,
        summary: "resources depend on each other in a circle",
        why: "Terraform cannot decide which to create first.",
        fails: &[Example("stack! {\n    pub Demo {}\n}\n")],
        passes: &[],
        source: "",
        allowable: false,
    };
    static OPEN: Code =
        Code { name: "world_open_ingress", family: Family::Security, allowable: true, fails: &[], ..CYCLE };

    fn explained(wanted: Option<&str>) -> Result<String, String> {
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let result = explain(&[&OPEN, &CYCLE], wanted, &mut Context::plain(&[], &mut out, &mut errors));
        result.map_err(|failure| format!("{failure}: {}", failure.fixes().join("; ")))?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_page_has_examples_and_how_to_allow() {
        let page = "cycle (references)\n\nresources depend on each other in a circle\n\nTerraform cannot decide which to \
                    create first.\n\nFails:\n\n    stack! {\n        pub Demo {}\n    }\n";
        assert_eq!(explained(Some("[cycle]")).unwrap(), page);
        assert!(explained(Some("world-open-ingress")).unwrap().contains("#[allow(world_open_ingress, reason"));
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
