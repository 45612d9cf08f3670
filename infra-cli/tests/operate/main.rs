//! `plan`, `deploy`, `destroy`, `output` and `status` with the real Terraform, as processes.

mod deploy;
mod import;
mod progress;
mod roots;
mod stopped;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tests::{harness, need::Need, terraform, trial};

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(deploy::a_deploy_is_shown_made_and_taken_away).needs(Need::Terraform),
        trial!(deploy::what_loses_data_is_said_first).needs(Need::Terraform),
        trial!(deploy::nobody_there_approves_nothing).needs(Need::Terraform),
        trial!(deploy::what_fails_stands_where_it_was_declared).needs(Need::Terraform),
        trial!(stopped::a_state_that_somebody_holds_says_who).needs(Need::Terraform),
        trial!(stopped::ctrl_c_leaves_the_state_whole).needs(Need::Terraform),
        trial!(stopped::a_killed_deploy_lets_terraform_end).needs(Need::Terraform),
        trial!(deploy::a_kept_plan_is_applied_as_it_is).needs(Need::Terraform),
        trial!(deploy::what_is_deployed_is_written_down).needs(Need::Terraform),
        trial!(roots::independent_roots_run_side_by_side).needs(Need::Terraform),
        trial!(roots::what_depends_on_a_failed_root_is_not_begun).needs(Need::Terraform),
        trial!(roots::a_root_is_planned_once_what_it_reads_is_deployed).needs(Need::Terraform),
        trial!(roots::a_root_whose_output_nobody_reads_is_ended).needs(Need::Terraform),
        trial!(roots::locks_are_written_side_by_side).needs(Need::Terraform),
        trial!(stopped::ctrl_c_reaches_all_roots).needs(Need::Terraform),
        trial!(roots::what_can_be_planned_together_is_approved_together).needs(Need::Terminal),
        trial!(stopped::ctrl_c_ends_a_question).needs(Need::Terminal),
        trial!(progress::programs_read_lines_of_a_stated_form).needs(Need::Terraform),
        trial!(progress::programs_read_where_it_failed).needs(Need::Terraform),
        trial!(progress::no_value_is_said).needs(Need::Terraform),
        trial!(progress::programs_read_why_nothing_began),
        trial!(import::what_exists_is_taken_over).needs(Need::Terraform),
        trial!(import::a_kept_plan_imports_what_it_was_made_of).needs(Need::Terraform),
        trial!(import::what_cannot_be_imported_is_said_at_once),
        #[cfg(unix)]
        trial!(deploy::what_stops_a_step_says_what_to_do),
        trial!(deploy::what_cannot_run_says_what_to_do),
    ])
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(tests::example::program("infra-cli", "operated"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).env("RUST_BACKTRACE", "0");
    for variable in ["ENVIRONMENT_SUFFIX", "OPERATED_BESIDE", "OPERATED_JOB", "OPERATED_LOCK", "OPERATED_ROWS"] {
        command.env_remove(variable);
    }
    command
}

fn with_terraform(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = command(folder, arguments);
    // Nothing leaves the machine: neither to ask for newer versions, nor by what a user has configured.
    command.env("TERRAFORM_BINARY", terraform::program().unwrap()).env("CHECKPOINT_DISABLE", "1");
    command
}

struct Ran {
    code: Option<i32>,
    out: String,
    errors: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), errors: text(output.stderr) }
    }
}

fn run(command: &mut Command) -> Ran {
    command.output().unwrap().into()
}

/// Files that only a run needs.
fn left_behind(folder: &Path, workspace: &str) -> Vec<String> {
    let names = fs::read_dir(folder.join("infra-out").join(workspace)).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".plan") || name.starts_with(".said")).collect()
}

fn wait_for(so: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(120);
    while !so() {
        assert!(Instant::now() < until, "it did not happen");
        thread::sleep(Duration::from_millis(50));
    }
}

/// A deploy of all three roots with these jobs in `store` and `beside`.
fn three(folder: &Path, arguments: &[&str], [job, beside]: [&str; 2]) -> Command {
    let mut command = with_terraform(folder, arguments);
    let here = |job: &str| job.replace("HERE", &folder.display().to_string());
    command.env("OPERATED_JOB", here(job)).env("OPERATED_BESIDE", here(beside));
    command
}

/// A command at a terminal, to which this is typed once it asks.
fn at_a_terminal(command: &Command, typed: &[&str]) -> Ran {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(|word| format!("'{}'", word.to_str().unwrap())).collect();
    let mut script = Command::new("script");
    script
        .args(["--quiet", "--return", "--command", &words.join(" "), "/dev/null"])
        .env("TERM", "xterm")
        .env("NO_COLOR", "1");
    script.current_dir(command.get_current_dir().unwrap());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut said, mut asked, mut buffer) = (String::new(), 0, [0; 4096]);
    loop {
        let read = std::io::Read::read(&mut output, &mut buffer).unwrap();
        if read == 0 {
            break;
        }
        said.push_str(&String::from_utf8_lossy(&buffer[..read]));
        if said.matches("Only `yes` goes on: ").count() > asked {
            std::io::Write::write_all(&mut input, typed[asked].as_bytes()).unwrap();
            asked += 1;
        }
    }
    Ran { code: child.wait().unwrap().code(), out: said.replace("\r\n", "\n"), errors: String::new() }
}
