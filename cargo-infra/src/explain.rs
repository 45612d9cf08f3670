use clap::{Arg, ArgMatches, Command};
use infra_cli::{Context, Explanation, Extension, Failure};
use infra_compiler::{
    codes,
    diagnostic::{Code, Example},
};

use crate::of_type;

/// Prints the documentation of an error, a rule, a family or all of them, or what is known of a resource type.
pub(crate) struct Explain;

impl Extension for Explain {
    fn command(&self) -> Command {
        let code = Arg::new("code")
            .value_name("NAME")
            .help("An error, a rule, a family, or a type of a resource; none lists all");
        Command::new("explain").about("Explain an error or a rule with examples, or what a type takes and what replaces it").arg(code).after_help(
            "The rules that a program takes from elsewhere are explained by the program: `cargo run -- explain NAME`.",
        )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let wanted = matches.get_one::<String>("code").map(String::as_str);
        if let Some(ty) = wanted
            && of_type::print(ty, context)?
        {
            return Ok(());
        }
        let all: Vec<Explanation<'_>> = codes::all().into_iter().chain(codes::ours()).map(explanation).collect();
        let elsewhere = format!(
            "`{} explain` lists all there is; a rule of your own is explained by your program: `cargo run -- explain NAME`",
            context.name
        );
        Explanation::print(&all, wanted, &elsewhere, context)
    }
}

fn explanation(code: &'static Code) -> Explanation<'static> {
    let sources = |examples: &'static [Example]| examples.iter().map(|Example(source)| *source).collect();
    Explanation {
        name: code.name,
        family: code.family.name(),
        summary: code.summary.into(),
        why: code.why.into(),
        fails: sources(code.fails),
        passes: sources(code.passes),
        allowable: code.allowable,
        source: code.source,
    }
}
