//! The statements of a policy.

use std::rc::Rc;

use super::super::{World, alike::settled};
use crate::{
    Span, Text,
    evaluated::{Argument, Block, Body, Resource},
    function::{self, Folded},
    mode::Mode,
    program::PartStep,
    types::Type,
    value::{Node, Root, Step, Traversal, Value},
};

/// A statement.
#[derive(Debug)]
pub(super) struct Statement {
    /// Whether it allows or denies, where that is known.
    pub(super) allows: Option<bool>,
    pub(super) actions: Named,
    pub(super) resources: Named,
    pub(super) principals: Principals,
    /// Whether it holds under conditions alone, or may.
    pub(super) conditional: bool,
    pub(super) spot: Spot,
}

/// What of a kind a statement is about.
#[derive(Debug)]
pub(super) enum Named {
    /// These.
    Only(Texts),
    /// All but these.
    AllBut(Texts),
    /// It does not say.
    Unsaid,
}

/// Texts.
#[derive(Debug)]
pub(super) struct Texts {
    pub(super) all: Vec<Value>,
    /// Whether these are all.
    pub(super) complete: bool,
}

/// Whom a statement is about.
#[derive(Debug)]
pub(super) enum Principals {
    /// It does not say.
    Unsaid,
    /// Those of each sort: `AWS`, `Service`.
    These(Vec<(Text, Texts)>),
    /// All but some, or not known.
    Unclear,
}

/// A place in a policy: the way to it from what stands at a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The whole.
    pub whole: Span,
    /// The way.
    pub path: Rc<[PartStep]>,
}

/// What adds statements that are not written in the blocks.
const MORE: [&str; 4] = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];

/// The statements of a policy whose value stands at a span; nothing where not all of them are known.
pub(super) fn statements(world: &World<'_>, policy: &Value, whole: Span) -> Option<Vec<Statement>> {
    let document = match settled(world, policy) {
        text @ Value::String(_) => match function::lookup("jsondecode")?.call(&[text]) {
            Ok(Folded::Value(document)) => document,
            _ => return None,
        },
        Value::Deferred(deferred) => match &deferred.node {
            Node::Call { name, arguments, spread: false } if &**name == "jsonencode" => arguments.first()?.clone(),
            Node::Traversal(Traversal { root: Root::Resource(id), steps }) => {
                let document = world.evaluated.resources.find(*id)?;
                let is_json =
                    matches!(steps.as_slice(), [Step::Attribute(name)] if matches!(&**name, "json" | "minified_json"));
                return if is_json { written_in_blocks(world, document) } else { None };
            }
            _ => return None,
        },
        _ => return None,
    };
    let written = document.members()?.get("Statement")?;
    let under = |step: Option<PartStep>| Spot {
        whole,
        path: [PartStep::Member("Statement".into())].into_iter().chain(step).collect(),
    };
    match written.elements() {
        None => Some(vec![of_members(world, written, under(None))?]),
        Some(all) => {
            let each = all.iter().enumerate();
            each.map(|(at, one)| of_members(world, one, under(Some(PartStep::Element(at))))).collect()
        }
    }
}

fn of_members(world: &World<'_>, statement: &Value, spot: Spot) -> Option<Statement> {
    let members = statement.members()?;
    let member = |name: &str| members.get(name).map(|value| settled(world, value));
    let named = |these: &str, others: &str| match (member(these), member(others)) {
        (Some(these), None) => Named::Only(texts(world, &these)),
        (None, Some(others)) => Named::AllBut(texts(world, &others)),
        _ => Named::Unsaid,
    };
    let principals = match (member("Principal"), member("NotPrincipal")) {
        (None, None) => Principals::Unsaid,
        (Some(Value::String(all)), None) if &*all == "*" => everyone(),
        (Some(these), None) => match these.members() {
            Some(these) => Principals::These(
                these.iter().map(|(sort, all)| (sort.clone(), texts(world, &settled(world, all)))).collect(),
            ),
            None => Principals::Unclear,
        },
        _ => Principals::Unclear,
    };
    Some(Statement {
        allows: member("Effect").as_ref().and_then(effect),
        actions: named("Action", "NotAction"),
        resources: named("Resource", "NotResource"),
        principals,
        conditional: members.contains_key("Condition"),
        spot,
    })
}

/// The statements of a data source whose blocks they are.
fn written_in_blocks(world: &World<'_>, document: &Resource) -> Option<Vec<Statement>> {
    let body = &document.body;
    let is_all = document.mode == Mode::Data
        && world.schemas.facts(&document.ty).policy_document() == Some(&*document.ty)
        && !body.undecided
        && MORE.iter().all(|name| body.attribute(name).is_none());
    if !is_all {
        return None;
    }
    body.blocks("statement").map(|block| of_block(world, block)).collect()
}

fn of_block(world: &World<'_>, block: &Block) -> Option<Statement> {
    let body = &block.body;
    if body.undecided || block.dynamic.is_some() {
        return None;
    }
    let value = |body: &Body, name: &str| body.attribute(name).and_then(Argument::value).map(|it| settled(world, it));
    let is_written = |name: &str| body.attribute(name).is_some();
    let named = |these: &str, others: &str| match (is_written(these), is_written(others)) {
        (true, false) => Named::Only(value(body, these).map_or_else(unknown, |all| texts(world, &all))),
        (false, true) => Named::AllBut(value(body, others).map_or_else(unknown, |all| texts(world, &all))),
        _ => Named::Unsaid,
    };
    Some(Statement {
        allows: if is_written("effect") { value(body, "effect").as_ref().and_then(effect) } else { Some(true) },
        actions: named("actions", "not_actions"),
        resources: named("resources", "not_resources"),
        principals: principals(world, body, &value),
        conditional: body.blocks("condition").next().is_some(),
        spot: Spot { whole: block.span, path: Rc::from([]) },
    })
}

fn principals(world: &World<'_>, body: &Body, value: &dyn Fn(&Body, &str) -> Option<Value>) -> Principals {
    if body.blocks("not_principals").next().is_some() {
        return Principals::Unclear;
    }
    let mut found = Vec::new();
    for block in body.blocks("principals") {
        match (value(&block.body, "type"), value(&block.body, "identifiers")) {
            (Some(Value::String(sort)), Some(all)) if block.dynamic.is_none() => found.push((sort, texts(world, &all))),
            _ => return Principals::Unclear,
        }
    }
    if found.is_empty() { Principals::Unsaid } else { Principals::These(found) }
}

fn everyone() -> Principals {
    Principals::These(vec![("*".into(), Texts { all: vec![Value::string("*")], complete: true })])
}

fn effect(value: &Value) -> Option<bool> {
    match value {
        Value::String(text) if &**text == "Allow" => Some(true),
        Value::String(text) if &**text == "Deny" => Some(false),
        _ => None,
    }
}

fn unknown() -> Texts {
    Texts { all: Vec::new(), complete: false }
}

/// One text, or several.
fn texts(world: &World<'_>, value: &Value) -> Texts {
    let mut found = Texts { all: Vec::new(), complete: true };
    let mut add = |value: Value| match &value {
        Value::String(_) | Value::Template(_) | Value::Hole(_) => found.all.push(value),
        Value::Deferred(deferred) if deferred.ty == Type::String => found.all.push(value),
        _ => found.complete = false,
    };
    match value.elements() {
        Some(all) => all.iter().for_each(|one| add(settled(world, one))),
        None => add(value.clone()),
    }
    found
}
