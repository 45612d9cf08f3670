//! `trusts(policy, "lambda.amazonaws.com")`: whether a service may take on a role.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Seen, World,
    alike::{beginning, settled},
};
use crate::{
    Text,
    evaluated::{Argument, Block, Resource},
    function::{self, Folded},
    mode::Mode,
    value::{Node, Root, Step, Traversal, Value},
};

/// Actions with which a service takes on a role.
const ASSUMING: [&str; 3] = ["sts:assumerole", "sts:*", "*"];

/// Whether a policy lets a service assume the role that it is of; nothing where that cannot be told.
///
/// Services are compared by the first word of their names: `dms.eu-west-1.amazonaws.com` is `dms.amazonaws.com`.
pub(super) fn trusts(world: &World<'_>, policy: &Seen<'_>, service: &Seen<'_>) -> Option<bool> {
    let (Seen::Value(policy), Seen::Value(Value::String(service))) = (policy, service) else { return None };
    any(statements(world, policy)?.iter().map(|statement| statement_trusts(world, statement, service)))
}

/// Whether one is so: true as soon as one is.
fn any(truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for truth in truths {
        match truth {
            Some(true) => return Some(true),
            Some(false) => {}
            None => known = false,
        }
    }
    known.then_some(false)
}

/// The statements of a policy: of a text of JSON, of what `jsonencode` makes one of, or of a data source of blocks.
fn statements(world: &World<'_>, policy: &Value) -> Option<Vec<Value>> {
    let document = match settled(world, policy) {
        text @ Value::String(_) => match function::lookup("jsondecode")?.call(&[text]) {
            Ok(Folded::Value(document)) => document,
            _ => return None,
        },
        Value::Deferred(deferred) => match &deferred.node {
            Node::Call { name, arguments, spread: false } if &**name == "jsonencode" => arguments.first()?.clone(),
            Node::Traversal(Traversal { root: Root::Resource(id), steps }) => {
                let document = world.evaluated.resources.find(*id)?;
                let is_json = matches!(steps.as_slice(), [Step::Attribute(name)] if &**name == "json");
                return if is_json { written_in_blocks(world, document) } else { None };
            }
            _ => return None,
        },
        _ => return None,
    };
    match document.members()?.get("Statement")? {
        one @ (Value::Object(_) | Value::Map(_)) => Some(vec![one.clone()]),
        many => many.elements().map(<[Value]>::to_vec),
    }
}

/// The statements of a data source whose blocks they are.
fn written_in_blocks(world: &World<'_>, document: &Resource) -> Option<Vec<Value>> {
    let body = &document.body;
    let more = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
    let is_all = document.mode == Mode::Data
        && world.schemas.facts(&document.ty).policy_document() == Some(&*document.ty)
        && !body.undecided
        && more.iter().all(|name| body.attribute(name).is_none());
    if !is_all {
        return None;
    }
    body.blocks("statement").map(statement).collect()
}

fn statement(block: &Block) -> Option<Value> {
    let body = &block.body;
    let other = body.undecided || block.dynamic.is_some() || body.blocks("not_principals").next().is_some();
    if other || body.attribute("not_actions").is_some() {
        return None;
    }
    let value = |body: &crate::evaluated::Body, name: &str| body.attribute(name).and_then(Argument::value).cloned();
    let mut principals: BTreeMap<Text, Value> = BTreeMap::new();
    for block in body.blocks("principals") {
        let (Some(Value::String(sort)), Some(all)) = (value(&block.body, "type"), value(&block.body, "identifiers"))
        else {
            return None;
        };
        if block.dynamic.is_some() || principals.insert(sort, all).is_some() {
            return None;
        }
    }
    let members: [(&str, Value); 3] = [
        ("Effect", value(body, "effect").unwrap_or_else(|| Value::string("Allow"))),
        ("Action", value(body, "actions")?),
        ("Principal", Value::Object(Rc::new(principals))),
    ];
    Some(Value::Object(Rc::new(crate::map_of(members.into_iter().map(|(name, value)| (Text::from(name), value))))))
}

fn statement_trusts(world: &World<'_>, statement: &Value, service: &str) -> Option<bool> {
    let member = |name: &str| statement.members().and_then(|all| all.get(name)).map(|value| settled(world, value));
    match member("Effect")? {
        Value::String(effect) if &*effect == "Allow" => {}
        Value::String(_) => return Some(false),
        _ => return None,
    }
    let assumes = any(texts(member("Action")?).map(|action| match settled(world, &action) {
        Value::String(action) => Some(ASSUMING.contains(&&*action.to_lowercase())),
        _ => None,
    }));
    if assumes == Some(false) {
        return Some(false);
    }
    let principal = member("Principal")?;
    let services = match principal.members() {
        Some(all) if all.contains_key("*") => return None,
        Some(all) => all.get("Service").map_or(Value::Tuple(Rc::default()), Clone::clone),
        // Whether `*` means services, too, is not asked.
        None => return None,
    };
    let named = any(texts(settled(world, &services)).map(|one| is_service(&settled(world, &one), service)));
    match (assumes, named) {
        (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// One text, or several; what is not known is one.
fn texts(value: Value) -> impl Iterator<Item = Value> {
    let all = match value.elements() {
        Some(all) => all.to_vec(),
        None => vec![value],
    };
    all.into_iter()
}

fn is_service(named: &Value, service: &str) -> Option<bool> {
    let first = |text: &str| text.split_once('.').map(|(first, _)| first.to_owned());
    let (named, wanted) = (first(beginning(named))?, first(service)?);
    Some(named == wanted)
}
