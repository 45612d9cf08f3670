use clap::{Arg, ArgAction, ArgMatches, Args as _, Command, FromArgMatches as _};
use infra_core::template::Section;

use crate::locked::Locked;
use crate::{Context, Environment, Extension, Failure, Selection, Table, counted};

/// Writes down what is deployed, or compares it with what would be.
pub(super) struct Lock;

impl Extension for Lock {
    fn command(&self) -> Command {
        let check = Arg::new("check").long("check").action(ArgAction::SetTrue);
        Environment::augment_args(Selection::augment_args(Command::new("lock")))
            .arg(check.help("Write nothing, and fail where the lock is not what a deploy would write"))
            .about("Write down that the stacks are deployed as they stand")
            .after_help(
                "`deploy` and `destroy` keep the lock themselves. This is for what was deployed before there was one, and, with \
                 --check, for a pipeline that wants every deploy to be committed.\n\nThe file is the one that the program was \
                 built with; on a machine without it, INFRA_LOCK names another one.\n\nWithout a program that compiles, \
                 `cargo infra lock` makes a lock and accepts what is gone.",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let environment = Environment::from_arg_matches(matches)?;
        let jobs = Selection::from_arg_matches(matches)?.jobs(context.program)?;
        let check = matches.get_flag("check");
        let mut table = Table::new(["workspace", "address", "difference"]);
        let (mut locks, mut differences) = (0, 0);
        for job in jobs {
            let Some(lock) = Locked::of(job, &environment.suffix)? else { continue };
            locks += 1;
            let none = Section::default();
            for (address, difference) in differ(lock.recorded().unwrap_or(&none), &lock.planned) {
                differences += 1;
                table.row([job.stack.workspace.to_owned(), address, difference]);
            }
            if !check {
                let (file, workspace) = (lock.file().display().to_string(), job.stack.workspace);
                let done = if lock.record()? { "is written down" } else { "was written down already" };
                writeln!(context.out, "{workspace} {done} for `{}` in {file}", environment.suffix)?;
            }
        }
        if locks == 0 {
            let failure = Failure::usage("none of the stacks names a lock");
            return Err(failure.help("make one with `cargo infra lock --init infra.lock`, and write `#[lock(\"../infra.lock\")]` before a root"));
        }
        if check && differences > 0 {
            table.write(context.out, context.style)?;
            let message = format!("{} from the lock", counted(differences, "difference"));
            return Err(Failure::new(message).help("`deploy` writes the lock; commit it with what is deployed"));
        }
        if check {
            writeln!(context.out, "the lock is what a deploy would write")?;
        }
        Ok(())
    }
}

/// What is in one of the two alone, or not alike.
fn differ(recorded: &Section, planned: &Section) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (address, was) in &recorded.entries {
        match planned.entries.get(address) {
            None => found.push((address.clone(), "is in the lock alone".to_owned())),
            Some(now) if now != was => {
                let paths = was.fixed.keys().chain(now.fixed.keys().filter(|path| !was.fixed.contains_key(*path)));
                let other = paths.filter(|path| was.fixed.get(*path) != now.fixed.get(*path));
                let other: Vec<&str> = other.map(String::as_str).collect();
                let what = if other.is_empty() { "name or data".to_owned() } else { other.join(", ") };
                found.push((address.clone(), format!("{what} differs")));
            }
            Some(_) => {}
        }
    }
    let new = planned.entries.keys().filter(|address| !recorded.entries.contains_key(*address));
    found.extend(new.map(|address| (address.clone(), "is not in the lock".to_owned())));
    found
}
