use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{Operation, Purpose};
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
        let mut table = Table::new(["workspace", "address", "was", "place"]);
        let mut drifted = 0;
        for root in Operation::from(matches)?.roots(context)? {
            root.prepare()?;
            let plan = root.plan(Purpose::Refresh, context)?;
            for change in plan.drifted() {
                let place = root.places().find(&change.address).map(|found| found.location.to_string());
                let (address, was) = (change.address.clone(), change.action.done().to_owned());
                table.row([root.workspace().to_owned(), address, was, place.unwrap_or_default()]);
                drifted += 1;
            }
        }
        if drifted == 0 {
            return Ok(writeln!(context.out, "all is as it was left")?);
        }
        table.write(context.out, context.style)?;
        writeln!(context.out, "{} not as left; `plan` shows what `deploy` makes of it", counted(drifted, "resource"))?;
        if matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
    }
}
