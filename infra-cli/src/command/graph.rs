use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum, value_parser};

use crate::argument::{option, value};
use crate::graph::{Detail, Picture, dot, html, mermaid};
use crate::{Context, Extension, Failure, Selection};

/// Draws what depends on what.
pub(super) struct Graph;

/// The language of the picture.
#[derive(Debug, Clone, Copy)]
enum Format {
    Dot,
    Mermaid,
    Html,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Dot, Self::Mermaid, Self::Html]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Dot => ("dot", "Graphviz: `graph | dot -Tsvg > graph.svg`"),
            Self::Mermaid => ("mermaid", "Mermaid, which GitHub draws in Markdown"),
            Self::Html => ("html", "A page to look at and search in, of resources: `graph --html > graph.html`"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

impl Extension for Graph {
    fn command(&self) -> Command {
        let format = option("format", "format", "FORMAT", "The language of the picture")
            .default_value("dot")
            .value_parser(value_parser!(Format));
        let detail = option("detail", "detail", "DETAIL", "What one box stands for")
            .default_value("type")
            .value_parser(value_parser!(Detail));
        let page = Arg::new("html").long("html").action(ArgAction::SetTrue).conflicts_with("format");
        let page = page.help("The same as `--format html`");
        Selection::augment_args(Command::new("graph").args([format, page, detail]))
            .about("Draw what depends on what")
            .after_help("An arrow leads from what depends to what it depends on; frames are stacks.")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let jobs = Selection::from_arg_matches(matches)?.jobs(context.program)?;
        let format = if matches.get_flag("html") { Format::Html } else { value(matches, "format")? };
        // The page is searched for resources, whatever their number.
        let detail = if matches!(format, Format::Html) { Detail::Resource } else { value(matches, "detail")? };
        let picture = Picture::of(&jobs, detail);
        let text = match format {
            Format::Dot => dot(&picture),
            Format::Mermaid => mermaid(&picture),
            Format::Html => html(&picture, &jobs),
        };
        Ok(context.out.write_all(text.as_bytes())?)
    }
}
