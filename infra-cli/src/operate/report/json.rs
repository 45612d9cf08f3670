//! For programs: a line of JSON for each thing that happens, as `docs/deploying.md` describes it. No value of an argument or
//! output is among what is said.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use infra_core::template::Location;
use serde_json::Value;

use crate::object::{counts, object};
use crate::operate::change::Change;
use crate::operate::{Event, Fleet, News, Plan, Root, Task, Verdict};
use crate::{Context, Failure};

/// The version of the form. New types of lines and new fields are added to it; another meaning of one is another version.
const FORMAT: u32 = 1;

#[derive(Debug)]
pub(crate) struct Json {
    task: Task,
    begun: Instant,
    /// How many roots ended with each verdict.
    ended: BTreeMap<&'static str, usize>,
    /// Whether it was said why something failed.
    explained: bool,
}

impl Json {
    pub(super) fn new(task: Task) -> Self {
        Self { task, begun: Instant::now(), ended: BTreeMap::new(), explained: false }
    }

    pub(super) fn begin(&mut self, fleet: &Fleet<'_>, context: &mut Context<'_>) -> Result<(), Failure> {
        let roots: Vec<&str> = fleet.roots().iter().map(Root::workspace).collect();
        let suffix = fleet.roots().first().map(|root| root.suffix().as_str());
        let (format, command) = (FORMAT, self.task.name());
        let said = [
            ("type", "start".into()),
            ("format", format.into()),
            ("command", command.into()),
            ("suffix", suffix.into()),
            ("roots", roots.into()),
        ];
        line(object(said), context)
    }

    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        let name = root.workspace();
        match news {
            News::Phase(phase) => {
                let said = [("type", "phase".into()), ("root", name.into()), ("phase", phase.word().into())];
                line(object(said), context)
            }
            News::Plan(plan) => self.plan(root, plan, context),
            News::Event(Event::Problem(problem)) => {
                self.explained |= problem.is_error();
                let mut said = problem.json();
                let found = problem.address().and_then(|address| root.places().find(address));
                insert(&mut said, "type", "problem".into());
                insert(&mut said, "root", name.into());
                insert(&mut said, "place", found.map_or(Value::Null, |found| place(found.location)));
                line(said, context)
            }
            News::Event(Event::Started(change)) => line(self::change(root, change, "started"), context),
            News::Event(Event::Failed(change)) => line(self::change(root, change, "failed"), context),
            News::Event(Event::Done(change, seconds)) => {
                let mut said = self::change(root, change, "done");
                insert(&mut said, "elapsed", (*seconds).into());
                line(said, context)
            }
            News::Event(_) => Ok(()),
            News::Noted(file) => {
                let file = file.to_string_lossy();
                line(object([("type", "lock".into()), ("root", name.into()), ("file", file.into())]), context)
            }
        }
    }

    fn plan(&self, root: &Root<'_>, plan: &Plan, context: &mut Context<'_>) -> Result<(), Failure> {
        let (changes, state) = match self.task {
            Task::Status => (plan.drifted(), "drifted"),
            _ => (plan.changes(), "planned"),
        };
        // Terraform says them as they come.
        let mut changes: Vec<&Change> = changes.iter().collect();
        changes.sort_by_key(|change| &change.address);
        let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
        for change in changes {
            *counted.entry(change.action.word()).or_default() += 1;
            let mut said = self::change(root, change, state);
            let data = root.places().find(&change.address).and_then(|found| found.data);
            insert(&mut said, "loses", data.filter(|_| change.action.destroys()).into());
            line(said, context)?;
        }
        let (name, outputs) = (root.workspace(), plan.outputs());
        let said = [
            ("type", "plan".into()),
            ("root", name.into()),
            ("changes", counts(&counted)),
            ("outputs", outputs.into()),
        ];
        line(object(said), context)
    }

    pub(super) fn failed(
        &mut self,
        root: Option<&Root<'_>>,
        why: &Failure,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        self.explained = true;
        let said = [
            ("type", "problem".into()),
            ("root", root.map(Root::workspace).into()),
            ("severity", "error".into()),
            ("code", why.code().into()),
            ("message", why.to_string().into()),
            ("notes", Value::Array(Vec::new())),
            ("help", why.fixes().into()),
            ("address", Value::Null),
            ("place", Value::Null),
        ];
        line(object(said), context)
    }

    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        took: Duration,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        *self.ended.entry(verdict.word()).or_default() += 1;
        let said = [
            ("type", "root".into()),
            ("root", root.workspace().into()),
            ("state", verdict.word().into()),
            ("reason", verdict.reason(self.task).into()),
            ("elapsed", seconds(took)),
        ];
        line(object(said), context)
    }

    pub(super) fn stopping(context: &mut Context<'_>) -> Result<(), Failure> {
        line(object([("type", "stopping".into())]), context)
    }

    pub(super) fn end(&mut self, ended: &Result<(), Failure>, context: &mut Context<'_>) -> Result<(), Failure> {
        let exit_code = ended.as_ref().err().map_or(0, Failure::exit_code);
        if let Err(failure) = ended
            && !self.explained
            && !failure.to_string().is_empty()
        {
            self.failed(None, failure, context)?;
        }
        let said = [
            ("type", "end".into()),
            ("exit_code", exit_code.into()),
            ("roots", counts(&self.ended)),
            ("elapsed", seconds(self.begun.elapsed())),
        ];
        line(object(said), context)
    }
}

fn line(said: Value, context: &mut Context<'_>) -> Result<(), Failure> {
    writeln!(context.out, "{said}")?;
    Ok(context.out.flush()?)
}

fn insert(line: &mut Value, name: &str, value: Value) {
    if let Value::Object(fields) = line {
        fields.insert(name.to_owned(), value);
    }
}

fn change(root: &Root<'_>, change: &Change, state: &str) -> Value {
    let found = root.places().find(&change.address);
    object([
        ("type", "change".into()),
        ("root", root.workspace().into()),
        ("address", change.address.as_str().into()),
        ("place", found.map_or(Value::Null, |found| place(found.location))),
        ("action", change.action.word().into()),
        ("state", state.into()),
        ("imported", change.imported.into()),
        ("loses", Value::Null),
        ("elapsed", Value::Null),
    ])
}

fn place(location: Location<'_>) -> Value {
    object([("file", location.file.into()), ("line", location.line.into()), ("column", location.column.into())])
}

/// In thousandths, which is what a clock is worth here.
fn seconds(took: Duration) -> Value {
    let took = Duration::from_millis(u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
    took.as_secs_f64().into()
}
