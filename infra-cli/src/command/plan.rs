use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::operate::{Operation, Purpose};
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
                 A root that reads another can be planned once that one is deployed.",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let purpose = if matches.get_flag("destroy") { Purpose::Destroy } else { Purpose::Apply };
        let mut changes = false;
        for root in Operation::from(matches)?.roots(context)? {
            writeln!(context.out, "{}", context.style.strong(root.workspace()))?;
            context.out.flush()?;
            root.prepare()?;
            let keep = matches.get_flag("save");
            let plan = if keep { root.plan_and_keep(purpose, context)? } else { root.plan(purpose, context)? };
            changes |= !plan.is_empty();
            plan.write(root.places(), context.out, context.style)?;
        }
        if changes && matches.get_flag("detailed") { Err(Failure::said(2)) } else { Ok(()) }
    }
}
