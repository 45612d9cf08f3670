//! The programs that `traffic` calls: Terraform and the AWS command line.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{Failure, Site};

/// Runs a program and takes what it writes; what it complains of is part of the failure.
pub(super) fn capture<S: AsRef<OsStr>>(
    program: &str,
    arguments: &[S],
    folder: Option<&Path>,
) -> Result<String, Failure> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    if let Some(folder) = folder {
        command.current_dir(folder);
    }
    let output = command.output().map_err(|error| cannot_run(program, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{}` failed: {}", line(program, arguments), complaint.trim())))
}

/// Runs a program that the person watches.
pub(super) fn show<S: AsRef<OsStr>>(program: &str, arguments: &[S], folder: &Path) -> Result<(), Failure> {
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .status()
        .map_err(|error| cannot_run(program, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` failed: {status}", line(program, arguments))))
    }
}

/// Asks AWS and reads its answer.
pub(super) fn aws(site: &Site, arguments: &[&str]) -> Result<Value, Failure> {
    let mut all = arguments.to_vec();
    all.extend(["--output", "json", "--region", "us-east-1", "--cli-connect-timeout", "5", "--cli-read-timeout", "15"]);
    if let Some(endpoint) = &site.aws_endpoint {
        all.extend(["--endpoint-url", endpoint]);
    }
    let answer = capture("aws", &all, None)?;
    serde_json::from_str(&answer)
        .map_err(|error| Failure::new(format!("`{}` did not answer with JSON: {error}", line("aws", arguments))))
}

fn cannot_run(program: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot run `{program}`: {error}")).help(format!("install `{program}`, or put it on the PATH"))
}

fn line<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> String {
    let mut line = program.to_owned();
    for argument in arguments.iter().take(2) {
        line.push(' ');
        line.push_str(&argument.as_ref().to_string_lossy());
    }
    line
}
