use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{News, Operation, Purpose, Report, Root, Run, Show, Task, Verdict};
use crate::{Context, Extension, Failure};

/// Shows what `deploy` would change.
pub(super) struct Plan;

impl Extension for Plan {
    fn command(&self) -> Command {
        let destroy = Arg::new("destroy").long("destroy").action(ArgAction::SetTrue);
        let save = Arg::new("save").long("save").action(ArgAction::SetTrue);
        let detailed = Arg::new("detailed").long("detailed-exitcode").action(ArgAction::SetTrue);
        Report::argument(Operation::arguments(Command::new("plan")))
            .arg(destroy.help("What `destroy` would take away"))
            .arg(detailed.help("Exit with 2 if anything would change"))
            .arg(save.help("Keep the plans: `deploy --saved`, or `destroy --saved`, applies them as they are"))
            .about("Write the documents and show what Terraform would change")
            .after_help(
                "What holds data and would be lost comes first. Nothing is changed.\n\n\
                 A root that reads another is planned after it, and not before that other is deployed.",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut report = Report::of(Task::Plan, matches, context);
        let planned = plan(matches, &mut report, context);
        report.finish(planned, context)
    }
}

fn plan(matches: &ArgMatches, report: &mut Report, context: &mut Context<'_>) -> Result<(), Failure> {
    let purpose = if matches.get_flag("destroy") { Purpose::Destroy } else { Purpose::Apply };
    let keep = matches.get_flag("save");
    let mut fleet = Operation::from(matches)?.fleet(context)?;
    report.begin(&fleet, Show::Together, context)?;
    let work = |root: &Root<'_>, run: Run<'_>| {
        root.prepare(run)?;
        let plan = if keep { root.plan_and_keep(purpose, run)? } else { root.plan(purpose, run)? };
        let verdict = match (plan.is_new(), plan.is_empty()) {
            (true, _) => Verdict::New,
            (false, true) => Verdict::Unchanged,
            (false, false) => Verdict::Planned,
        };
        run.say(News::Plan(Arc::new(plan)));
        Ok(((), Some(verdict)))
    };
    fleet.run(&fleet.all(), work, report, context)?;
    report.plans(context)?;
    let changes = fleet.has(Verdict::New) || fleet.has(Verdict::Planned);
    fleet.conclude()?;
    if changes && matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
}
