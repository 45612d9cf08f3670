use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use crate::graph::{Detail, Picture, dot, mermaid};
use crate::{Context, Extension, Failure, Selection};

/// Draws what depends on what.
pub(super) struct Graph;

#[derive(Debug, clap::Args)]
struct Arguments {
    /// The language of the picture
    #[arg(long, value_name = "FORMAT", default_value = "dot")]
    format: Format,
    /// What one box stands for
    #[arg(long, value_name = "DETAIL", default_value = "type")]
    detail: Detail,
    #[command(flatten)]
    selection: Selection,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Graphviz: `graph | dot -Tsvg > graph.svg`
    Dot,
    /// Mermaid, which GitHub draws in Markdown
    Mermaid,
}

impl Extension for Graph {
    fn command(&self) -> Command {
        let command = Arguments::augment_args(Command::new("graph"));
        command
            .about("Draw what depends on what")
            .long_about(None)
            .after_help("An arrow leads from what depends to what it depends on; frames are stacks.")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let arguments = Arguments::from_arg_matches(matches)?;
        let picture = Picture::of(&arguments.selection.jobs(context.program)?, arguments.detail);
        let text = match arguments.format {
            Format::Dot => dot(&picture),
            Format::Mermaid => mermaid(&picture),
        };
        Ok(context.out.write_all(text.as_bytes())?)
    }
}
