//! From values and blocks to a [`Policy`].

use super::{Condition, Form, Many, Part, Policy, Spot, Statement, Version, document};
use crate::{
    Text,
    check::{Context, Owner, Site, object::element_part},
    evaluated::{Argument, Block, Body, Resource},
    mode::Mode,
    program::PartStep,
    provider::Facts,
    types::Type,
    value::{Node, Root, Step, Traversal, Value},
};

/// Shows the policies that a body writes: those that its arguments take, and the one that its blocks are.
pub(in super::super) fn each(context: &Context<'_>, site: &Site<'_>, see: &mut dyn FnMut(&Policy)) {
    let Owner::Type(mode, ty) = site.owner else { return };
    let Some(blocks) = site.facts.policy_document() else { return };
    if mode == Mode::Data && ty == blocks {
        if site.path.is_empty() {
            see(&of_blocks(site.facts, site.item, Form::Blocks, site.body, site.span));
        }
        return;
    }
    let beside = |name: &str| match site.body.attribute(name) {
        Some(argument) => argument.value().and_then(|value| match value {
            Value::String(text) => Some(text.clone()),
            _ => None,
        }),
        None => (!site.body.undecided).then(Text::default),
    };
    let takes = |argument: &&Argument| site.facts.takes_policy(ty, &argument.name);
    for argument in site.body.attributes.iter().filter(takes) {
        let policy = match of_text(site, ty, argument) {
            Some(policy) => policy,
            None => match taken(context, argument) {
                Some((item, source)) => of_blocks(site.facts, item, Form::Taken, &source.body, source.span),
                None => continue,
            },
        };
        let limit = site.facts.policy_limit(ty, &argument.name, &beside);
        see(&Policy { sort: site.facts.policy_sort(ty, &argument.name), limit, ..policy });
    }
}

/// The data source whose blocks an argument takes as JSON.
fn taken<'a>(context: &Context<'a>, argument: &Argument) -> Option<(super::super::Item, &'a Resource)> {
    let Value::Deferred(deferred) = argument.value()? else { return None };
    let Node::Traversal(Traversal { root: Root::Resource(id), steps }) = &deferred.node else { return None };
    let [Step::Attribute(name)] = steps.as_slice() else { return None };
    let source = context.evaluated.resources.find(*id).filter(|_| matches!(&**name, "json" | "minified_json"))?;
    let is_policy = source.mode == Mode::Data && context.facts(&source.ty).policy_document() == Some(&*source.ty);
    is_policy.then_some((super::super::Item::Resource(*id), source))
}

fn of_text(site: &Site<'_>, ty: &str, argument: &Argument) -> Option<Policy> {
    let document = document(site.facts, ty, argument)?;
    let members = document.members()?;
    let written = members.get("Statement")?;
    let spot = Spot::new(argument.span);
    let under = spot.member("Statement");
    let mut statements = Vec::new();
    let complete = match written.elements() {
        Some(all) => {
            let read = all.iter().enumerate().map(|(at, one)| statement(one, under.then(element_part(written, at))));
            let read: Vec<Option<Statement>> = read.collect();
            let complete = read.iter().all(Option::is_some);
            statements.extend(read.into_iter().flatten());
            complete
        }
        None => statement(written, under).map(|one| statements.push(one)).is_some(),
    };
    let version = match members.get("Version") {
        None => Version::Missing,
        Some(Value::String(text)) if &**text == OLD => Version::Old(spot.member("Version")),
        Some(Value::String(_)) => Version::Newest,
        Some(_) => Version::Unknown,
    };
    let (item, facts) = (site.item, site.facts);
    Some(Policy {
        item,
        facts,
        sort: None,
        limit: None,
        form: Form::Text,
        version,
        statements,
        complete,
        document: Some(document),
        spot,
    })
}

/// The version that stands for none.
const OLD: &str = "2008-10-17";

fn statement(value: &Value, spot: Spot) -> Option<Statement> {
    let members = value.members()?;
    let part = |name: &str| members.get(name).map(|value| Part { value: value.clone(), spot: spot.member(name) });
    let many = |name: &str| members.get(name).map(|value| Many::of(value, spot.member(name)));
    let mut conditions = Vec::new();
    let conditions_known = match members.get("Condition") {
        None => true,
        Some(written) => all_conditions(written, &spot.member("Condition"), &mut conditions).is_some(),
    };
    Some(Statement {
        sid: part("Sid"),
        allows: part("Effect").as_ref().and_then(effect),
        action: many("Action"),
        not_action: many("NotAction"),
        resource: many("Resource"),
        not_resource: many("NotResource"),
        // A misspelt member is another error's.
        has_principal: members.keys().any(|name| name.to_ascii_lowercase().contains("princip")),
        conditions,
        conditions_known,
        spot,
    })
}

