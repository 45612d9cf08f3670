use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{Operation, Purpose, Report, Root, Run, Task, Verdict};
use crate::{Context, Extension, Failure, Table, counted};

/// Shows what somebody changed beside Terraform.
pub(super) struct Status;

impl Extension for Status {
    fn command(&self) -> Command {
        let detailed = Arg::new("detailed").long("detailed-exitcode").action(ArgAction::SetTrue);
        Operation::arguments(Command::new("status"))
            .arg(detailed.help("Exit with 2 if anything is not as it was left"))
            .about("Show what is not as the last deploy left it")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut fleet = Operation::from(matches)?.fleet(context)?;
        let mut report = Report::new(Task::Status, &fleet, context);
        let work = |root: &Root<'_>, run: Run<'_>| {
            root.prepare(run)?;
            let plan = root.plan(Purpose::Refresh, run)?;
            let verdict = match (plan.drifted().is_empty(), plan.is_new()) {
                (false, _) => Verdict::Drifted,
                (true, true) => Verdict::Absent,
                (true, false) => Verdict::Unchanged,
            };
            Ok((plan, Some(verdict)))
        };
        let plans = fleet.run(&fleet.all(), work, &mut report, context)?;
        let mut table = Table::new(["workspace", "address", "was", "place"]);
        let mut drifted = 0;
        for (index, plan) in plans {
            let Some(root) = fleet.roots().get(index) else { continue };
            for change in plan.drifted() {
                let place = root.places().find(&change.address).map(|found| found.location.to_string());
                let (address, was) = (change.address.clone(), change.action.done().to_owned());
                table.row([root.workspace().to_owned(), address, was, place.unwrap_or_default()]);
                drifted += 1;
            }
        }
        if drifted > 0 {
            table.write(context.out, context.style)?;
            let drifted = counted(drifted, "resource");
            writeln!(context.out, "{drifted} not as left; `plan` shows what `deploy` makes of it")?;
        }
        report.end(context)?;
        let absent = fleet.has(Verdict::Absent);
        let drifts = fleet.has(Verdict::Drifted);
        fleet.conclude()?;
        if !drifts {
            writeln!(
                context.out,
                "{}",
                if absent { "what is deployed is as it was left" } else { "all is as it was left" }
            )?;
        }
        if drifts && matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
    }
}
