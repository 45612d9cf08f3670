use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::locked::Locked;
use crate::operate::{Fleet, News, Operation, Plan, Purpose, Report, Root, Run, Show, Task, Verdict, approve};
use crate::{Context, Extension, Failure};

/// Makes what the stacks say, or takes it away.
pub(super) enum Deploy {
    /// `deploy`
    Apply,
    /// `destroy`
    Destroy,
}

impl Extension for Deploy {
    fn command(&self) -> Command {
        let yes = Arg::new("yes").long("yes").action(ArgAction::SetTrue);
        let yes = yes.help("Ask nothing: what is shown was approved before");
        let saved = Arg::new("saved").long("saved").action(ArgAction::SetTrue);
        let saved = saved.help("Apply the plans that `plan --save` kept, as they are");
        match self {
            Self::Apply => Report::argument(Operation::arguments(Command::new("deploy")))
                .args([yes, saved])
                .about("Write the documents and apply them, each root after those that it reads")
                .after_help(
                    "Roots that wait for no other are planned side by side, shown, approved together, and those very plans are \
                     applied; then what reads them. With --yes each goes on as soon as those that it reads are deployed. Where \
                     one fails, what reads it is not begun, and the others go on.\n\nWhat fails stands where the resource is declared. Ctrl-C lets Terraform end what it has begun; what \
                     was made is in the state, and the next run goes on from there.",
                ),
            Self::Destroy => Report::argument(Operation::arguments(Command::new("destroy")))
                .args([yes, saved])
                .about("Take away all that was deployed, each root after those that read it")
                .after_help("What reads a root goes before it. All is shown and approved first, as in `deploy`."),
        }
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut report = Report::of(self.task(), matches, context);
        let done = self.all(matches, &mut report, context);
        report.finish(done, context)
    }
}

/// A root of which is known what to do.
struct Ready {
    root: &'static str,
    plan: Arc<Plan>,
    locked: Option<Locked>,
    saved: bool,
}

impl Deploy {
    const fn task(&self) -> Task {
        match self {
            Self::Apply => Task::Deploy,
            Self::Destroy => Task::Destroy,
        }
    }

    const fn purpose(&self) -> Purpose {
        match self {
            Self::Apply => Purpose::Apply,
            Self::Destroy => Purpose::Destroy,
        }
    }

    fn all(&self, matches: &ArgMatches, report: &mut Report, context: &mut Context<'_>) -> Result<(), Failure> {
        let [yes, saved] = ["yes", "saved"].map(|name| matches.get_flag(name));
        if report.is_json() && !yes {
            let failure = Failure::usage("a program that reads JSON is asked nothing");
            return Err(failure.help("look at `plan` first, then add `--yes`"));
        }
        let mut fleet = Operation::from(matches)?.fleet(context)?;
        if matches!(self, Self::Destroy) {
            fleet = fleet.reversed();
        }
        // A lock that cannot be read stops it before anything is done.
        for root in fleet.roots() {
            root.locked()?;
        }
        report.begin(&fleet, if yes { Show::AtOnce } else { Show::Together }, context)?;
        if yes {
            let work = |root: &Root<'_>, run: Run<'_>| {
                let ready = self.ready(root, saved, run)?;
                Ok(((), Some(self.make(root, &ready, run)?)))
            };
            fleet.run(&fleet.all(), work, report, context)?;
        } else {
            self.step_by_step(&mut fleet, saved, report, context)?;
        }
        fleet.conclude()
    }

    /// Plans all that can be planned, shows it, asks once, makes that; then what waited for it.
    fn step_by_step<'a>(
        &self,
        fleet: &mut Fleet<'a>,
        saved: bool,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        loop {
            let step = fleet.step(report, context)?;
            if step.is_empty() {
                return Ok(());
            }
            let plan = |root: &Root<'a>, run: Run<'_>| Ok((self.ready(root, saved, run)?, None));
            let ready = fleet.run(&step, plan, report, context)?;
            if fleet.is_interrupted() {
                // The next step says of all that are left that they were not begun.
                continue;
            }
            report.plans(context)?;
            let mut asked = Vec::new();
            for (index, ready) in &ready {
                let Some(root) = fleet.roots().get(*index) else { continue };
                if !ready.plan.is_empty() {
                    asked.push(format!("`{}`", root.workspace()));
                }
            }
            if let Some(suffix) = fleet.roots().first().map(Root::suffix).filter(|_| !asked.is_empty()) {
                let asked = asked.join(", ");
                if !approve(&format!("Make these changes to {asked} of the suffix `{suffix}`?"), context)? {
                    return Err(Failure::new(format!("{asked} was not approved; nothing of it was changed"))
                        .coded("not_approved"));
                }
            }
            let planned: Vec<usize> = ready.iter().map(|(index, _)| *index).collect();
            let by_root =
                |root: &Root<'a>| ready.iter().map(|(_, ready)| ready).find(|ready| ready.root == root.workspace());
            let make = |root: &Root<'a>, run: Run<'_>| {
                let verdict = by_root(root).map(|ready| self.make(root, ready, run)).transpose()?;
                Ok(((), verdict))
            };
            fleet.run(&planned, make, report, context)?;
        }
    }

    fn ready(&self, root: &Root<'_>, saved: bool, run: Run<'_>) -> Result<Ready, Failure> {
        root.prepare(run)?;
        let (plan, locked) = if saved {
            let (plan, planned) = root.kept(self.purpose())?;
            (plan, root.locked_as(&planned)?)
        } else {
            (root.plan(self.purpose(), run)?, root.locked()?)
        };
        let plan = Arc::new(plan);
        run.say(News::Plan(Arc::clone(&plan)));
        Ok(Ready { root: root.workspace(), plan, locked, saved })
    }

    /// Makes what was planned, and writes down what is there then.
    fn make(&self, root: &Root<'_>, ready: &Ready, run: Run<'_>) -> Result<Verdict, Failure> {
        let Ready { plan, locked, saved, .. } = ready;
        if !plan.is_empty() {
            root.apply(plan, self.purpose(), run)?;
        }
        if !plan.is_empty() || *saved {
            root.forget(self.purpose())?;
        }
        if matches!(self, Self::Apply) {
            root.imported(plan, !*saved)?;
        }
        if let Some(locked) = locked {
            let new = match self {
                Self::Apply => locked.record()?,
                Self::Destroy => locked.forget()?,
            };
            if new {
                run.say(News::Noted(locked.file().to_owned()));
            }
        }
        Ok(match self {
            _ if plan.is_empty() => Verdict::Unchanged,
            Self::Apply => Verdict::Deployed,
            Self::Destroy => Verdict::Destroyed,
        })
    }
}
