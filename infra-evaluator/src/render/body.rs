//! Bodies: attributes, nested blocks, `dynamic` blocks, meta-arguments.

use std::borrow::Cow;

use super::{Members, Node, ObjectAttributes};
use crate::{
    Text,
    evaluated::{Argument, ArgumentValue, Block, Body, Meta, Resource},
    program::Mode,
    types::Type,
    value::Value,
};

/// Names that Terraform takes for itself in a resource; an attribute so named goes into `"_"`.
const META: [&str; 7] = ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

/// What the schema says about the body at hand.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    objects: Option<(ObjectAttributes<'a>, Mode, &'a str)>,
    /// Arguments that Terraform takes as they are, whatever the evaluator made of them.
    literal: &'a [&'a str],
}

impl<'a> Context<'a> {
    /// A body of Terraform's own, in which these arguments are taken as they are.
    pub(super) const fn own(literal: &'a [&'a str]) -> Self {
        Self { objects: None, literal }
    }

    fn object_type(&self, path: &[&str]) -> Option<Type> {
        let (objects, mode, ty) = self.objects?;
        objects(mode, ty, path)
    }
}

/// The body of a resource, data source or ephemeral resource.
pub(super) fn resource<'a>(resource: &'a Resource, objects: ObjectAttributes<'_>) -> Node<'a> {
    let context = Context { objects: Some((objects, resource.mode, &resource.ty)), literal: &[] };
    let (reserved, mut all): (Members<'a>, Members<'a>) =
        members(&resource.body, context, &mut Vec::new()).into_iter().partition(|(name, _)| META.contains(&&**name));
    if !reserved.is_empty() {
        all.push((Cow::Borrowed("_"), Node::Object(reserved)));
    }
    meta(&resource.meta, &mut all);
    if let Some(docs) = &resource.docs {
        all.push((Cow::Borrowed("//"), Node::Text(Cow::Borrowed(docs))));
    }
    Node::Object(all)
}

/// The meta-arguments.
pub(super) fn meta<'a>(meta: &'a Meta, all: &mut Members<'a>) {
    const LIFECYCLE: Context<'_> = Context::own(&["create_before_destroy", "prevent_destroy", "destroy"]);
    const CONNECTION: Context<'_> = Context::own(&["type"]);
    const TEMPLATE: Context<'_> = Context::own(&[]);
    if let Some(count) = &meta.count {
        all.push((Cow::Borrowed("count"), argument(count, TEMPLATE)));
    }
    if let Some(for_each) = &meta.for_each {
        let node = match &for_each.value {
            ArgumentValue::Value(set @ Value::Set(_)) => Node::Expression(set),
            _ => argument(for_each, TEMPLATE),
        };
        all.push((Cow::Borrowed("for_each"), node));
    }
    if !meta.depends_on.is_empty() {
        let references = meta.depends_on.iter().map(Node::Traversal).collect();
        all.push((Cow::Borrowed("depends_on"), Node::List(references)));
    }
    if let Some(provider) = &meta.provider {
        all.push((Cow::Borrowed("provider"), argument(provider, Context::own(&["provider"]))));
    }
    if let Some(lifecycle) = &meta.lifecycle {
        let members = members(lifecycle, LIFECYCLE, &mut Vec::new());
        if !members.is_empty() {
            all.push((Cow::Borrowed("lifecycle"), Node::List(vec![Node::Object(members)])));
        }
    }
    if let Some(connection) = &meta.connection {
        all.push((Cow::Borrowed("connection"), Node::List(vec![body(connection, CONNECTION)])));
    }
    if !meta.provisioners.is_empty() {
        let provisioners = meta.provisioners.iter().map(|block| labelled(block, TEMPLATE, &mut Vec::new()));
        all.push((Cow::Borrowed("provisioner"), Node::List(provisioners.collect())));
    }
}

/// A body of Terraform's own.
pub(super) fn body<'a>(body: &'a Body, context: Context<'_>) -> Node<'a> {
    Node::Object(members(body, context, &mut Vec::new()))
}

