//! The AWS command line, with an end: a call that hangs is given up.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Failure;

/// What a call may take that nothing can be done without: long enough for a slow machine, and made again.
const ESSENTIAL: Duration = Duration::from_secs(10);
/// What a call may take that a gate or a person waits for.
const READING: Duration = Duration::from_secs(15);
/// What a call may take that only informs.
const INFORMING: Duration = Duration::from_secs(5);
/// How often an essential call is made before it counts as failed.
const TRIES: u32 = 3;

/// Where AWS is.
#[derive(Debug, Clone)]
pub(super) struct Aws {
    /// If not at AWS.
    pub(super) endpoint: Option<String>,
    /// How many times as long calls may take: 1, and more on a machine that is known to be slow.
    pub(super) patience: u32,
}

impl Aws {
    /// A call that must not be given up at the first fault. Only what may be made twice is made like this.
    pub(super) fn insist(&self, arguments: &[&str]) -> Result<Value, Failure> {
        let mut tries = 1;
        loop {
            match self.call(arguments, ESSENTIAL) {
                Err(_) if tries < TRIES => tries += 1,
                result => return result,
            }
        }
    }

    /// A call that something waits for.
    pub(super) fn ask(&self, arguments: &[&str]) -> Result<Value, Failure> {
        self.call(arguments, READING)
    }

    /// A call whose answer is good to have.
    pub(super) fn hint(&self, arguments: &[&str]) -> Result<Value, Failure> {
        self.call(arguments, INFORMING)
    }

    fn call(&self, arguments: &[&str], limit: Duration) -> Result<Value, Failure> {
        let limit = limit * self.patience;
        let mut command = Command::new("aws");
        command.args(arguments);
        command.args(["--output", "json", "--region", "us-east-1", "--cli-connect-timeout", "2"]);
        command.args(["--cli-read-timeout", &limit.as_secs().to_string()]);
        if let Some(endpoint) = &self.endpoint {
            command.args(["--endpoint-url", endpoint]);
        }
        // Its own repetitions come on top of the time-outs; a person's pager shows no answer.
        command.env("AWS_MAX_ATTEMPTS", "1").env("AWS_PAGER", "");
        let answer = run(&mut command, limit)?;
        if answer.trim().is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&answer)
            .map_err(|error| Failure::new(format!("`{}` did not answer with JSON: {error}", line(&command))))
    }
}

/// Runs a program that ends by itself, or is ended, and takes what it writes.
fn run(command: &mut Command, limit: Duration) -> Result<String, Failure> {
    let begin = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_run(command, &error))?;
    let (said, complaint) = (collect(child.stdout.take()), collect(child.stderr.take()));
    let Some(success) = wait(&mut child, begin, limit) else {
        return Err(Failure::new(format!("`{}` gave no answer within {} s", line(command), limit.as_secs())));
    };
    let text = |reader: JoinHandle<String>| reader.join().unwrap_or_default();
    if success {
        return Ok(text(said));
    }
    Err(Failure::new(format!("`{}` failed: {}", line(command), text(complaint).trim())))
}

/// Whether it succeeded; `None` if it had to be ended.
fn wait(child: &mut Child, begin: Instant, limit: Duration) -> Option<bool> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) if begin.elapsed() < limit => thread::sleep(Duration::from_millis(5)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
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

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::run;

    #[test]
    fn what_hangs_is_ended() {
        let begin = Instant::now();
        let failure = run(Command::new("sleep").arg("60"), Duration::from_millis(100)).expect_err("too long");
        assert!(begin.elapsed() < Duration::from_secs(10));
        assert!(failure.to_string().contains("gave no answer"), "{failure}");
    }

    #[test]
    fn a_complaint_is_part_of_the_failure() {
        let mut command = Command::new("sh");
        let failure = run(command.args(["-c", "echo no >&2; exit 3"]), Duration::from_secs(30)).expect_err("exit code");
        assert!(failure.to_string().ends_with("failed: no"), "{failure}");
    }

    #[test]
    fn what_is_said_is_taken_whole() {
        let mut command = Command::new("sh");
        // More than a pipe holds.
        let said = run(command.args(["-c", "head -c 300000 /dev/zero | tr '\\0' x"]), Duration::from_secs(30));
        assert_eq!(said.expect("said").len(), 300_000);
    }
}
