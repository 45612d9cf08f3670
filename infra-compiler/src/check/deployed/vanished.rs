use std::collections::{BTreeMap, BTreeSet};

use infra_template::Locked;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    Span,
    check::{Check, Context, Findings, Item, LooksAt},
    deployed::{Deployed, Refactored, address, is_there, locked},
    diagnostic::{Code, Diagnostic, Example, Family},
    ids::{InstanceId, ResourceId},
    mode::Mode,
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
    let vanished = vanished(context, deployed);
    if vanished.is_empty() {
        return;
    }
    let mut slips: BTreeMap<(Span, Option<ResourceId>), Vec<Vanished<'_>>> = BTreeMap::new();
    let candidates = Candidates::of(context, deployed);
    for one in pair(vanished, &candidates) {
        let slip = match one.none {
            Some(none) => (context.evaluated.resources[none].declared.span, None),
            None => candidates.slip(context, one.now),
        };
        slips.entry(slip).or_default().push(one);
    }
    for ((span, first), all) in slips {
        let item = first.map_or(Item::Stack, Item::Resource);
        out.push(item, finding(context, span, &all));
    }
}

/// An address that is deployed and that the program does not have.
struct Vanished<'a> {
    address: &'a str,
    locked: &'a Locked,
    environments: Vec<String>,
    /// What it is likely to be now.
    now: Option<ResourceId>,
    /// What is declared under the address, and of which none is made.
    none: Option<ResourceId>,
}

fn vanished<'a>(context: &Context<'_>, deployed: &'a Deployed) -> Vec<Vanished<'a>> {
    let evaluated = context.evaluated;
    let refactored = Refactored::of(evaluated);
    let managed = evaluated.resources.iter_enumerated().filter(|(_, one)| one.mode == Mode::Managed);
    let declared: FxHashMap<String, ResourceId> = managed.map(|(id, one)| (address(evaluated, one), id)).collect();
    let mut found: BTreeMap<&str, Vanished<'_>> = BTreeMap::new();
    for (suffix, section) in deployed.own() {
        for (address, locked) in &section.entries {
            let none = declared.get(address).copied().filter(|id| !is_there(&evaluated.resources[*id]));
            if (none.is_some() || !declared.contains_key(address)) && !refactored.tells_of(address) {
                let new = || Vanished { address, locked, environments: Vec::new(), now: None, none };
                found.entry(address).or_insert_with(new).environments.push(suffix.to_string());
            }
        }
    }
    found.into_values().collect()
}

/// What the program has and no environment.
struct Candidates {
    all: Vec<Candidate>,
    /// The instances of stacks that hold something which is deployed.
    known: FxHashSet<InstanceId>,
}

struct Candidate {
    id: ResourceId,
    address: String,
    locked: Locked,
}

impl Candidates {
    fn of(context: &Context<'_>, deployed: &Deployed) -> Self {
        let evaluated = context.evaluated;
        let refactored = Refactored::of(evaluated);
        let mut candidates = Self { all: Vec::new(), known: FxHashSet::default() };
        for (id, resource) in evaluated.resources.iter_enumerated().filter(|(_, one)| is_there(one)) {
            let address = address(evaluated, resource);
            let has = |address: &str| deployed.own().any(|(_, section)| section.entries.contains_key(address));
            if has(&address) || refactored.before(&address).iter().any(|before| has(before)) {
                let mut instance = Some(resource.instance);
                while let Some(known) = instance.filter(|known| candidates.known.insert(*known)) {
                    instance = evaluated.instances.find(known).and_then(|instance| instance.parent);
                }
            } else {
                let locked = locked(resource, &context.target.schemas);
                candidates.all.push(Candidate { id, address, locked });
            }
        }
        candidates
    }

    /// The token that one slip of the pen is at, and what stands there: the outermost stack that came new as a whole, or what
    /// is declared with the resource, or the root.
    fn slip(&self, context: &Context<'_>, now: Option<ResourceId>) -> (Span, Option<ResourceId>) {
        let evaluated = context.evaluated;
        let Some(resource) = now.map(|id| &evaluated.resources[id]) else {
            let root = context.program.stack(context.own).map_or(Span::NONE, |stack| stack.name.span);
            return (root, None);
        };
        let find = |id: InstanceId| evaluated.instances.find(id);
        let mut new = None;
        let mut instance = Some(resource.instance);
        while let Some(id) = instance.filter(|id| !self.known.contains(id)) {
            instance = find(id).and_then(|instance| instance.parent);
            new = instance.and_then(|_| find(id)).or(new);
        }
        match new {
            Some(instance) => (instance.span, None),
            None => (resource.declared.span, self.first_at(resource.declared.span, context)),
        }
    }