fn all_conditions(written: &Value, spot: &Spot, out: &mut Vec<Condition>) -> Option<()> {
    for (operator, keys) in written.members()? {
        let at = spot.member(operator);
        for (key, values) in keys.members()? {
            let under = at.member(key);
            out.push(Condition {
                operator: Part { value: Value::String(operator.clone()), spot: at.as_key() },
                key: Part { value: Value::String(key.clone()), spot: under.as_key() },
                values: Many::of(values, under),
            });
        }
    }
    Some(())
}

fn effect(part: &Part) -> Option<bool> {
    match part.text()? {
        "Allow" => Some(true),
        "Deny" => Some(false),
        _ => None,
    }
}

/// What adds statements that are not written here.
const MORE: [&str; 4] = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];

fn of_blocks(
    facts: &'static dyn Facts,
    item: super::super::Item,
    form: Form,
    body: &Body,
    span: crate::Span,
) -> Policy {
    let statements = body.blocks("statement").map(block).collect();
    let complete = !body.undecided
        && body.blocks("statement").all(|block| block.dynamic.is_none())
        && MORE.iter().all(|name| body.attribute(name).is_none());
    let version = match body.attribute("version") {
        None => Version::Newest,
        Some(argument) => match argument.value() {
            Some(Value::String(text)) if &**text == OLD => Version::Old(Spot::new(argument.span)),
            Some(Value::String(_)) => Version::Newest,
            _ => Version::Unknown,
        },
    };
    let (sort, limit, document) = (None, None, None);
    Policy { item, facts, sort, limit, form, version, statements, complete, document, spot: Spot::new(span) }
}

fn block(block: &Block) -> Statement {
    let body = &block.body;
    let part = |name: &str| body.attribute(name).and_then(part);
    let many = |name: &str| body.attribute(name).and_then(self::many);
    let mut conditions_known = !body.undecided;
    let mut conditions = Vec::new();
    for inner in body.blocks("condition") {
        let name = |name: &str| inner.body.attribute(name).and_then(self::part);
        let values = inner.body.attribute("values").and_then(self::many);
        match (name("test"), name("variable"), values) {
            (Some(operator), Some(key), Some(values)) if inner.dynamic.is_none() => {
                conditions.push(Condition { operator, key, values });
            }
            _ => conditions_known = false,
        }
    }
    Statement {
        spot: Spot::new(block.span),
        sid: part("sid"),
        allows: match body.attribute("effect") {
            None => (!body.undecided).then_some(true),
            Some(_) => part("effect").as_ref().and_then(effect),
        },
        action: many("actions"),
        not_action: many("not_actions"),
        resource: many("resources"),
        not_resource: many("not_resources"),
        has_principal: body.blocks("principals").chain(body.blocks("not_principals")).next().is_some(),
        conditions,
        conditions_known,
    }
}

fn part(argument: &Argument) -> Option<Part> {
    Some(Part { value: argument.value()?.clone(), spot: Spot::new(argument.span) })
}

fn many(argument: &Argument) -> Option<Many> {
    Some(Many::of(argument.value()?, Spot::new(argument.span)))
}

impl Many {
    /// The texts of a value that is one or a list of them. Numbers and truths are written in conditions.
    fn of(value: &Value, spot: Spot) -> Self {
        let mut all = Vec::new();
        let mut complete = true;
        let mut add = |value: &Value, spot: Spot| match value {
            Value::String(_) | Value::Template(_) | Value::Number(_) | Value::Bool(_) | Value::Hole(_) => {
                all.push(Part { value: value.clone(), spot });
            }
            Value::Deferred(deferred) if deferred.ty == Type::String => all.push(Part { value: value.clone(), spot }),
            _ => complete = false,
        };
        match value.elements() {
            Some(elements) => {
                for (at, one) in elements.iter().enumerate() {
                    let step: PartStep = element_part(value, at);
                    add(one, spot.then(step));
                }
            }
            None => add(value, spot.clone()),
        }
        Self { all, complete, spot }
    }
}
