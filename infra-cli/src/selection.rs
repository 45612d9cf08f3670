use clap::{ArgAction, ArgMatches, Args, Command, FromArgMatches};
use infra_core::synth::{Job, order};
use infra_core::template::{Stack, Target};

use crate::Failure;
use crate::argument::{option, texts};

/// Which stacks and targets: `--stack` and `--target`.
///
/// An [`Extension`](crate::Extension) takes both by `Selection::augment_args` of [`clap::Args`].
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only these stacks, by their names or their workspaces; all if empty.
    pub stacks: Vec<String>,
    /// For these provider versions instead of the newest that each stack supports.
    pub targets: Vec<String>,
}

impl Args for Selection {
    fn augment_args(command: Command) -> Command {
        let stack = option("stacks", "stack", "NAME", "Only this stack, by its name or its workspace; may be repeated");
        let help = "For these provider versions instead of the newest that each stack supports";
        let target = option("targets", "target", "PROVIDER=VERSION", help);
        command.args([stack, target].map(|argument| argument.action(ArgAction::Append)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Selection {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { stacks: texts(matches, "stacks"), targets: texts(matches, "targets") })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Selection {
    /// The selected stacks with the selected target of each, in the order in which to apply them.
    pub fn jobs<'a>(&self, program: &[&'a Stack]) -> Result<Vec<Job<'a>>, Failure> {
        for wanted in &self.stacks {
            if !program.iter().any(|stack| is(stack, wanted)) {
                let names: Vec<&str> = program.iter().flat_map(|stack| [stack.name, stack.workspace]).collect();
                return Err(Failure::usage(format!("no stack `{wanted}`")).nearest(wanted, &names));
            }
        }
        let selected = |stack: &&Stack| self.stacks.is_empty() || self.stacks.iter().any(|name| is(stack, name));
        let ordered = order(program).into_iter().filter(selected);
        ordered.map(|stack| Ok(Job { stack, target: self.target(stack)? })).collect()
    }

    fn target<'a>(&self, stack: &'a Stack) -> Result<&'a Target, Failure> {
        let fits = |target: &&Target| self.targets.iter().all(|wanted| supports(target, wanted));
        if let Some(target) = stack.targets.iter().find(fits) {
            return Ok(target);
        }
        let wanted = self.targets.join(" ");
        let supported: Vec<&str> =
            stack.targets.iter().map(|target| target.versions).filter(|versions| !versions.is_empty()).collect();
        let failure = Failure::usage(format!("stack `{}` does not support `{wanted}`", stack.name));
        Err(match supported.as_slice() {
            [] => failure.help("it states no versions; add them to its `required_providers`, or leave `--target` out"),
            _ => failure.help(format!("it supports {}", supported.join(", "))),
        })
    }
}

fn is(stack: &Stack, name: &str) -> bool {
    stack.name == name || stack.workspace == name
}

fn supports(target: &Target, wanted: &str) -> bool {
    target.versions == wanted || target.versions.split([',', ' ']).any(|version| version == wanted)
}

#[cfg(test)]
mod tests {
    use infra_core::template::Source;

    use super::*;

    const fn target(versions: &'static str) -> Target {
        Target { versions, document: "", holes: &[], modules: &[], addresses: "", locked: "" }
    }

    const A: Stack = Stack {
        name: "AwsProduction",
        workspace: "aws-production",
        docs: "",
        targets: &[target("aws=6.69"), target("aws=5.100")],
        source: &Source { rust: &[], nested: &[], rules: &[] },
        reads: &[],
        lock: "",
    };
    const B: Stack =
        Stack { name: "LegacySync", workspace: "legacy-sync", reads: &["aws-production"], targets: &[target("")], ..A };

    fn selected(stacks: &[&str], targets: &[&str]) -> Result<Vec<(&'static str, &'static str)>, String> {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        let jobs = Selection { stacks: owned(stacks), targets: owned(targets) }.jobs(&[&B, &A]);
        jobs.map(|jobs| jobs.iter().map(|job| (job.stack.name, job.target.versions)).collect())
            .map_err(|failure| format!("{failure}: {}", failure.fixes().join("; ")))
    }

    #[test]
    fn all_stacks_and_their_newest_targets_unless_asked() {
        assert_eq!(selected(&[], &[]).unwrap(), [("AwsProduction", "aws=6.69"), ("LegacySync", "")]);
        assert_eq!(selected(&["legacy-sync"], &[]).unwrap(), [("LegacySync", "")]);
        assert_eq!(selected(&["AwsProduction"], &["aws=5.100"]).unwrap(), [("AwsProduction", "aws=5.100")]);
    }

    #[test]
    fn what_there_is_not_is_said_with_what_there_is() {
        assert_eq!(
            selected(&["AwsProdution"], &[]).unwrap_err(),
            "no stack `AwsProdution`: did you mean `AwsProduction`?"
        );
        assert_eq!(
            selected(&["zebra"], &[]).unwrap_err(),
            "no stack `zebra`: there are: LegacySync, legacy-sync, AwsProduction, aws-production"
        );
        assert_eq!(
            selected(&["AwsProduction"], &["aws=4.0"]).unwrap_err(),
            "stack `AwsProduction` does not support `aws=4.0`: it supports aws=6.69, aws=5.100"
        );
        assert_eq!(
            selected(&[], &["aws=5.100"]).unwrap_err(),
            "stack `LegacySync` does not support `aws=5.100`: it states no versions; add them to its \
             `required_providers`, or leave `--target` out"
        );
    }
}
