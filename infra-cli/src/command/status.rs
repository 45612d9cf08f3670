use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{News, Operation, Purpose, Report, Root, Run, Show, Task, Verdict};
use crate::{Context, Extension, Failure};

/// Shows what somebody changed beside Terraform.
pub(super) struct Status;

impl Extension for Status {
    fn command(&self) -> Command {
        let detailed = Arg::new("detailed").long("detailed-exitcode").action(ArgAction::SetTrue);
        Report::argument(Operation::arguments(Command::new("status")))
            .arg(detailed.help("Exit with 2 if anything is not as it was left"))
            .about("Show what is not as the last deploy left it")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut report = Report::of(Task::Status, matches, context);
        let compared = compare(matches, &mut report, context);
        report.finish(compared, context)
    }
}

fn compare(matches: &ArgMatches, report: &mut Report, context: &mut Context<'_>) -> Result<(), Failure> {
    let mut fleet = Operation::from(matches)?.fleet(context)?;
    report.begin(&fleet, Show::Together, context)?;
    let work = |root: &Root<'_>, run: Run<'_>| {
        root.prepare(run)?;
        let plan = root.plan(Purpose::Refresh, run)?;
        let verdict = match (plan.drifted().is_empty(), plan.is_new()) {
            (false, _) => Verdict::Drifted,
            (true, true) => Verdict::Absent,
            (true, false) => Verdict::Unchanged,
        };
        run.say(News::Plan(Arc::new(plan)));
        Ok(((), Some(verdict)))
    };
    fleet.run(&fleet.all(), work, report, context)?;
    let drifts = fleet.has(Verdict::Drifted);
    fleet.conclude()?;
    if drifts && matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
}
