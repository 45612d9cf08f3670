//! The blocks of the document, label by label. An empty label level is an error in Terraform, so none is written.

use std::borrow::Cow;

use infra_template::REQUIRED_VERSION;

use super::{
    Members, Node, ObjectAttributes,
    body::{self, Context},
    module,
};
use crate::{
    evaluated::{Argument, ArgumentValue, Body, CheckBlock, Evaluated, Module, Output, RequiredProvider, Variable},
    ids::{InstanceId, LocalModuleId},
    program::Mode,
    types::Type,
    value::Value,
};

/// The document of the root, or of one of its modules.
pub(super) fn document<'a>(
    evaluated: &'a Evaluated,
    module: Option<LocalModuleId>,
    objects: ObjectAttributes<'_>,
) -> Node<'a> {
    let mut root = Members::new();
    let own = |instance: InstanceId| evaluated.module_of(instance) == module;
    for (mode, block) in [(Mode::Managed, "resource"), (Mode::Data, "data"), (Mode::Ephemeral, "ephemeral")] {
        let of_mode = evaluated.resources.iter().filter(|one| one.mode == mode && one.module == module);
        let mut labelled: Vec<(&str, &str, Node<'a>)> =
            of_mode.map(|one| (&*one.ty, &*one.name, body::resource(one, objects))).collect();
        if mode == Mode::Data && module.is_none() {
            let states = evaluated.remotes.iter();
            labelled.extend(
                states.map(|remote| ("terraform_remote_state", &*remote.name, Node::RemoteState(&remote.workspace))),
            );
        }
        push(&mut root, block, by_type(labelled));
    }
    match module.and_then(|module| evaluated.local_modules.find(module)) {
        Some(module) => {
            push(&mut root, "variable", module::variables(module));
            push(&mut root, "output", module::outputs(module));
        }
        None => {
            push(&mut root, "provider", providers(evaluated));
            let variables = evaluated.variables.iter();
            push(&mut root, "variable", variables.map(|one| (Cow::Borrowed(&*one.name), variable(one))).collect());
            let outputs = evaluated.outputs.iter();
            push(&mut root, "output", outputs.map(|one| (Cow::Borrowed(&*one.name.text), output(one))).collect());
        }
    }
    let modules = evaluated.modules.iter().filter(|one| own(one.instance));
    push(&mut root, "module", modules.map(|one| (Cow::Borrowed(&*one.name), call(one))).collect());
    let checks = evaluated.checks.iter().filter(|one| !one.holds() && own(one.instance));
    push(&mut root, "check", checks.map(|one| (Cow::Borrowed(&*one.name), check(one, objects))).collect());
    for block in ["import", "moved", "removed"] {
        let of_block = evaluated.refactorings.iter().filter(|one| one.block == block && own(one.instance));
        let bodies: Vec<Node<'a>> =
            of_block.map(|one| body::body(&one.body, Context::own(&["destroy", "provider"]))).collect();
        if !bodies.is_empty() {
            root.push((Cow::Borrowed(block), Node::List(bodies)));
        }
    }
    let terraform = match module {
        Some(module) => module::terraform(evaluated, module),
        None => terraform(evaluated),
    };
    root.push((Cow::Borrowed("terraform"), terraform));
    Node::Object(root)
}

pub(super) fn push<'a>(root: &mut Members<'a>, block: &'static str, members: Members<'a>) {
    if !members.is_empty() {
        root.push((Cow::Borrowed(block), Node::Object(members)));
    }
}

/// Type by type; within each, name by name.
fn by_type<'a>(mut all: Vec<(&'a str, &'a str, Node<'a>)>) -> Members<'a> {
    crate::sort_by(&mut all, |(left, ..), (right, ..)| left.cmp(right));
    let mut types: Members<'a> = Vec::new();
    for (ty, name, node) in all {
        match types.last_mut() {
            Some((last, Node::Object(names))) if *last == ty => names.push((Cow::Borrowed(name), node)),
            _ => types.push((Cow::Borrowed(ty), Node::Object(vec![(Cow::Borrowed(name), node)]))),
        }
    }
    types
}

/// One configuration is an object; several of one provider are an array.
fn providers(evaluated: &Evaluated) -> Members<'_> {
    let mut all: Members<'_> = Vec::new();
    for provider in &evaluated.providers {
        let mut members = body::members(&provider.body, Context::own(&[]), &mut Vec::new());
        if let Some(alias) = &provider.alias {
            members.push((Cow::Borrowed("alias"), Node::Text(Cow::Borrowed(&alias.text))));
        }
        let node = Node::Object(members);
        match all.iter_mut().find(|(name, _)| *name == *provider.name.text) {
            Some((_, Node::List(several))) => several.push(node),
            Some((_, one)) => {
                let first = std::mem::replace(one, Node::Null);
                *one = Node::List(vec![first, node]);
            }
            None => all.push((Cow::Borrowed(&provider.name.text), node)),
        }
    }
    all
}

fn variable(variable: &Variable) -> Node<'_> {
    const LITERAL: [&str; 7] = ["const", "default", "deprecated", "description", "ephemeral", "nullable", "sensitive"];
    let mut members = body::members(&variable.body, Context::own(&LITERAL), &mut Vec::new());
    if variable.body.attribute("type").is_none() && variable.ty != Type::Any {
        members.push((Cow::Borrowed("type"), Node::Text(Cow::Owned(body::type_expression(&variable.ty)))));
    }
    describe(&mut members, &variable.body, variable.docs.as_deref());
    Node::Object(members)
}

