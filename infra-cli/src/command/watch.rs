use std::ffi::OsString;
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::thread;
use std::time::{Duration, SystemTime};

use clap::{Arg, ArgMatches, Command};

use crate::{Context, Extension, Failure};

/// How often the program is looked at.
const POLL: Duration = Duration::from_millis(200);

/// Writes the documents again after each build.
pub(super) struct Watch;

impl Extension for Watch {
    fn command(&self) -> Command {
        let arguments = Arg::new("arguments").value_name("ARGUMENTS").num_args(0..);
        let arguments =
            arguments.trailing_var_arg(true).allow_hyphen_values(true).value_parser(clap::value_parser!(OsString));
        Command::new("watch")
            .arg(arguments.help("What `synth` takes, or another command and what that takes"))
            .about("Write the documents again after each build, until Ctrl-C")
            .after_help(
                "It looks at the program itself: whenever cargo has built it anew, that one runs `synth`, or another command.\n\n\
                 Example:\n  \
                 watch --suffix pr-1\n  \
                 watch diff               what the documents on the disk do not say yet",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let arguments: Vec<OsString> = matches.get_many("arguments").unwrap_or_default().cloned().collect();
        // Once it is replaced, the system no longer knows what it is called.
        let program = std::env::current_exe()
            .map_err(|error| Failure::new(format!("what this program is called is not known: {error}")))?;
        let named = arguments.first().is_some_and(|first| !first.to_string_lossy().starts_with('-'));
        let mut seen = None;
        loop {
            let built = built(&program);
            if built.is_some() && built != seen {
                seen = built;
                context.out.flush()?;
                let mut again = Process::new(&program);
                again.args((!named).then_some("synth")).args(&arguments).stdin(Stdio::null());
                // It says itself what is wrong; the next build may mend it.
                if let Err(error) = again.status() {
                    context.warn(&format!("cannot run `{}`: {error}", program.display()));
                }
            }
            thread::sleep(POLL);
        }
    }
}

/// When the program was built, once nothing writes it any longer; `None` while it is not there.
fn built(program: &Path) -> Option<(SystemTime, u64)> {
    let of = || {
        let data = program.metadata().ok()?;
        Some((data.modified().ok()?, data.len()))
    };
    let before = of()?;
    if before.0.elapsed().is_ok_and(|age| age < POLL) {
        thread::sleep(POLL);
    }
    of().filter(|after| *after == before)
}
