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

pub use command::{command, run};

use std::path::PathBuf;

/// Where `traffic` works.
#[derive(Debug, Clone)]
struct Site {
    /// The folder of the workspace `aws-production`.
    production: PathBuf,
    /// The folder of the workspace `legacy-sync`.
    legacy_sync: PathBuf,
    /// The Terraform program.
    terraform: String,
    /// Where the AWS command line is to call, if not at AWS.
    aws_endpoint: Option<String>,
    /// The journal.
    journal: PathBuf,
}

/// What went wrong, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\n  = help: {help}"))
    }
}

impl std::error::Error for Failure {}
