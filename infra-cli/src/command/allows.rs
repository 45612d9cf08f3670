use clap::{ArgMatches, Command};

use crate::evidence::{Arguments, Format, Silenced, Stacked, allows_json, allows_table, sarif};
use crate::{Context, Extension, Failure};

/// Prints which rules may be broken.
pub(super) struct Allows;

impl Extension for Allows {
    fn command(&self) -> Command {
        Arguments::added_to(Command::new("allows")).about("Print which rules may be broken, where and why").after_help(
            "Each #[allow(…)] with its reason, and how many findings it silences. In SARIF they are the suppressed results.",
        )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let Arguments { format, selection } = Arguments::of(matches)?;
        let stacks = Stacked::of(&selection, context.program)?;
        let json = match format {
            Format::Table => return Ok(allows_table(&stacks, context)?),
            Format::Json => allows_json(&stacks),
            Format::Sarif => sarif(&stacks, Silenced::Alone),
        };
        Ok(writeln!(context.out, "{json:#}")?)
    }
}
