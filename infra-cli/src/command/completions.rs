use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::{Context, Failure};

/// Its name; it needs the whole command line, so that it is no [`Extension`](crate::Extension).
pub(crate) const NAME: &str = "completions";

pub(crate) fn command() -> Command {
    let shell = Arg::new("shell").required(true).value_name("SHELL").value_parser(value_parser!(Shell));
    Command::new(NAME).about("Print the completions of a shell").arg(shell.help("Which shell"))
}

pub(crate) fn run(matches: &ArgMatches, parser: &mut Command, context: &mut Context<'_>) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Err(Failure::usage("no shell")) };
    // The generator panics on a stream that fails, so that it writes into memory.
    let mut script = Vec::new();
    clap_complete::generate(*shell, parser, context.name, &mut script);
    Ok(context.out.write_all(&script)?)
}
