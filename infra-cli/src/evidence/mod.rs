//! What was found and allowed while the program compiled, as `findings` and `allows` print it: from the templates, so that
//! it is true whether or not anything was written.

mod json;
mod sarif;
mod table;

pub(crate) use json::{allows as allows_json, findings as findings_json};
pub(crate) use sarif::{Silenced, sarif};
pub(crate) use table::{allows as allows_table, findings as findings_table};

use clap::builder::PossibleValue;
use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum, value_parser};
use infra_core::evidence::Evidence;
use infra_core::synth::Job;
use infra_core::template::{Addresses, Stack};

use crate::argument::{option, value};
use crate::{Failure, Selection};

/// What to print, and how.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) format: Format,
    pub(crate) selection: Selection,
}

impl Arguments {
    /// The command with these arguments.
    pub(crate) fn added_to(command: Command) -> Command {
        let format = option("format", "format", "FORMAT", "How to print it")
            .default_value("table")
            .value_parser(value_parser!(Format));
        Selection::augment_args(command.arg(format))
    }

    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { format: value(matches, "format")?, selection: Selection::from_arg_matches(matches)? })
    }
}

/// A form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    Sarif,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::Sarif]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Table => ("table", "For people"),
            Self::Json => ("json", "An object per stack, as the manifest has them"),
            Self::Sarif => ("sarif", "SARIF 2.1.0, as code scanners read it"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

/// What is known of one stack.
pub(crate) struct Stacked<'a> {
    pub(crate) job: Job<'a>,
    pub(crate) evidence: Evidence,
}

impl<'a> Stacked<'a> {
    /// Of the selected stacks, in the order in which to apply them.
    pub(crate) fn of(selection: &Selection, program: &[&'a Stack]) -> Result<Vec<Self>, Failure> {
        let jobs = selection.jobs(program)?.into_iter();
        Ok(jobs.map(|job| Self { job, evidence: Evidence::of(Addresses::new(job.target.addresses)) }).collect())
    }
}
