//! The programs that `traffic` calls: Terraform and the AWS command line.

use std::process::{Command, Stdio};

use serde_json::Value;

use super::{Failure, Site};

/// Runs a program and takes what it writes; what it complains of is part of the failure.
pub(super) fn capture(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| cannot_run(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{}` failed: {}", line(command), complaint.trim())))
}

/// Runs a program that the person watches.
pub(super) fn show(command: &mut Command) -> Result<(), Failure> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot_run(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed: {status}", line(command)))) }
}

/// Asks AWS and reads its answer.
pub(super) fn aws(site: &Site, arguments: &[&str]) -> Result<Value, Failure> {
    let mut command = Command::new("aws");
    command.args(arguments);
    command.args([
        "--output",
        "json",
        "--region",
        "us-east-1",
        "--cli-connect-timeout",
        "5",
        "--cli-read-timeout",
        "15",
    ]);
    if let Some(endpoint) = &site.aws_endpoint {
        command.args(["--endpoint-url", endpoint]);
    }
    let answer = capture(&mut command)?;
    serde_json::from_str(&answer)
        .map_err(|error| Failure::new(format!("`{}` did not answer with JSON: {error}", line(&command))))
}

fn cannot_run(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(format!("cannot run `{program}`: {error}")).help(format!("install `{program}`, or put it on the PATH"))
}

/// The program and what it was asked to do, without the options.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args().take(2));
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
