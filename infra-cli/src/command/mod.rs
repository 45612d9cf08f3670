//! The built-in commands, one file each.

mod allows;
mod completions;
mod deploy;
mod diff;
mod explain;
mod findings;
mod graph;
mod import;
mod list;
mod location;
mod lock;
mod output;
mod plan;
mod status;
mod synth;
mod watch;

pub(crate) use completions::{NAME as COMPLETIONS, command as completions_command, run as completions};

use crate::Extension;

pub(crate) fn built_in() -> Vec<Box<dyn Extension>> {
    vec![
        Box::new(synth::Synth),
        Box::new(watch::Watch),
        Box::new(diff::Diff),
        Box::new(plan::Plan),
        Box::new(deploy::Deploy::Apply),
        Box::new(deploy::Deploy::Destroy),
        Box::new(import::Import),
        Box::new(output::Output),
        Box::new(status::Status),
        Box::new(lock::Lock),
        Box::new(list::List),
        Box::new(graph::Graph),
        Box::new(location::Where),
        Box::new(findings::Findings),
        Box::new(allows::Allows),
        Box::new(explain::Explain),
    ]
}

/// What `--help` ends with.
pub(crate) fn examples(name: &str) -> String {
    format!(
        "Examples:
  {name} synth                              write infra-out/<workspace>/main.tf.json
  {name} synth --suffix pr-1234 --out pr    another environment beside it
  {name} plan                               what Terraform would change
  {name} deploy                             apply it, root after root, each approved
  {name} list                               what there is
  {name} where aws_vpc.main                 where a resource is declared
  {name} graph --format mermaid             a picture of what depends on what
  {name} graph --html > graph.html          a page to look at and to search
  {name} allows                             which rules are broken, where and why
  {name} explain queue_key                  what a rule of the stacks wants, and why

Exit codes: 0 done, 1 failed, 2 wrong usage."
    )
}
