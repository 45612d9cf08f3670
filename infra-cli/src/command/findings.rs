use clap::{ArgMatches, Command};

use crate::evidence::{Arguments, Format, Silenced, Stacked, findings_json, findings_table, sarif};
use crate::{Context, Extension, Failure};

/// Prints what was found while the program compiled.
pub(super) struct Findings;

impl Extension for Findings {
    fn command(&self) -> Command {
        Arguments::added_to(Command::new("findings"))
            .about("Print what was found while the stacks compiled")
            .after_help(
                "Warnings, and what an #[allow(…)] silences, with its reason.\n\n\
             Example:\n  \
             findings --format sarif > findings.sarif      for a code scanner",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let Arguments { format, selection } = Arguments::of(matches)?;
        let stacks = Stacked::of(&selection, context.program)?;
        let json = match format {
            Format::Table => return Ok(findings_table(&stacks, context)?),
            Format::Json => findings_json(&stacks),
            Format::Sarif => sarif(&stacks, Silenced::Included),
        };
        Ok(writeln!(context.out, "{json:#}")?)
    }
}
