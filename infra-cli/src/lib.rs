//! The command line of a crate of stacks: `synth`, `plan`, `deploy`, `list`, `graph`, `where`, `findings`, `allows`, `explain` and more, from one line of `main`.
//!
//! ```no_run
//! # use infra_core::template::{Source, Stack};
//! # struct AwsProduction;
//! # impl AwsProduction {
//! #     const STACK: &Stack = &Stack {
//! #         name: "AwsProduction",
//! #         workspace: "aws-production",
//! #         docs: "",
//! #         targets: &[],
//! #         source: &Source { rust: &[], nested: &[], rules: &[] },
//! #         reads: &[],
//! #         lock: "",
//! #     };
//! # }
//! fn main() -> std::process::ExitCode {
//!     infra_cli::main(&[AwsProduction::STACK])
//! }
//! ```
//!
//! Exit codes: 0 done, 1 failed, 2 wrong usage. Results go to standard output, everything else to standard error.
//! A crate adds commands of its own with [`App::command`].

mod adopt;
mod app;
mod argument;
mod command;
mod difference;
mod evidence;
mod explanation;
mod failure;
mod graph;
mod locked;
mod object;
mod operate;
mod selection;
mod settings;
mod terminal;

pub use app::{App, Context, Extension};
pub use clap;
pub use explanation::Explanation;
pub use failure::Failure;
pub use selection::Selection;
pub use settings::{Environment, Storage};
pub use terminal::{Style, Table, counted, wrap};

use std::process::ExitCode;

use infra_core::template::Stack;

/// Runs the command line of these stacks with the arguments of the process.
pub fn main(stacks: &[&Stack]) -> ExitCode {
    App::new(stacks).run()
}
