//! What was found and allowed while the program compiled, as `findings` and `allows` print it: from the templates, so that
//! it is true whether or not anything was written.

mod json;
mod sarif;
mod table;

pub(crate) use json::{allows as allows_json, findings as findings_json};
pub(crate) use sarif::{Silenced, sarif};
pub(crate) use table::{allows as allows_table, findings as findings_table};

use infra_core::evidence::Evidence;
use infra_core::synth::Job;
use infra_core::template::{Addresses, Stack};

use crate::{Failure, Selection};

/// What to print, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) selection: Selection,
}

/// A form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people
    Table,
    /// An object per stack, as the manifest has them
    Json,
    /// SARIF 2.1.0, as code scanners read it
    Sarif,
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
