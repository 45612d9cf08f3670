//! `cargo-infra` and `cargo infra`.

use std::{ffi::OsString, process::ExitCode};

fn main() -> ExitCode {
    cargo_infra::app().run_from(arguments(std::env::args_os().collect()))
}

/// Without the word `infra`, which cargo puts before the arguments of `cargo infra …`.
fn arguments(mut given: Vec<OsString>) -> Vec<OsString> {
    if given.get(1).is_some_and(|first| first == "infra") {
        given.remove(1);
    }
    given
}