fn output(output: &Output) -> Node<'_> {
    const LITERAL: [&str; 4] = ["deprecated", "description", "ephemeral", "sensitive"];
    let mut members = body::members(&output.body, Context::own(&LITERAL), &mut Vec::new());
    for (name, node) in &mut members {
        if let Node::Value(value, _) = node
            && name == "value"
            && loses_its_type(value)
        {
            *node = Node::Expression(value);
        }
    }
    describe(&mut members, &output.body, output.docs.as_deref());
    Node::Object(members)
}

/// Whether JSON would make another type of a value: an array is a tuple, an object an object, and so they would come to
/// whoever reads the state.
pub(super) fn loses_its_type(value: &Value) -> bool {
    match value {
        Value::Set(_) | Value::List(_) | Value::Map(_) => true,
        Value::Tuple(all) => all.iter().any(loses_its_type),
        Value::Object(all) => all.values().any(loses_its_type),
        _ => false,
    }
}

fn describe<'a>(members: &mut Members<'a>, body: &Body, docs: Option<&'a str>) {
    if let Some(docs) = docs
        && body.attribute("description").is_none()
    {
        members.push((Cow::Borrowed("description"), Node::Text(Cow::Borrowed(docs))));
    }
}

fn call(module: &Module) -> Node<'_> {
    let mut members = body::members(&module.body, Context::own(&["source", "version"]), &mut Vec::new());
    body::meta(&module.meta, &mut members);
    if !module.providers.is_empty() {
        let pairs = module.providers.iter();
        let pairs = pairs.map(|(inner, outer)| (Cow::Borrowed(&**inner), Node::Text(Cow::Borrowed(&**outer))));
        members.push((Cow::Borrowed("providers"), Node::Object(pairs.collect())));
    }
    Node::Object(members)
}

fn check<'a>(check: &'a CheckBlock, objects: ObjectAttributes<'_>) -> Node<'a> {
    let mut members = body::members(&check.body, Context::own(&[]), &mut Vec::new());
    if let Some(data) = &check.data {
        let named = Node::Object(vec![(Cow::Borrowed(&*data.name), body::resource(data, objects))]);
        members.push((Cow::Borrowed("data"), Node::Object(vec![(Cow::Borrowed(&*data.ty), named)])));
    }
    Node::Object(members)
}

/// The `terraform` block. Nothing in it is a template, and its labelled blocks are objects by label.
fn terraform(evaluated: &Evaluated) -> Node<'_> {
    let mut members = Members::new();
    let mut stated = false;
    if let Some(body) = &evaluated.terraform {
        members.extend(body.attributes.iter().map(|one| (Cow::Borrowed(&*one.name), literal(one))));
        for block in &body.blocks {
            stated |= matches!(&*block.name, "backend" | "cloud");
            let node = literal_body(&block.body);
            let node =
                block.labels.iter().rev().fold(node, |node, label| Node::Object(vec![(Cow::Borrowed(&**label), node)]));
            members.push((Cow::Borrowed(&*block.name), node));
        }
    }
    if !members.iter().any(|(name, _)| name == "required_version") {
        members.push((Cow::Borrowed("required_version"), Node::Text(Cow::Borrowed(REQUIRED_VERSION))));
    }
    let required = evaluated.required_providers.iter().map(required_provider).collect::<Members<'_>>();
    push(&mut members, "required_providers", required);
    if stated { Node::Object(members) } else { Node::Terraform(Box::new(Node::Object(members))) }
}

fn literal(argument: &Argument) -> Node<'_> {
    match &argument.value {
        ArgumentValue::Value(value) => Node::Literal(value),
        _ => body::argument(argument, Context::own(&[])),
    }
}

fn literal_body(body: &Body) -> Node<'_> {
    let mut members: Members<'_> =
        body.attributes.iter().map(|one| (Cow::Borrowed(&*one.name), literal(one))).collect();
    for block in &body.blocks {
        let node = literal_body(&block.body);
        match members.iter_mut().find(|(name, _)| **name == *block.name) {
            Some((_, Node::List(several))) => several.push(node),
            _ => members.push((Cow::Borrowed(&*block.name), Node::List(vec![node]))),
        }
    }
    Node::Object(members)
}

fn required_provider(provider: &RequiredProvider) -> (Cow<'_, str>, Node<'_>) {
    let mut members = vec![(Cow::Borrowed("source"), Node::Text(Cow::Borrowed(&*provider.source)))];
    if let Some(version) = &provider.version {
        members.push((Cow::Borrowed("version"), Node::Text(Cow::Owned(constraint(version)))));
    }
    (Cow::Borrowed(&provider.name.text), Node::Object(members))
}

/// The constraint of a target. `5.100` takes every patch of it and no later minor version, since only 5.100 was checked;
/// `5.100.0` takes that version alone; a constraint stays as it is.
fn constraint(version: &str) -> String {
    let plain = version.chars().all(|c| c.is_ascii_digit() || c == '.');
    match version.matches('.').count() {
        0 | 1 if plain => format!("~> {version}.0"),
        _ => version.to_owned(),
    }
}