    /// The first resource of a declaration: a family is one slip.
    fn first_at(&self, span: Span, context: &Context<'_>) -> Option<ResourceId> {
        self.all.iter().map(|one| one.id).find(|id| context.evaluated.resources[*id].declared.span == span)
    }
}

/// Says of each what it is likely to be now, the likeliest first: each resource is named once.
fn pair<'a>(mut vanished: Vec<Vanished<'a>>, candidates: &Candidates) -> Vec<Vanished<'a>> {
    let mut likely: Vec<(usize, usize, ResourceId)> = Vec::new();
    for (index, one) in vanished.iter().enumerate().filter(|(_, one)| one.none.is_none()) {
        for candidate in &candidates.all {
            if let Some(likeness) = likeness(one, candidate) {
                likely.push((likeness, index, candidate.id));
            }
        }
    }
    likely.sort_by_key(|(likeness, index, id)| (std::cmp::Reverse(*likeness), *index, *id));
    let mut taken = FxHashSet::default();
    for (_, index, id) in likely {
        if let Some(one) = vanished.get_mut(index).filter(|one| one.now.is_none())
            && taken.insert(id)
        {
            one.now = Some(id);
        }
    }
    vanished
}

/// How much speaks for it that the two are one: what they have in common of their arguments and of their addresses.
fn likeness(vanished: &Vanished<'_>, candidate: &Candidate) -> Option<usize> {
    let (was, is) = (vanished.address, &*candidate.address);
    let (ty, name) = was.rsplit_once('.')?;
    let (other, new) = is.rsplit_once('.')?;
    if ty.rsplit('.').next() != other.rsplit('.').next() {
        return None;
    }
    let suffix = vanished.environments.first()?.parse().ok()?;
    let stamped = candidate.locked.stamped(&suffix);
    let equal = vanished.locked.fixed.iter().filter(|(path, value)| stamped.fixed.get(*path) == Some(value)).count();
    let before = name.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let behind = name.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
    Some(equal * 256 + before.max(behind))
}

fn finding(context: &Context<'_>, span: Span, all: &[Vanished<'_>]) -> Diagnostic {
    let evaluated = context.evaluated;
    let of = |one: &Vanished<'_>| one.now.map(|id| address(evaluated, &evaluated.resources[id]));
    let environments: BTreeSet<&str> = all.iter().flat_map(|one| one.environments.iter().map(String::as_str)).collect();
    let environments: Vec<String> = environments.iter().map(|one| format!("`{one}`")).collect();
    let environments = environments.join(", ");
    let lost: BTreeSet<&str> = all.iter().filter_map(|one| one.locked.data.as_deref()).collect();
    let lost: Vec<&str> = lost.into_iter().collect();
    let lost = if lost.is_empty() { String::new() } else { format!(" with {}", lost.join(", ")) };
    let message = match all {
        [one] => {
            format!("`{}` is deployed in {environments} and no longer here: it would be destroyed{lost}", one.address)
        }
        _ => {
            let names: Vec<String> = all.iter().map(|one| format!("`{}`", one.address)).collect();
            let names = names.join(", ");
            format!("{names} are deployed in {environments} and no longer here: they would be destroyed{lost}")
        }
    };
    let mut found = Diagnostic::error(&CODE, span, message);
    for one in all {
        if let Some(to) = of(one) {
            let moved = format!("moved {{ from: {}, to: {to} }}", one.address);
            found = found.help(format!("if it is the same, write in the root `{moved}`"));
        }
    }
    for one in all {
        let removed = format!("removed {{ from: {}, lifecycle {{ destroy: true }} }}", one.address);
        let declared = if one.none.is_some() { "remove it here, and " } else { "" };
        found = found.help(format!("if it may go, {declared}write in the root `{removed}`"));
    }
    found
}
