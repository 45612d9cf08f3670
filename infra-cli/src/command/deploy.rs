use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::locked::Locked;
use crate::operate::{Operation, Purpose, Root, approve};
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
            Self::Apply => Operation::arguments(Command::new("deploy"))
                .args([yes, saved])
                .about("Write the documents and apply them, one root after the other")
                .after_help(
                    "Each root is planned, shown and approved, then that very plan is applied; what reads a root comes after \
                     it.\n\nWhat fails stands where the resource is declared. Ctrl-C lets Terraform end what it has begun; what \
                     was made is in the state, and the next run goes on from there.",
                ),
            Self::Destroy => Operation::arguments(Command::new("destroy"))
                .args([yes, saved])
                .about("Take away all that was deployed, one root after the other")
                .after_help("What reads a root goes before it. Each is shown and approved first."),
        }
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let flags = [matches.get_flag("yes"), matches.get_flag("saved")];
        let mut roots = Operation::from(matches)?.roots(context)?;
        if matches!(self, Self::Destroy) {
            roots.reverse();
        }
        for root in &roots {
            self.root(root, flags, context)?;
        }
        Ok(())
    }
}

impl Deploy {
    fn root(&self, root: &Root<'_>, [yes, saved]: [bool; 2], context: &mut Context<'_>) -> Result<(), Failure> {
        let (purpose, done) = match self {
            Self::Apply => (Purpose::Apply, "deployed"),
            Self::Destroy => (Purpose::Destroy, "destroyed"),
        };
        let (name, suffix) = (root.workspace(), root.suffix());
        writeln!(context.out, "{}", context.style.strong(name))?;
        context.out.flush()?;
        // A lock that cannot be read stops it before anything is done.
        let mut locked = root.locked()?;
        root.prepare()?;
        let plan = if saved {
            let (plan, planned) = root.kept(purpose)?;
            locked = root.locked_as(&planned)?;
            plan
        } else {
            root.plan(purpose, context)?
        };
        plan.write(root.places(), context.out, context.style)?;
        if plan.is_empty() {
            if saved {
                root.forget(purpose)?;
            }
            return self.note(locked, context);
        }
        context.out.flush()?;
        if !yes && !approve(&format!("Make these changes to `{name}` of the suffix `{suffix}`?"), context)? {
            return Err(Failure::new(format!("`{name}` was not approved; nothing of it was changed")));
        }
        root.apply(&plan, purpose, context)?;
        root.forget(purpose)?;
        writeln!(context.out, "{name} is {done}")?;
        self.note(locked, context)
    }

    /// Writes down what is there now.
    fn note(&self, locked: Option<Locked>, context: &mut Context<'_>) -> Result<(), Failure> {
        let Some(locked) = locked else { return Ok(()) };
        let file = locked.file().to_owned();
        let new = match self {
            Self::Apply => locked.record()?,
            Self::Destroy => locked.forget()?,
        };
        if new {
            writeln!(context.out, "{} says so now: commit it", file.display())?;
        }
        Ok(())
    }
}
