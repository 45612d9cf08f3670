//! Tests that need more than Rust, run so that one whose need is missing is reported as ignored, with the reason.
//!
//! A test target of this harness has `harness = false` in its manifest and a `main` that lists its tests. One that is left
//! out of the list is dead code, which the lints refuse. The arguments are those of `cargo test`; what a test prints is not
//! captured, so that it prints through [`note!`](crate::note).
//!
//! ```no_run
//! use tests::{harness, need::Need, trial};
//!
//! fn two_and_two_are_four() {
//!     assert_eq!(2 + 2, 4);
//! }
//!
//! fn the_console_agrees() {
//!     // … asks `tests::terraform` …
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     harness::run([trial!(two_and_two_are_four), trial!(the_console_agrees).needs(Need::Terraform)])
//! }
//! ```

use std::{
    collections::BTreeMap,
    num::NonZero,
    process::ExitCode,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use libtest_mimic::{Arguments, Completion, FormatSetting};

use crate::need::{Need, REQUIRE, all_required};

/// One test of a target.
pub struct Trial {
    name: &'static str,
    needs: Vec<Need>,
    on_demand: Option<&'static str>,
    long: Option<&'static str>,
    waits: bool,
    run: fn(),
}

/// A [`Trial`] of a function, with the function's path as its name.
#[macro_export]
macro_rules! trial {
    ($run:path) => {
        $crate::harness::Trial::new(stringify!($run), $run)
    };
}

/// Prints a line under `--nocapture`, and else nothing.
#[macro_export]
macro_rules! note {
    ($($argument:tt)*) => {
        if $crate::harness::verbose() {
            println!($($argument)*);
        }
    };
}

impl Trial {
    /// A test that needs Rust alone; it fails where `run` panics.
    pub fn new(name: &'static str, run: fn()) -> Self {
        Self { name, needs: Vec::new(), on_demand: None, long: None, waits: false, run }
    }

    /// The same with a need, beside those that it has.
    #[must_use]
    pub fn needs(mut self, need: Need) -> Self {
        self.needs.push(need);
        self
    }

    /// The same, run under `--ignored` or `--include-ignored` alone, for this reason.
    #[must_use]
    pub fn on_demand(self, reason: &'static str) -> Self {
        Self { on_demand: Some(reason), ..self }
    }

    /// The same, run where it is asked for (`--ignored`, `--include-ignored`) and where nothing may be missing, since it takes
    /// this long.
    #[must_use]
    pub fn long(self, time: &'static str) -> Self {
        Self { long: Some(time), ..self }
    }

    /// The same, which waits for something nearly all of the time: beside it run as many others as would without it.
    #[must_use]
    pub fn waits(self) -> Self {
        Self { waits: true, ..self }
    }
}

/// How many tests were ignored for one reason and with one way to run them.
type Absent = Arc<Mutex<BTreeMap<(String, String), usize>>>;

static VERBOSE: AtomicBool = AtomicBool::new(false);

/// Whether the run was asked for what its tests have to say (`--nocapture`).
pub fn verbose() -> bool {
    VERBOSE.load(Ordering::Relaxed)
}

/// Lets a process that a test starts say what it has to.
pub fn be_verbose() {
    VERBOSE.store(true, Ordering::Relaxed);
}

/// Runs the tests that the arguments of the process ask for, says how many were ignored for want of something and how to
/// run them, and returns what the process shall.
pub fn run(trials: impl IntoIterator<Item = Trial>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    VERBOSE.store(arguments.nocapture, Ordering::Relaxed);
    let trials: Vec<Trial> = trials.into_iter().collect();
    let waiting = trials.iter().filter(|trial| trial.waits).count();
    if arguments.test_threads.is_none() && waiting > 0 {
        arguments.test_threads = Some(thread::available_parallelism().map_or(1, NonZero::get) + waiting);
    }
    let absent = Absent::default();
    let tests = trials.into_iter().map(|trial| test(trial, &arguments, &absent)).collect();
    let conclusion = libtest_mimic::run(&arguments, tests);
    if arguments.format != Some(FormatSetting::Json) {
        for ((reason, fix), count) in &*absent.lock().unwrap_or_else(PoisonError::into_inner) {
            let (tests, them) = if *count == 1 { ("test was", "it") } else { ("tests were", "them") };
            println!(
                "{count} {tests} ignored: {reason}.\nTo run {them}, {fix}; under {REQUIRE}=all nothing is ignored.\n"
            );
        }
    }
    conclusion.exit_code()
}

fn test(trial: Trial, arguments: &Arguments, absent: &Absent) -> libtest_mimic::Trial {
    let Trial { name, needs, on_demand, long, run, .. } = trial;
    let demanded = arguments.ignored || arguments.include_ignored;
    let absent = Arc::clone(absent);
    let ignored = move |reason: String, fix: String| {
        *absent.lock().unwrap_or_else(PoisonError::into_inner).entry((reason.clone(), fix)).or_default() += 1;
        Ok(Completion::ignored_with(reason))
    };
    let test = libtest_mimic::Trial::ignorable_test(name, move || {
        if let Some(reason) = on_demand.filter(|_| !demanded) {
            return Ok(Completion::ignored_with(reason));
        }
        if let Some(time) = long.filter(|_| !demanded && !all_required()) {
            return ignored(format!("`{name}` takes {time}"), "add `-- --include-ignored`".to_owned());
        }
        for need in &needs {
            let Some(reason) = need.missing() else { continue };
            if all_required() {
                return Err(format!("{reason}.\nTo run it, {}.", need.fix()).into());
            }
            return ignored(reason, need.fix());
        }
        run();
        Ok(Completion::Completed)
    });
    // The library's own flag would leave out the reason; it decides what `--ignored` runs and lists.
    test.with_ignored_flag((on_demand.is_some() || long.is_some()) && demanded)
}
