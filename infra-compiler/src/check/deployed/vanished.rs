use std::collections::{BTreeMap, BTreeSet};

use infra_template::{Locked, Suffix};

use crate::{
    Span,
    check::{Check, Context, Findings, Item, LooksAt},
    deployed::{Candidates, Deployed, Present, Was, address, addresses},
    diagnostic::{Code, Diagnostic, Example, Family},
    ids::ResourceId,
};

/// What is deployed and is no longer in the program.
static CODE: Code = Code {
    name: "vanished",
    family: Family::Deployed,
    summary: "What is deployed and is no longer in the program: the next apply would destroy it.",
    why: "Terraform knows a resource by its address alone. One that is renamed, or whose nested stack or family key is, is to \
          Terraform one that goes and another that comes, with all that it holds. `moved` says that it is the same one, \
          `removed` that it may go; each stays until every environment has it. `cargo infra lock --accept ADDRESS` says \
          that it is gone already.",
    fails: &[
        Example(
            r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket slips { bucket: "s3-bucket-{suffix}" }
        //                     ^^^^^ `aws_s3_bucket.receipts` is deployed in `prod` and no longer here: it would be destroyed with the objects
    }
}"#,
        ),
        Example(
            r#"// infra.lock:
//
// [demo.prod]
// "aws_sns_topic.alerts" = { fixed = { name = "sns-topic-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
    //  ^^^^ `aws_sns_topic.alerts` is deployed in `prod` and no longer here: it would be destroyed
        resource aws_s3_bucket receipts { bucket: "s3-bucket-{suffix}" }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
// "aws_sns_topic.alerts" = { fixed = { name = "sns-topic-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket slips { bucket: "s3-bucket-{suffix}" }
        moved { from: aws_s3_bucket.receipts, to: aws_s3_bucket.slips }
        removed { from: aws_sns_topic.alerts, lifecycle { destroy: true } }
    }
}"#,
    )],
    source: "the lock",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]).of_roots();

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    let Some(deployed) = context.deployed else { return };
    let gone = gone(context, deployed);
    if gone.is_empty() {
        return;
    }
    let evaluated = context.evaluated;
    let candidates = Candidates::of(evaluated, (deployed, context.refactored()), &context.target.schemas);
    // What is declared has its address yet.
    let (declared, undeclared): (Vec<Gone<'_>>, Vec<Gone<'_>>) =
        gone.into_iter().partition(|one| one.declared.is_some());
    let was: Vec<Was<'_>> =
        undeclared.iter().filter_map(|one| Some((one.address, one.locked, one.environments.first()?))).collect();
    let now = candidates.pair(&was);
    let mut slips: BTreeMap<(Span, Option<ResourceId>), Vec<Pair<'_>>> = BTreeMap::new();
    for (one, now) in undeclared.into_iter().zip(now) {
        slips.entry(place(context, &candidates, now)).or_default().push((one, now));
    }
    for one in declared {
        let Some(resource) = one.declared.map(|id| &evaluated.resources[id]) else { continue };
        let repeated = resource.meta.count.as_ref().or(resource.meta.for_each.as_ref());
        let span = repeated.map_or(resource.declared.span, |argument| argument.span);
        slips.entry((span, None)).or_default().push((one, None));
    }
    for ((span, item), all) in slips {
        out.push(item.map_or(Item::Stack, Item::Resource), finding(context, span, &all));
    }
}

/// An address that is deployed and under which the program makes nothing.
struct Gone<'a> {
    address: &'a str,
    locked: &'a Locked,
    environments: Vec<Suffix>,
    /// What is declared under it, and makes others or none.
    declared: Option<ResourceId>,
}

/// What is gone, and what it is likely to be now.
type Pair<'a> = (Gone<'a>, Option<ResourceId>);

fn gone<'a>(context: &Context<'_>, deployed: &'a Deployed) -> Vec<Gone<'a>> {
    let present = Present::of(context.evaluated);
    let mut found: BTreeMap<&str, Gone<'_>> = BTreeMap::new();
    for (suffix, section) in deployed.own() {
        for (address, locked) in &section.entries {
            let (is_there, declared) = present.has(address);
            if !is_there && !context.refactored().tells_of(address) {
                let new = || Gone { address, locked, environments: Vec::new(), declared };
                found.entry(address).or_insert_with(new).environments.push(suffix.clone());
            }
        }
    }
    found.into_values().collect()
}

/// The token of one slip of the pen, and the resource there: a stack that came new as a whole, what is declared with the resource,
/// or the root.
fn place(context: &Context<'_>, candidates: &Candidates<'_>, now: Option<ResourceId>) -> (Span, Option<ResourceId>) {
    let Some(resource) = now.map(|id| &context.evaluated.resources[id]) else {
        return (context.program.stack(context.own).map_or(Span::NONE, |stack| stack.name.span), None);
    };
    match candidates.new_stack(resource) {
        Some(instance) => (instance.span, None),
        None => (resource.declared.span, candidates.first_of(resource)),
    }
}

/// The most addresses that a message names; every move is shown, since it is to be written.
const SHOWN: usize = 10;

fn finding(context: &Context<'_>, span: Span, all: &[Pair<'_>]) -> Diagnostic {
    let gone = || all.iter().map(|(one, _)| one);
    let environments: BTreeSet<&str> = gone().flat_map(|one| one.environments.iter().map(Suffix::as_str)).collect();
    let environments: Vec<String> = environments.iter().map(|one| format!("`{one}`")).collect();
    let environments = environments.join(", ");
    let lost: BTreeSet<&str> = gone().filter_map(|one| one.locked.data.as_deref()).collect();
    let lost: Vec<&str> = lost.into_iter().collect();
    let lost = if lost.is_empty() { String::new() } else { format!(" with {}", lost.join(", ")) };
    let names: Vec<String> = gone().take(SHOWN).map(|one| format!("`{}`", one.address)).collect();
    let more = all.len().saturating_sub(SHOWN);
    let names = names.join(", ") + &if more == 0 { String::new() } else { format!(" and {more} more") };
    let message = if all.len() == 1 {
        format!("{names} is deployed in {environments} and no longer here: it would be destroyed{lost}")
    } else {
        format!("{names} are deployed in {environments} and no longer here: they would be destroyed{lost}")
    };
    let mut found = Diagnostic::error(&CODE, span, message);
    for (one, now) in all {
        if let Some(now) = now.map(|id| &context.evaluated.resources[id]) {
            let moved = format!("moved {{ from: {}, to: {} }}", one.address, address(context.evaluated, now));
            found = found.help(format!("if it is the same, write in the root `{moved}`"));
        }
    }
    // Of a stack under another name nobody wants the half to go: one shows how.
    let whole = all.len() > 1 && all.iter().all(|(_, now)| now.is_some());
    for one in gone().take(if whole { 1 } else { SHOWN }) {
        let from = one.address;
        let removed = format!("removed {{ from: {from}, lifecycle {{ destroy: true }} }}");
        let others = one.declared.map(|id| addresses(context.evaluated, &context.evaluated.resources[id]));
        found = match others.as_deref() {
            None => found.help(format!("if it may go, write in the root `{removed}`")),
            Some([]) => found.help(format!("if it may go, remove it here, and write in the root `{removed}`")),
            // Terraform removes no single instance.
            Some([first, ..]) => {
                let moved = format!("moved {{ from: {from}, to: {first} }}");
                let same = !from.ends_with(']');
                let found = if same { found.help(format!("if it is the first, write `{moved}`")) } else { found };
                found.help(format!("if it may go, say so to the lock: `cargo infra lock --accept '{from}'`"))
            }
        };
    }
    found
}
