//! For programs: a line of JSON for each thing that happens, as `docs/deploying.md` describes it. No value of an argument or
//! output is among what is said.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use infra_core::template::Location;
use serde_json::{Value, json};

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
        line(
            json!({ "type": "start", "format": format, "command": command, "suffix": suffix, "roots": roots }),
            context,
        )
    }

    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        let name = root.workspace();
        match news {
            News::Phase(phase) => line(json!({ "type": "phase", "root": name, "phase": phase.word() }), context),
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
            News::Noted(file) => line(json!({ "type": "lock", "root": name, "file": file.to_string_lossy() }), context),
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
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for change in changes {
            *counts.entry(change.action.word()).or_default() += 1;
            let mut said = self::change(root, change, state);
            let data = root.places().find(&change.address).and_then(|found| found.data);
            insert(&mut said, "loses", data.filter(|_| change.action.destroys()).into());
            line(said, context)?;
        }
        let (name, outputs) = (root.workspace(), plan.outputs());
        line(json!({ "type": "plan", "root": name, "changes": counts, "outputs": outputs }), context)
    }

    pub(super) fn failed(
        &mut self,
        root: Option<&Root<'_>>,
        why: &Failure,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        self.explained = true;
        let said = json!({
            "type": "problem",
            "root": root.map(Root::workspace),
            "severity": "error",
            "code": why.code(),
            "message": why.to_string(),
            "notes": [],
            "help": why.fixes(),
            "address": null,
            "place": null,
        });
        line(said, context)
    }

    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        took: Duration,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        *self.ended.entry(verdict.word()).or_default() += 1;
        let said = json!({
            "type": "root",
            "root": root.workspace(),
            "state": verdict.word(),
            "reason": verdict.reason(self.task),
            "elapsed": seconds(took),
        });
        line(said, context)
    }

    pub(super) fn stopping(context: &mut Context<'_>) -> Result<(), Failure> {
        line(json!({ "type": "stopping" }), context)
    }

    pub(super) fn end(&mut self, ended: &Result<(), Failure>, context: &mut Context<'_>) -> Result<(), Failure> {
        let exit_code = ended.as_ref().err().map_or(0, Failure::exit_code);
        if let Err(failure) = ended
            && !self.explained
            && !failure.to_string().is_empty()
        {
            self.failed(None, failure, context)?;
        }
        let (roots, elapsed) = (&self.ended, seconds(self.begun.elapsed()));
        line(json!({ "type": "end", "exit_code": exit_code, "roots": roots, "elapsed": elapsed }), context)
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
    json!({
        "type": "change",
        "root": root.workspace(),
        "address": change.address,
        "place": found.map_or(Value::Null, |found| place(found.location)),
        "action": change.action.word(),
        "state": state,
        "imported": change.imported,
        "loses": null,
        "elapsed": null,
    })
}

fn place(location: Location<'_>) -> Value {
    json!({ "file": location.file, "line": location.line, "column": location.column })
}

/// In thousandths, which is what a clock is worth here.
fn seconds(took: Duration) -> Value {
    let took = Duration::from_millis(u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
    took.as_secs_f64().into()
}
