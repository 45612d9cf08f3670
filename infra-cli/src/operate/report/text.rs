//! For people: a plan is a block under the name of its root, progress a line each, and where there are several roots a table of
//! how it ended with each comes last, where one looks first. What a root says is written whole, never between lines of another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::progress::Progress;
use crate::operate::{Event, Fleet, News, Phase, Plan, Root, Task, Verdict};
use crate::{Context, Failure, Style, Table};

#[derive(Debug)]
pub(super) struct Text {
    task: Task,
    /// The roots, in the order in which they may begin.
    roots: Vec<&'static str>,
    progress: Progress,
    /// What was planned, in short.
    planned: BTreeMap<&'static str, String>,
    ended: BTreeMap<&'static str, Verdict>,
    noted: BTreeSet<PathBuf>,
}

impl Text {
    pub(super) fn new(task: Task, fleet: &Fleet<'_>, style: Style) -> Self {
        let roots: Vec<&str> = fleet.roots().iter().map(Root::workspace).collect();
        Self {
            task,
            progress: Progress::new(roots.len() > 1, style),
            roots,
            planned: BTreeMap::new(),
            ended: BTreeMap::new(),
            noted: BTreeSet::new(),
        }
    }

    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        let name = root.workspace();
        match news {
            News::Phase(Phase::Applying) => self.progress.end(name, context.out)?,
            News::Phase(phase) => self.progress.begin(name, phase.word(), context.out)?,
            News::Plan(plan) => {
                self.plan(root, plan, context)?;
                self.progress.add(plan.len());
            }
            News::Event(Event::Problem(problem)) => {
                let of = (self.roots.len() > 1).then_some(name);
                self.tell(&problem.shown(root.places(), of, context.style), context)?;
            }
            News::Event(event) => self.progress.show(name, event, context.out)?,
            News::Noted(file) => {
                self.noted.insert(file.clone());
            }
        }
        Ok(())
    }

    pub(super) fn plan(&mut self, root: &Root<'_>, plan: &Plan, context: &mut Context<'_>) -> Result<(), Failure> {
        self.progress.clear(context.out)?;
        let lost = if plan.loses_data(root.places()) { "data is lost: " } else { "" };
        self.planned.insert(root.workspace(), format!("{lost}{}", plan.counts()));
        writeln!(context.out, "{}", context.style.strong(root.workspace()))?;
        plan.write(root.places(), context.out, context.style)?;
        Ok(context.out.flush()?)
    }

    pub(super) fn failed(&mut self, _: &Root<'_>, why: &Failure, context: &mut Context<'_>) -> Result<(), Failure> {
        // Of one root alone it is why the command failed, which is said at the end.
        if self.roots.len() > 1 { self.tell(&why.shown(context.style), context) } else { Ok(()) }
    }

    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let name = root.workspace();
        self.progress.end(name, context.out)?;
        self.ended.insert(name, verdict);
        match verdict {
            Verdict::Deployed | Verdict::Destroyed => {
                self.progress.clear(context.out)?;
                writeln!(context.out, "{name} is {}", verdict.word())?;
            }
            _ => {}
        }
        Ok(context.out.flush()?)
    }

    pub(super) fn stopping(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.tell("stopping: Terraform ends what it has begun; Ctrl-C again stops it at once", context)
    }

    pub(super) fn end(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.progress.clear(context.out)?;
        for file in std::mem::take(&mut self.noted) {
            writeln!(context.out, "{} says so now: commit it", file.display())?;
        }
        if self.roots.len() < 2 || self.task == Task::Output {
            return Ok(());
        }
        let mut table = Table::new(["root", "is", "changes"]);
        for name in &self.roots {
            let Some(verdict) = self.ended.get(name) else { continue };
            let planned = self.planned.get(name).filter(|_| *verdict != Verdict::Unchanged).cloned();
            let why = verdict.reason(self.task);
            table.row([(*name).to_owned(), verdict.word().to_owned(), why.or(planned).unwrap_or_default()]);
        }
        Ok(table.write(context.out, context.style)?)
    }

    fn tell(&mut self, text: &str, context: &mut Context<'_>) -> Result<(), Failure> {
        self.progress.clear(context.out)?;
        context.tell(text);
        Ok(())
    }
}
