use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use infra_cli::{Context, Extension, Failure};
use infra_core::template::Lock;

/// What to do to a lock while the program that names it does not compile.
pub(crate) struct LockCommand;

impl Extension for LockCommand {
    fn command(&self) -> Command {
        let path = |name: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name("FILE").value_parser(value_parser!(PathBuf)).help(help)
        };
        let text = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).help(help)
        };
        let init = path("init", "Make a lock in which nothing is deployed yet");
        let accept = text("accept", "ADDRESS", "Forget this address: it is gone, or the next deploy may replace it");
        Command::new("lock")
            .about("Make a lock, or accept what it objects to")
            .args([init, accept.action(ArgAction::Append)])
            .arg(path("file", "The lock").default_value("infra.lock").conflicts_with("init"))
            .arg(text("workspace", "NAME", "Only in the sections of this workspace").conflicts_with("init"))
            .arg(text("suffix", "SUFFIX", "Only in the sections of this environment").conflicts_with("init"))
            .group(ArgGroup::new("what").args(["init", "accept"]).required(true))
            .after_help("What is forgotten is written again by the next `deploy`, if it is still there.")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        if let Some(file) = matches.get_one::<PathBuf>("init") {
            return init(file, context);
        }
        let Some(file) = matches.get_one::<PathBuf>("file") else { return Err(Failure::usage("no file")) };
        let addresses: Vec<&String> = matches.get_many("accept").unwrap_or_default().collect();
        let only = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        accept(file, &addresses, [only("workspace"), only("suffix")], context)
    }
}

fn init(file: &Path, context: &mut Context<'_>) -> Result<(), Failure> {
    let at = file.display();
    let mut made = fs::File::create_new(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::new(format!("`{at}` is there already")),
        _ => Failure::new(format!("cannot make `{at}`: {error}")),
    })?;
    io::Write::write_all(&mut made, Lock::default().to_string().as_bytes())?;
    writeln!(context.out, "{at} is there: name it by `#[lock(\"…\")]`, as the path from the source file to it")?;
    writeln!(context.out, "what is deployed already is written down by `cargo run -- lock --suffix …`")?;
    Ok(())
}

fn accept(
    file: &Path,
    addresses: &[&String],
    [workspace, suffix]: [Option<&str>; 2],
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let at = file.display();
    let text = fs::read_to_string(file).map_err(|error| Failure::new(format!("cannot read `{at}`: {error}")))?;
    let mut lock = Lock::read(&text).map_err(|error| Failure::new(format!("cannot read `{at}`: {error}")))?;
    let is = |wanted: Option<&str>, found: &str| wanted.is_none_or(|wanted| wanted == found);
    for address in addresses {
        let known: Vec<String> = lock.sections.values().flat_map(|section| section.entries.keys().cloned()).collect();
        let had = lock.forget(address, |of, environment| is(workspace, of) && is(suffix, environment));
        if had.is_empty() {
            let names: Vec<&str> = known.iter().map(String::as_str).collect();
            let failure = Failure::usage(format!("`{at}` has no `{address}` there"));
            return Err(match infra_core::nearest(address, names.iter().copied()) {
                Some(near) if near != address.as_str() => failure.help(format!("did you mean `{near}`?")),
                _ => failure,
            });
        }
        for (workspace, suffix) in had {
            writeln!(context.out, "forgot `{address}` of `{workspace}` in `{suffix}`")?;
        }
    }
    infra_core::replace(file, lock.to_string())
        .map_err(|error| Failure::new(format!("cannot write `{at}`: {error}")))?;
    Ok(())
}
