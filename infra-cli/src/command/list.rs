use clap::{ArgMatches, Args, Command, FromArgMatches};
use infra_core::template::Addresses;
use serde_json::{Value, json};

use crate::argument::{formats, is_json};
use crate::{Context, Extension, Failure, Selection, Table};

/// Lists the root stacks, each after those that it reads.
pub(super) struct List;

impl Extension for List {
    fn command(&self) -> Command {
        formats(Selection::augment_args(Command::new("list")), "How to print them")
            .about("List the stacks in the order in which to apply them")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let jobs = Selection::from_arg_matches(matches)?.jobs(context.program)?;
        if is_json(matches) {
            let stacks: Vec<Value> = jobs
                .iter()
                .map(|job| {
                    let count = Count::of(Addresses::new(job.target.addresses));
                    json!({
                        "stack": job.stack.name,
                        "workspace": job.stack.workspace,
                        "providers": job.stack.targets.iter().map(|target| target.versions).collect::<Vec<_>>(),
                        "resources": count.resources,
                        "data": count.data,
                        "outputs": count.outputs,
                        "reads": job.stack.reads,
                        "about": job.stack.docs.trim(),
                    })
                })
                .collect();
            return Ok(writeln!(context.out, "{:#}", Value::Array(stacks))?);
        }
        let heading = ["stack", "workspace", "providers", "resources", "data", "outputs", "reads", "about"];
        let mut table = Table::new(heading);
        for job in &jobs {
            let versions: Vec<&str> = job.stack.targets.iter().map(|target| target.versions).collect();
            let count = Count::of(Addresses::new(job.target.addresses));
            table.row([
                job.stack.name.to_owned(),
                job.stack.workspace.to_owned(),
                versions.join(" "),
                count.resources.to_string(),
                count.data.to_string(),
                count.outputs.to_string(),
                job.stack.reads.join(" "),
                job.stack.docs.trim().lines().next().unwrap_or_default().to_owned(),
            ]);
        }
        Ok(table.write(context.out, context.style)?)
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    resources: usize,
    data: usize,
    outputs: usize,
}

impl Count {
    fn of(addresses: Addresses<'_>) -> Self {
        let mut count = Self::default();
        for address in addresses.texts() {
            match address.split('.').next().unwrap_or_default() {
                "data" | "ephemeral" => count.data += 1,
                "output" => count.outputs += 1,
                "var" | "module" | "provider" | "check" => {}
                _ => count.resources += 1,
            }
        }
        count
    }
}
