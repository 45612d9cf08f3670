//! `payment-stack traffic`: moves payments between the datacenter and AWS, one step at a time, and back at once.
//!
//! A shift changes one number in one small file and applies two records. It is refused unless the gates hold; a rollback
//! asks for nothing. Whatever was done, or tried, is in the journal.

mod clock;
mod command;
mod gate;
mod journal;
mod number;
mod steps;
mod terraform;
mod tools;

pub use command::Traffic;

use std::path::PathBuf;

use infra::Failure;

/// Where `traffic` works.
#[derive(Debug, Clone)]
struct Site {
    /// The folder of the workspace `aws-production`.
    production: PathBuf,
    /// The folder of the workspace `legacy-sync`.
    legacy_sync: PathBuf,
    /// The program to call as Terraform: a name on the `PATH`, or a path.
    terraform: String,
    /// Where the AWS command line is to call, if not at AWS.
    aws_endpoint: Option<String>,
    /// The file in which whatever is done, or tried, is written down.
    journal: PathBuf,
}