/// The members of a body; `path` is the names of the blocks around it.
pub(super) fn members<'a>(body: &'a Body, context: Context<'_>, path: &mut Vec<&'a str>) -> Members<'a> {
    let mut all: Members<'a> = Vec::with_capacity(body.attributes.len() + body.blocks.len());
    for attribute in &body.attributes {
        let mut node = argument(attribute, context);
        if let Node::Value(value, ty) = &mut node
            && holds_objects(value)
        {
            path.push(&attribute.name);
            *ty = context.object_type(path);
            path.pop();
        }
        all.push((Cow::Borrowed(&attribute.name), node));
    }
    let mut dynamic: Members<'a> = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for block in body.blocks.iter().filter(|block| !is_decided(block, context)) {
        if done.contains(&&*block.name) || body.attribute(&block.name).is_some() {
            continue;
        }
        done.push(&block.name);
        path.push(&block.name);
        let name = Cow::Borrowed(&*block.name);
        if body.blocks(&block.name).any(|block| block.dynamic.is_some()) {
            let bodies = body.blocks(&block.name).map(|block| repeated(block, context, path)).collect();
            dynamic.push((name, Node::List(bodies)));
        } else {
            let blocks = body.blocks(&block.name).filter(|block| !is_decided(block, context));
            all.push((name, Node::List(blocks.map(|block| labelled(block, context, path)).collect())));
        }
        path.pop();
    }
    if !dynamic.is_empty() {
        all.push((Cow::Borrowed("dynamic"), Node::Object(dynamic)));
    }
    all
}

/// A condition that the compiler knows to hold. Terraform takes none that refers to nothing.
fn is_decided(block: &Block, context: Context<'_>) -> bool {
    context.objects.is_none() && ["precondition", "postcondition", "assert"].contains(&&*block.name) && block.holds()
}

/// A block in the `dynamic` form. A static one among dynamic ones is repeated once, so that the order stays as written.
fn repeated<'a>(block: &'a Block, context: Context<'_>, path: &mut Vec<&'a str>) -> Node<'a> {
    let mut members: Members<'a> = vec![(Cow::Borrowed("content"), content(block, context, path))];
    match &block.dynamic {
        Some(dynamic) => {
            members.push((Cow::Borrowed("for_each"), Node::Value(&dynamic.for_each, None)));
            members.push((Cow::Borrowed("iterator"), Node::Text(Cow::Borrowed(&dynamic.iterator))));
        }
        None => members.push((Cow::Borrowed("for_each"), Node::List(vec![Node::Bool(true)]))),
    }
    Node::Object(members)
}

/// `{ "label": { body } }`.
pub(super) fn labelled<'a>(block: &'a Block, context: Context<'_>, path: &mut Vec<&'a str>) -> Node<'a> {
    let inner = content(block, context, path);
    block.labels.iter().rev().fold(inner, |node, label| Node::Object(vec![(Cow::Borrowed(&**label), node)]))
}

/// A block's body; if the block is an attribute in truth, with every field that its objects must have.
fn content<'a>(block: &'a Block, context: Context<'_>, path: &mut Vec<&'a str>) -> Node<'a> {
    let mut all = members(&block.body, context, path);
    if let Some(Type::List(element) | Type::Set(element)) = context.object_type(path)
        && let Type::Object(fields) = *element
    {
        let absent: Vec<Text> =
            fields.into_keys().filter(|name| !all.iter().any(|(present, _)| **present == **name)).collect();
        all.extend(absent.into_iter().map(|name| (Cow::Owned(name.to_string()), Node::Null)));
    }
    Node::Object(all)
}

fn holds_objects(value: &Value) -> bool {
    value.elements().is_some_and(|all| all.iter().any(|one| one.members().is_some()))
}

/// One argument, in the form its place asks for.
pub(super) fn argument<'a>(argument: &'a Argument, context: Context<'_>) -> Node<'a> {
    match &argument.value {
        ArgumentValue::Value(value) if !context.literal.contains(&&*argument.name) => Node::Value(value, None),
        ArgumentValue::Value(value) | ArgumentValue::Literal(value) => Node::Literal(value),
        ArgumentValue::Traversals { references, many } => {
            let mut texts = references.iter().map(|(text, _)| Node::Text(Cow::Borrowed(&**text)));
            if *many { Node::List(texts.collect()) } else { texts.next().unwrap_or(Node::Null) }
        }
        ArgumentValue::Keyword(word) => Node::Text(Cow::Borrowed(word)),
        ArgumentValue::Type(ty) => Node::Text(Cow::Owned(type_expression(ty))),
    }
}

/// A type as Terraform writes it: what parameters know beyond its types is left out.
pub(super) fn type_expression(ty: &Type) -> String {
    fn plain(ty: &Type) -> Type {
        match ty.base() {
            Type::List(element) => plain(element).list(),
            Type::Set(element) => plain(element).set(),
            Type::Map(element) => plain(element).map(),
            Type::Tuple(elements) => Type::Tuple(elements.iter().map(plain).collect()),
            Type::Object(fields) => {
                let field = |(name, field): (&Text, &crate::types::Field)| {
                    (name.clone(), crate::types::Field { ty: plain(&field.ty), ..field.clone() })
                };
                Type::Object(crate::map_of(fields.iter().map(field)))
            }
            other => other.clone(),
        }
    }
    plain(ty).to_string()
}
