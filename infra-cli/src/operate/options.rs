use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};
use infra_core::synth::{Job, Request, synth};

use super::binary::Binary;
use super::root::Root;
use super::{Fleet, Interrupt};
use crate::adopt::Waiting;
use crate::argument::{option, value};
use crate::{Context, Environment, Failure, Selection};

/// What a command runs Terraform with: which roots, in which environment, by which binary.
#[derive(Debug)]
pub(crate) struct Operation {
    environment: Environment,
    selection: Selection,
    binary: PathBuf,
    plugin_dirs: Vec<PathBuf>,
    parallel: NonZeroUsize,
}

impl Operation {
    pub(crate) fn arguments(command: Command) -> Command {
        let binary = option("binary", "binary", "PROGRAM", "What to run: Terraform, or `tofu`")
            .env("TERRAFORM_BINARY")
            .default_value("terraform")
            .value_parser(value_parser!(PathBuf));
        let plugin_dir = Arg::new("plugin_dir")
            .long("plugin-dir")
            .value_name("FOLDER")
            .action(ArgAction::Append)
            .value_parser(value_parser!(PathBuf))
            .help("Take providers from this folder, as `terraform init` does; nothing is downloaded then");
        let help = "How many roots run side by side, of those that do not wait for another";
        let parallel = option("parallel", "parallel-roots", "NUMBER", help)
            .default_value("4")
            .value_parser(value_parser!(NonZeroUsize));
        let command = Environment::augment_args(Selection::augment_args(command));
        command.args([binary, plugin_dir, parallel].map(|argument| argument.help_heading("Terraform")))
    }

    pub(crate) fn from(matches: &ArgMatches) -> Result<Self, Failure> {
        Ok(Self {
            environment: Environment::from_arg_matches(matches)?,
            selection: Selection::from_arg_matches(matches)?,
            binary: value(matches, "binary")?,
            plugin_dirs: matches.get_many("plugin_dir").unwrap_or_default().cloned().collect(),
            parallel: value(matches, "parallel")?,
        })
    }

    /// Writes the documents of the selected roots, and gives those in the order in which to apply them.
    pub(crate) fn fleet<'a>(&self, context: &mut Context<'a>) -> Result<Fleet<'a>, Failure> {
        let (jobs, settings) = (self.selection.jobs(context.program)?, self.environment.settings()?);
        let report =
            synth(&Request { out: &self.environment.out, program: context.program, jobs: &jobs, settings: &settings })?;
        for warning in &report.warnings {
            context.warn(warning);
        }
        for job in &jobs {
            // What waits for another environment is not imported into this one.
            Waiting::read(&self.environment.out.join(job.stack.workspace), &settings.suffix)?;
        }
        let binary = Binary::find(&self.binary, &self.plugin_dirs)?;
        let root = |job: &Job<'a>| {
            let folder = self.environment.out.join(job.stack.workspace);
            Root::new(folder, *job, settings.suffix.clone(), binary.clone())
        };
        Ok(Fleet::new(jobs.iter().map(root).collect(), self.parallel, Interrupt::watch()?))
    }
}
