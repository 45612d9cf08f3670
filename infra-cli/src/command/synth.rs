use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use infra_core::synth::{Document, Report, Request, outdated, synth};
use infra_core::template::{Backend, Settings};

use crate::terminal::{counted, size};
use crate::{Context, Environment, Extension, Failure, Selection, Table};

/// Writes the documents of all or some stacks, or compares them with what is written.
pub(super) struct Synth;

impl Extension for Synth {
    fn command(&self) -> Command {
        let check = Arg::new("check").long("check").action(ArgAction::SetTrue);
        let command = Environment::augment_args(Selection::augment_args(Command::new("synth")));
        let command = command.arg(check.help("Write nothing; fail if the output folder is not what would be written"));
        command.about("Write the Terraform JSON of the stacks").after_help(
            "Writes <FOLDER>/<workspace>/main.tf.json for each stack, and <FOLDER>/manifest.json: all of them or none.\n\
             Nothing else in the folders is touched: state, .terraform and variable files stay.\n\n\
             Examples:\n  \
             synth --stack AwsProduction --target aws=5.100\n  \
             synth --backend s3 --state-bucket payment-states --state-key-prefix payments\n  \
             synth --check                      in CI, when the output is committed",
        )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let environment = Environment::from_arg_matches(matches)?;
        let settings = environment.settings()?;
        let jobs = Selection::from_arg_matches(matches)?.jobs(context.program)?;
        let request = Request { out: &environment.out, program: context.program, jobs: &jobs, settings: &settings };
        if matches.get_flag("check") {
            return check(&request, context);
        }
        let report = synth(&request)?;
        for warning in &report.warnings {
            context.warn(warning);
        }
        summarize(&report, &settings, context)
    }
}

fn check(request: &Request<'_>, context: &mut Context<'_>) -> Result<(), Failure> {
    let outdated = outdated(request)?;
    if outdated.is_empty() {
        writeln!(context.out, "{} up to date", counted(request.jobs.len(), "document"))?;
        return Ok(());
    }
    let files: Vec<String> = outdated.iter().map(|path| format!("`{}`", path.display())).collect();
    Err(Failure::new(format!("not up to date: {}", files.join(", "))).help("run `synth` without `--check`"))
}

fn summarize(report: &Report, settings: &Settings, context: &mut Context<'_>) -> Result<(), Failure> {
    let mut table = Table::new(["stack", "workspace", "provider", "addresses", "size", "file", ""]);
    for document in &report.documents {
        let Document { stack, workspace, target, path, addresses, bytes, changed } = document;
        table.row([
            (*stack).to_owned(),
            (*workspace).to_owned(),
            (*target).to_owned(),
            addresses.to_string(),
            size(*bytes),
            path.display().to_string(),
            if *changed { String::new() } else { "unchanged".to_owned() },
        ]);
    }
    table.write(context.out, context.style)?;
    let state = match &settings.backend {
        Backend::Local => "state local".to_owned(),
        Backend::S3(s3) => format!("state in bucket `{}`", s3.bucket),
    };
    writeln!(context.out, "\nsuffix `{}`, {state}; next, in this order:", settings.suffix)?;
    for Document { path, workspace, .. } in &report.documents {
        let folder = path.parent().unwrap_or(path).display();
        let steps = "terraform init && terraform workspace select -or-create";
        let line = format!("(cd {folder} && {steps} {workspace} && terraform apply)");
        writeln!(context.out, "  {}", context.style.faint(&line))?;
    }
    Ok(())
}
