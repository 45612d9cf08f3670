use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use infra_core::synth::Job;
use infra_core::template::{Addresses, Suffix};

use super::binary::Binary;
use super::known::Known;
use super::saved::Saved;
use super::scratch::Scratch;
use super::{Event, News, Phase, Places, Plan, Purpose, Run};
use crate::Failure;
use crate::adopt::Waiting;
use crate::locked::Locked;

/// How often Terraform's words are looked for.
const POLL: Duration = Duration::from_millis(50);

/// The folder of a root, in which Terraform runs.
#[derive(Debug, Clone)]
pub(crate) struct Root<'a> {
    folder: PathBuf,
    job: Job<'a>,
    suffix: Suffix,
    binary: Binary,
}

impl<'a> Root<'a> {
    pub(super) const fn new(folder: PathBuf, job: Job<'a>, suffix: Suffix, binary: Binary) -> Self {
        Self { folder, job, suffix, binary }
    }

    /// The Terraform workspace, which is the root's name for those who operate it.
    pub(crate) const fn workspace(&self) -> &'static str {
        self.job.stack.workspace
    }

    /// Whether it reads outputs of this other root.
    pub(super) fn reads(&self, other: &Self) -> bool {
        self.workspace() != other.workspace() && self.job.stack.reads.contains(&other.workspace())
    }

    /// What its lock says, if it names one.
    pub(crate) fn locked(&self) -> Result<Option<Locked>, Failure> {
        Locked::of(self.job, &self.suffix)
    }

    /// The same, once what a template says of it is deployed.
    pub(crate) fn locked_as(&self, planned: &str) -> Result<Option<Locked>, Failure> {
        Locked::with(self.job, planned, &self.suffix)
    }

    /// The environment.
    pub(crate) const fn suffix(&self) -> &Suffix {
        &self.suffix
    }

    /// Where its resources are declared.
    pub(crate) const fn places(&self) -> Places<'a> {
        Places::new(Addresses::new(self.job.target.addresses))
    }

    /// Makes the folder ready: providers, backend and workspace.
    pub(crate) fn prepare(&self, run: Run<'_>) -> Result<(), Failure> {
        run.say(News::Phase(Phase::Preparing));
        let alone = self.binary.init();
        let mut init = self.binary.command(&self.folder);
        init.args(["init", "-input=false", "-no-color"]).args(self.binary.plugin_dirs());
        self.quietly("init", init, run)?;
        drop(alone);
        let mut select = self.binary.command(&self.folder);
        select.args(["workspace", "select", "-or-create", self.workspace()]);
        self.quietly("workspace select", select, run).map(drop)
    }

    /// What would change.
    pub(crate) fn plan(&self, purpose: Purpose, run: Run<'_>) -> Result<Plan, Failure> {
        self.planned(purpose, run).map(|(plan, _)| plan)
    }

    /// What would change, kept for a `deploy` or `destroy` that takes it as it is.
    pub(crate) fn plan_and_keep(&self, purpose: Purpose, run: Run<'_>) -> Result<Plan, Failure> {
        let (plan, said) = self.planned(purpose, run)?;
        if let Some(file) = &plan.file {
            let kept = Saved::of(&self.folder, purpose).keep(file.path(), said.path(), self.job.target.locked);
            kept.map_err(|error| self.unwritable(&error))?;
        }
        Ok(plan)
    }

    /// The plan that was kept, and what the lock will hold.
    pub(crate) fn kept(&self, purpose: Purpose) -> Result<(Plan, String), Failure> {
        Saved::of(&self.folder, purpose).read()?.ok_or_else(|| {
            let command = if purpose == Purpose::Destroy { "plan --destroy --save" } else { "plan --save" };
            Failure::new(format!("no plan of `{}` is kept in `{}`", self.workspace(), self.folder.display()))
                .help(format!("make one with `{command}`"))
        })
    }

    /// What waited to be imported and was, or, where the plan was made of all that waits, is there already, waits no longer.
    pub(crate) fn imported(&self, plan: &Plan, of_all: bool) -> Result<(), Failure> {
        if of_all {
            return Waiting::clear(&self.folder).map(drop);
        }
        Waiting::read(&self.folder, &self.suffix)?.settle(plan.imported())
    }

    /// Takes away a plan that was applied.
    pub(crate) fn forget(&self, purpose: Purpose) -> Result<(), Failure> {
        Saved::of(&self.folder, purpose).forget().map_err(|error| self.unwritable(&error))
    }

    /// A plan, and what Terraform said of it.
    fn planned(&self, purpose: Purpose, run: Run<'_>) -> Result<(Plan, Scratch), Failure> {
        run.say(News::Phase(Phase::Planning));
        let (file, _) = Scratch::new(&self.folder, "plan").map_err(|error| self.unwritable(&error))?;
        let mut command = self.binary.command(&self.folder);
        command.args(["plan", "-input=false", "-json"]).arg(format!("-out={}", file.name()));
        match purpose {
            Purpose::Apply => &mut command,
            Purpose::Destroy => command.arg("-destroy"),
            Purpose::Refresh => command.arg("-refresh-only"),
        };
        let mut plan = Plan::kept_in(file);
        let (ended, said) = self.stream(command, run, |event| plan.add(&event))?;
        match ended {
            Ended::Well => Ok((plan, said)),
            Ended::Interrupted => Err(self.stopped("the plan")),
            Ended::Badly => Err(Failure::new(format!("`{}` cannot be planned", self.workspace()))
                .coded("plan_failed")
                .help("mend what is said above; nothing was changed")),
        }
    }

    /// Makes what a plan says.
    pub(crate) fn apply(&self, plan: &Plan, purpose: Purpose, run: Run<'_>) -> Result<(), Failure> {
        let mut command = self.binary.command(&self.folder);
        command.args(["apply", "-input=false", "-json"]);
        command.arg(match &plan.file {
            Some(file) => file.name().into(),
            None => Saved::of(&self.folder, purpose).plan(),
        });
        run.say(News::Phase(Phase::Applying));
        let mut done = 0;
        let (ended, _) = self.stream(command, run, |event| {
            done += usize::from(matches!(event, Event::Done(..)));
            run.say(News::Event(event));
        })?;
        match ended {
            Ended::Well => Ok(()),
            Ended::Interrupted => Err(self.stopped("the apply")),
            Ended::Badly => {
                let all = plan.changes().len();
                let message = format!("`{}` is applied in part: {done} of {all} changes are made", self.workspace());
                Err(Failure::new(message)
                    .coded("apply_failed")
                    .help("what was made is in the state: mend what is said above and run it again"))
            }
        }
    }

    /// What `output -json` says.
    pub(crate) fn outputs(&self, run: Run<'_>) -> Result<Vec<u8>, Failure> {
        let mut command = self.binary.command(&self.folder);
        command.args(["output", "-json", "-no-color"]);
        self.quietly("output", command, run)
    }

    /// A step of which only the failure matters; what it wrote.
    fn quietly(&self, step: &str, mut command: Command, run: Run<'_>) -> Result<Vec<u8>, Failure> {
        if run.is_interrupted() {
            return Err(self.stopped(step));
        }
        let output = command.output().map_err(|error| self.unstartable(&error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        if run.is_interrupted() {
            return Err(self.stopped(step));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        // Its frame of lines says nothing.
        let said: Vec<&str> = said.lines().map(|line| line.trim_start_matches(['│', '╷', '╵', ' '])).collect();
        let said = said.join("\n");
        let message = format!("`{step}` failed in `{}`:\n{}", self.folder.display(), said.trim());
        let Some(known) = Known::of(&said) else { return Err(Failure::new(message).coded("init_failed")) };
        let help = known.help(&said, self.binary.program(), &self.folder);
        Err(Failure::new(message).coded(known.code()).help(help))
    }

    /// Runs a command with `-json`, tells what went wrong, and hands on what else it says.
    fn stream(
        &self,
        mut command: Command,
        run: Run<'_>,
        mut see: impl FnMut(Event),
    ) -> Result<(Ended, Scratch), Failure> {
        let (said, file) = Scratch::new(&self.folder, "said").map_err(|error| self.unwritable(&error))?;
        if run.is_interrupted() {
            return Ok((Ended::Interrupted, said));
        }
        let errors = file.try_clone()?;
        let mut child = command.stdout(Stdio::from(file)).stderr(Stdio::from(errors)).spawn();
        let child = child.as_mut().map_err(|error| self.unstartable(error))?;
        let (mut reader, mut failed) = (Lines::open(said.path())?, false);
        loop {
            let status: Option<ExitStatus> = child.try_wait()?;
            while let Some(line) = reader.next()? {
                match Event::read(&line) {
                    Some(Event::Problem(problem)) => {
                        failed |= problem.is_error();
                        let problem = problem.helped(self.binary.program(), &self.folder);
                        run.say(News::Event(Event::Problem(problem)));
                    }
                    Some(event) => see(event),
                    None => {}
                }
            }
            match status {
                Some(status) if status.success() => return Ok((Ended::Well, said)),
                Some(_) if run.is_interrupted() => return Ok((Ended::Interrupted, said)),
                Some(_) if failed => return Ok((Ended::Badly, said)),
                Some(status) => {
                    // It said why to nobody; lines for programs may hold values, and do not say it.
                    let all = reader.all()?;
                    if all.is_empty() {
                        // Nor could it say it, where its words cannot be kept.
                        Scratch::probe(&self.folder).map_err(|error| self.unwritable(&error))?;
                    }
                    let rest: Vec<&str> = all.lines().filter(|line| !line.starts_with('{')).collect();
                    return Err(Failure::new(format!("Terraform ended with {status}:\n{}", rest.join("\n").trim())));
                }
                None => std::thread::sleep(POLL),
            }
        }
    }

    fn stopped(&self, what: &str) -> Failure {
        Failure::new(format!("{what} of `{}` was stopped", self.workspace()))
            .coded("stopped")
            .help("what was made until then is in the state: run it again to go on")
    }

    fn unstartable(&self, error: &io::Error) -> Failure {
        Failure::new(format!("cannot run Terraform in `{}`: {error}", self.folder.display()))
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        Failure::new(format!("cannot write into `{}`: {error}", self.folder.display()))
            .coded(if error.kind() == io::ErrorKind::StorageFull { "disk_full" } else { "failed" })
            .help("let this user write there, and see that the disk is not full")
    }
}

/// How a run ended that said why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Well,
    Badly,
    Interrupted,
}

/// The lines of a file that grows.
struct Lines {
    file: File,
    pending: Vec<u8>,
}

impl Lines {
    fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: File::open(path)?, pending: Vec::new() })
    }

    /// The next whole line, if it is there.
    fn next(&mut self) -> io::Result<Option<String>> {
        if !self.pending.contains(&b'\n') {
            self.file.read_to_end(&mut self.pending)?;
        }
        let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        let line: Vec<u8> = self.pending.drain(..=end).collect();
        Ok(Some(String::from_utf8_lossy(&line).trim_end().to_owned()))
    }

    /// All that was ever in it.
    fn all(&mut self) -> io::Result<String> {
        let mut text = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_to_end(&mut text)?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }
}
