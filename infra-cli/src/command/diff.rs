use std::path::Path;
use std::{fs, io};

use clap::{Arg, ArgAction, ArgMatches, Args as _, Command, FromArgMatches as _};
use infra_core::synth::{DOCUMENT, Job};
use infra_core::template::{Addresses, LocalModule, Settings, stamp, stamp_modules};
use serde_json::Value;

use crate::difference::{Difference, differences};
use crate::{Context, Environment, Extension, Failure, Selection, Table, counted};

/// Shows what the next `synth` would write differently.
pub(super) struct Diff;

impl Extension for Diff {
    fn command(&self) -> Command {
        let detailed = Arg::new("detailed").long("detailed-exitcode").action(ArgAction::SetTrue);
        Environment::augment_args(Selection::augment_args(Command::new("diff")))
            .arg(detailed.help("Exit with 2 if anything differs"))
            .about("Show what is not as the last synth wrote it, by address")
            .after_help(
                "Nothing is written and Terraform is not run: `plan` shows what the difference does to what is deployed. Values are \
                 not shown, since some come from the program and may be secret.",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let environment = Environment::from_arg_matches(matches)?;
        let (jobs, settings) = (Selection::from_arg_matches(matches)?.jobs(context.program)?, environment.settings()?);
        let mut table = Table::new(["workspace", "address", "difference", "place"]);
        let mut count = 0;
        for job in jobs {
            for (address, difference) in of(job, &environment.out.join(job.stack.workspace), &settings)? {
                count += 1;
                let place = Addresses::new(job.target.addresses).find(&address);
                let place = place.map(|found| found.location.to_string()).unwrap_or_default();
                let said = match difference {
                    Difference::New => "new".to_owned(),
                    Difference::Gone => "gone".to_owned(),
                    Difference::Changed(paths) => paths.join(", "),
                };
                table.row([job.stack.workspace.to_owned(), address, said, place]);
            }
        }
        if count == 0 {
            return Ok(writeln!(context.out, "all is as the last synth wrote it")?);
        }
        table.write(context.out, context.style)?;
        writeln!(context.out, "{} from what the last synth wrote", counted(count, "difference"))?;
        if matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
    }
}

/// The differences of a root, those of its modules behind the names of their folders.
fn of(job: Job<'_>, folder: &Path, settings: &Settings) -> Result<Vec<(String, Difference)>, Failure> {
    let read = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| Failure::new(error.to_string()));
    let stamped = |error: infra_core::template::StampError| Failure::from(infra_core::synth::SynthError::from(error));
    let new = read(&stamp(job.stack, job.target, settings).map_err(stamped)?)?;
    let mut found: Vec<(String, Difference)> =
        differences(&written(&folder.join(DOCUMENT))?, &new).into_iter().collect();
    for (name, text) in stamp_modules(job.stack, job.target, settings).map_err(stamped)? {
        let old = written(&folder.join(LocalModule::FOLDER).join(name).join(DOCUMENT))?;
        let inner = differences(&old, &read(&text)?);
        found.extend(inner.into_iter().map(|(address, one)| (format!("module.{name}.{address}"), one)));
    }
    Ok(found)
}

/// A document as it was written; an empty one if there is none yet.
fn written(file: &Path) -> Result<Value, Failure> {
    let at = file.display();
    match fs::read_to_string(file) {
        Ok(text) => serde_json::from_str(&text)
            .map_err(|error| Failure::new(format!("`{at}` is no document: {error}")).help("`synth` writes it again")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Value::Null),
        Err(error) => Err(Failure::new(format!("cannot read `{at}`: {error}"))),
    }
}
