//! Maintainers' commands, run as `cargo xtask …`: tables, the index of errors and checks, generated pages.

mod bench;
mod check;
mod lists;
mod mutants;
mod rules;
mod schema;
mod values;

use std::{path::Path, process::ExitCode};

use clap::{Parser, Subcommand};

/// Maintainers' commands.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Scaffold a check: its file with documentation, a caret case, UI cases, the index.
    NewCheck {
        /// The family, such as `values`.
        family: String,
        /// The name, in `snake_case`.
        name: String,
    },
    /// Measure what generated stacks cost to compile.
    BenchCompile {
        /// How many resources.
        #[arg(default_values_t = [10, 1_000, 10_000])]
        sizes: Vec<usize>,
    },
    /// Measure what a thousand rules cost a program that takes them.
    BenchRules {
        /// How many resources the program has.
        #[arg(default_value_t = 10_000)]
        size: usize,
    },
    /// Regenerate the index of errors and checks.
    Index,
    /// Regenerate the pages of the documentation.
    Pages,
    /// Try out the rules of ours and rebuild their tables.
    Rules,
    /// Rebuild the table of names that AWS's services know, from packages and from what is decided by hand; or show a part of it.
    Lists {
        /// The table to show, such as `aws_metrics`.
        table: Option<String>,
        /// The key in it, such as `AWS/SQS`; without one, all keys are shown.
        key: Option<String>,
    },
    /// Rebuild the table of attributes that hold a secret of which the provider's schema does not say so.
    Secrets,
    /// Write the UI cases that are missing, from the documented examples.
    Ui,
    /// Draw the sample of faults that the tests should notice.
    DrawMutants,
    /// Put faults of the sample into the compiler, one at a time, and see which ones its tests notice.
    Mutants {
        /// The number of the first.
        #[arg(default_value_t = 0)]
        from: usize,
        /// How many.
        #[arg(default_value_t = 100)]
        count: usize,
    },
    /// Rebuild the tables of the values that arguments take.
    #[command(subcommand)]
    Values(values::Step),
    /// Rebuild an embedded provider table.
    #[command(subcommand)]
    Schema(schema::Source),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::NewCheck { family, name } => check::scaffold(root(), &family, &name),
        Command::BenchCompile { sizes } => bench::compile(root(), &sizes),
        Command::BenchRules { size } => bench::rules(root(), size),
        Command::Index => check::write_index(root()).map_err(|error| error.to_string()),
        Command::Ui => check::write_cases(root()).map_err(|error| error.to_string()),
        Command::Lists { table: Some(table), key } => lists::show(root(), &table, key.as_deref()),
        Command::Lists { .. } => lists::write(root()),
        Command::Secrets => lists::write_secrets(root()),
        Command::Rules => rules::write(root()),
        Command::DrawMutants => mutants::draw(root()),
        Command::Mutants { from, count } => mutants::run(root(), from, count),
        Command::Values(step) => values::run(root(), step),
        Command::Schema(source) => schema::rebuild(root(), &source),
        Command::Pages => check::write_pages(root()).map_err(|error| error.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}
