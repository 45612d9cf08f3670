use rustc_hash::FxHashMap;

use crate::{
    Span,
    check::{Check, Context, Findings, Item, LooksAt, taken::TakenRule},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Instance, Resource},
    ids::{InstanceId, ResourceId},
    program::Level,
    rule::{Asking, Verdict, World},
};

/// A rule that the program takes is broken.
static CODE: Code = Code {
    name: "rule",
    family: Family::House,
    summary: "A rule that the program takes is broken.",
    why: "A root takes rules and packs in `rules { … }`; what one finds is reported under the rule's own name, which \
          `#[allow(name, reason = \"…\")]` and `rules { name: level }` take. What is not known while Rust compiles breaks \
          no rule.",
    fails: &[Example(
        r#"
rule! {
    /// Queues are encrypted with a key of ours.
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted with a key of ours",
        help: "set `kms_master_key_id`",
    }
}
stack! {
    #[workspace("demo")]
    pub Demo {
        rules { QueueKey }
        resource aws_sqs_queue jobs { delay_seconds: 5 }
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.jobs` is not encrypted with a key of ours
    }
}
"#,
    )],
    passes: &[Example(
        r#"
rule! {
    /// Queues are encrypted with a key of ours.
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted with a key of ours",
    }
}
stack! {
    #[workspace("demo")]
    pub Demo {
        rules { QueueKey }
        variable key { type: string }
        resource aws_sqs_queue jobs { kms_master_key_id: key }
        #[allow(queue_key, reason = "nothing in it is secret")]
        resource aws_sqs_queue public { delay_seconds: 5 }
    }
}
"#,
    )],
    source: "the rule",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    let rules = &context.taken;
    if rules.is_empty() {
        return;
    }
    let world = World::new(context.evaluated, &context.target.schemas, context.root);
    let mut asking = Asking::new(&world);
    for taken in rules.of_program() {
        for found in asking.verdicts(&taken.rule, &[], None) {
            report(context, taken, Item::Stack, found, out);
        }
    }
    let mut slips = Slips::default();
    for (id, resource) in context.evaluated.resources.iter_enumerated() {
        for (taken, index) in rules.of_type(resource.mode, &resource.ty) {
            let Some(select) = taken.rule.selects.get(index) else { continue };
            let of_kind = select.kind.is_none() || select.kind == resource.kind;
            if of_kind && !resource.is_none() && holds_for(context, taken, resource) {
                for mut found in asking.verdicts(&taken.rule, &select.blocks, Some(id)) {
                    let part = found.part.as_ref().and_then(|part| context.program.named_part(found.span, part));
                    found.span = part.unwrap_or(found.span);
                    slips.add(taken, id, resource, found);
                }
            }
        }
    }
    slips.report(context, out);
}

/// What rules find in resources, by the token that its author can change: several instances of one declaration that break a
/// rule there are one slip.
#[derive(Default)]
struct Slips<'r> {
    found: Vec<Slip<'r>>,
    known: FxHashMap<(InstanceId, Span, Span, *const TakenRule), usize>,
}

struct Slip<'r> {
    taken: &'r TakenRule,
    first: Verdict,
    items: Vec<Item>,
    /// What is said of further instances, where that is something else.
    others: Vec<String>,
}

/// How many of them are said in words.
const SAID: usize = 3;

impl<'r> Slips<'r> {
    fn add(&mut self, taken: &'r TakenRule, id: ResourceId, resource: &Resource, found: Verdict) {
        let key = (resource.instance, resource.declared.span, found.span, std::ptr::from_ref(taken));
        let known = self.known.get(&key).and_then(|known| self.found.get_mut(*known));
        let Some(slip) = known.filter(|slip| slip.first.certain == found.certain) else {
            self.known.insert(key, self.found.len());
            self.found.push(Slip { taken, first: found, items: vec![Item::Resource(id)], others: Vec::new() });
            return;
        };
        slip.items.push(Item::Resource(id));
        if slip.first.message != found.message && !slip.others.contains(&found.message) {
            slip.others.push(found.message);
        }
    }

    fn report(self, context: &Context<'_>, out: &mut Findings<'_>) {
        for Slip { taken, first, items, others } in self.found {
            let (mut found, level) = diagnostic(context, taken, first);
            for other in others.iter().take(SAID) {
                found = found.fact(format!("of another instance: {other}"));
            }
            if let Some(more) = others.len().checked_sub(SAID).filter(|more| *more > 0) {
                found = found.fact(format!("and the like of {more} more"));
            }
            for item in items {
                out.push_at(item, found.clone(), Some(level));
            }
        }
    }
}

fn report(context: &Context<'_>, taken: &TakenRule, item: Item, found: Verdict, out: &mut Findings<'_>) {
    let (diagnostic, level) = diagnostic(context, taken, found);
    out.push_at(item, diagnostic, Some(level));
}

fn diagnostic(context: &Context<'_>, taken: &TakenRule, found: Verdict) -> (Diagnostic, Level) {
    let Verdict { message, help, span, certain, decided, .. } = found;
    // A rule of the program as a whole points at what takes it; one of ours, at the root.
    let span = if span == Span::NONE { taken.at } else { span };
    let mut diagnostic = Diagnostic::of_rule(&CODE, taken.rule.word.clone(), span, message);
    diagnostic.help.extend(help);
    for (spot, allows) in decided {
        let word = if allows { "allows" } else { "denies" };
        let place = context.program.part(spot.whole, &spot.path).value;
        diagnostic = diagnostic.note(place, format!("this statement {word} it"));
    }
    if !certain {
        diagnostic = diagnostic.fact("whether it is so is known only when Terraform runs");
    }
    // What is not certain stops no build.
    let level = if certain || taken.level == Level::Allow { taken.level } else { Level::Warn };
    (diagnostic, level)
}

/// Whether a resource stands in the stack instance that took the rule, or in one that it brings in; or is of the kind that
/// took it.
fn holds_for(context: &Context<'_>, taken: &TakenRule, resource: &Resource) -> bool {
    if taken.kind.is_some() {
        return taken.kind == resource.kind;
    }
    let instances = &context.evaluated.instances;
    let mut at: Option<InstanceId> = Some(resource.instance);
    while let Some(id) = at {
        if id == taken.by {
            return true;
        }
        at = instances.find(id).and_then(|instance: &Instance| instance.parent);
    }
    false
}
