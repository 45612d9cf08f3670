use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{Operation, Purpose, Report, Root, Run, Task, Verdict};
use crate::{Context, Extension, Failure};

/// Shows what `deploy` would change.
pub(super) struct Plan;

impl Extension for Plan {
    fn command(&self) -> Command {
        let destroy = Arg::new("destroy").long("destroy").action(ArgAction::SetTrue);
        let save = Arg::new("save").long("save").action(ArgAction::SetTrue);
        let detailed = Arg::new("detailed").long("detailed-exitcode").action(ArgAction::SetTrue);
        Operation::arguments(Command::new("plan"))
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
        let purpose = if matches.get_flag("destroy") { Purpose::Destroy } else { Purpose::Apply };
        let keep = matches.get_flag("save");
        let mut fleet = Operation::from(matches)?.fleet(context)?;
        let mut report = Report::new(Task::Plan, &fleet, context);
        let work = |root: &Root<'_>, run: Run<'_>| {
            root.prepare(run)?;
            let plan = if keep { root.plan_and_keep(purpose, run)? } else { root.plan(purpose, run)? };
            let verdict = match (plan.is_new(), plan.is_empty()) {
                (true, _) => Verdict::New,
                (false, true) => Verdict::Unchanged,
                (false, false) => Verdict::Planned,
            };
            Ok((plan, Some(verdict)))
        };
        let plans = fleet.run(&fleet.all(), work, &mut report, context)?;
        // In the order of the roots, whichever was ready first.
        for (index, plan) in plans {
            if let Some(root) = fleet.roots().get(index) {
                report.plan(root, &plan, context)?;
            }
        }
        report.end(context)?;
        let changes = [Verdict::New, Verdict::Planned].into_iter().any(|verdict| fleet.has(verdict));
        fleet.conclude()?;
        if changes && matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
    }
}
