//! For people: a plan is a block under the name of its root, progress a line each, and where there are several roots a table of
//! how it ended with each comes last, where one looks first. What a root says is written whole, never between lines of another.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use super::Show;
use super::progress::Progress;
use crate::operate::change::Change;
use crate::operate::{Event, Fleet, News, Phase, Plan, Root, Task, Verdict};
use crate::{Context, Failure, Style, Table, counted};

#[derive(Debug)]
pub(crate) struct Text {
    task: Task,
    /// The roots, in the order in which they may begin.
    roots: Vec<Told>,
    show: Show,
    progress: Progress,
    noted: BTreeSet<PathBuf>,
}

/// What a root told.
#[derive(Debug, Default)]
struct Told {
    name: &'static str,
    /// What is written of a plan that is not shown yet.
    plan: Vec<u8>,
    drifts: Vec<[String; 4]>,
    /// What was planned, in short.
    planned: Option<String>,
    ended: Option<Verdict>,
}

impl Text {
    pub(super) fn new(task: Task, style: Style) -> Self {
        Self { task, roots: Vec::new(), show: Show::AtOnce, progress: Progress::new(style), noted: BTreeSet::new() }
    }

    pub(super) fn begin(&mut self, fleet: &Fleet<'_>, show: Show) {
        self.roots = fleet.roots().iter().map(|root| Told { name: root.workspace(), ..Told::default() }).collect();
        self.show = show;
        if self.roots.len() > 1 {
            self.progress.name_roots();
        }
    }

    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        let name = root.workspace();
        match news {
            News::Phase(Phase::Applying) => self.progress.end(name, context.out)?,
            News::Phase(phase) => self.progress.begin(name, phase.word(), context.out)?,
            News::Plan(plan) if self.task == Task::Status => {
                self.told(name, |told| told.drifts = drifts(root, plan));
            }
            News::Plan(plan) => {
                self.planned(root, plan, context.style)?;
                if self.show == Show::AtOnce {
                    self.plans(context)?;
                }
            }
            News::Event(Event::Problem(problem)) => {
                let of = (self.roots.len() > 1).then_some(name);
                self.tell(&problem.shown(root.places(), of, context.style), context)?;
            }
            News::Event(event) => self.progress.show(name, event, context.out)?,
            News::Noted(file) => drop(self.noted.insert(file.clone())),
        }
        Ok(())
    }

    /// In the order of the roots, whichever was ready first.
    pub(super) fn plans(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.progress.clear(context.out)?;
        for root in &mut self.roots {
            context.out.write_all(&std::mem::take(&mut root.plan))?;
        }
        Ok(context.out.flush()?)
    }

    fn planned(&mut self, root: &Root<'_>, plan: &Plan, style: Style) -> Result<(), Failure> {
        let name = root.workspace();
        self.progress.add(plan.changes().len());
        let lost = if plan.loses_data(root.places()) { "data is lost: " } else { "" };
        let mut text = Vec::new();
        writeln!(text, "{}", style.strong(name))?;
        plan.write(root.places(), &mut text, style)?;
        let planned = format!("{lost}{}", plan.counts());
        self.told(name, |told| {
            told.planned = Some(planned);
            told.plan.extend(text);
        });
        Ok(())
    }

    fn told(&mut self, name: &str, note: impl FnOnce(&mut Told)) {
        if let Some(root) = self.roots.iter_mut().find(|root| root.name == name) {
            note(root);
        }
    }

    pub(super) fn failed(&mut self, why: &Failure, context: &mut Context<'_>) -> Result<(), Failure> {
        // Of one root alone it is why the command failed, which is said at the end.
        if self.roots.len() > 1 {
            self.progress.clear(context.out)?;
            context.report(why);
        }
        Ok(())
    }

    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let name = root.workspace();
        self.progress.end(name, context.out)?;
        self.told(name, |told| told.ended = Some(verdict));
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
        if self.task == Task::Status {
            self.drifted(context)?;
        }
        if self.roots.len() > 1 && self.task != Task::Output {
            self.table(context)?;
        }
        if self.task == Task::Status {
            let is =
                |wanted: fn(&Verdict) -> bool| self.roots.iter().filter_map(|root| root.ended.as_ref()).any(wanted);
            match (is(|one| one.fails() || *one == Verdict::Drifted), is(|one| *one == Verdict::Absent)) {
                (true, _) => {}
                (false, true) => writeln!(context.out, "what is deployed is as it was left")?,
                (false, false) => writeln!(context.out, "all is as it was left")?,
            }
        }
        Ok(())
    }

    fn table(&self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut table = Table::new(["root", "is", "changes"]);
        for root in &self.roots {
            let Some(verdict) = &root.ended else { continue };
            let planned = root.planned.clone().filter(|_| *verdict != Verdict::Unchanged);
            let why = verdict.reason(self.task);
            table.row([root.name.to_owned(), verdict.word().to_owned(), why.or(planned).unwrap_or_default()]);
        }
        Ok(table.write(context.out, context.style)?)
    }

    /// What is not as it was left.
    fn drifted(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut table = Table::new(["workspace", "address", "was", "place"]);
        let rows: Vec<_> = self.roots.iter_mut().flat_map(|root| std::mem::take(&mut root.drifts)).collect();
        let drifted = counted(rows.len(), "resource");
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            table.row(row);
        }
        table.write(context.out, context.style)?;
        Ok(writeln!(context.out, "{drifted} not as left; `plan` shows what `deploy` makes of it")?)
    }

    fn tell(&mut self, text: &str, context: &mut Context<'_>) -> Result<(), Failure> {
        self.progress.clear(context.out)?;
        context.tell(text);
        Ok(())
    }
}

fn drifts(root: &Root<'_>, plan: &Plan) -> Vec<[String; 4]> {
    let row = |change: &Change| {
        let place = root.places().find(&change.address).map(|found| found.location.to_string()).unwrap_or_default();
        [root.workspace().to_owned(), change.address.clone(), change.action.done().to_owned(), place]
    };
    plan.drifted().iter().map(row).collect()
}
