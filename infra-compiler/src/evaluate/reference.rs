//! References to deployed things, typed by the provider's schema.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Evaluator,
    name::deferred,
    scope::Scope,
    types::{attribute_type, index_type},
};
use crate::{
    Span,
    catalog::references::UNKNOWN_MEMBER,
    diagnostic::{Diagnostic, Diagnostics},
    program::{Mode, Name},
    schema::{Block, Nesting},
    types::Type,
    value::{Deferred, Node, Piece, Root, Step, Traversal, Value},
};

impl<'p> Evaluator<'p> {
    /// A reference to a resource with these steps; its type is known once an attribute is named.
    pub(super) fn reference(&self, index: usize, steps: Vec<Step>) -> Value {
        let ephemeral = self.evaluated.resources.get(index).is_some_and(|it| it.mode == Mode::Ephemeral);
        Value::Deferred(Rc::new(Deferred {
            node: Node::Traversal(Traversal { root: Root::Resource(index), steps }),
            ty: Type::Any,
            sensitive: false,
            ephemeral,
        }))
    }

    /// A resource as an object, with all its attributes.
    pub(super) fn whole_resource(&self, index: usize) -> Value {
        self.reference(index, Vec::new())
    }

    /// The type of one step, and whether what it leads to is sensitive; `None` if it leads nowhere, which is reported.
    pub(super) fn step_type(
        &mut self,
        source: &Node,
        ty: &Type,
        step: &Step,
        span: Span,
        scope: &Scope<'p>,
    ) -> Option<(Type, bool)> {
        if let (Node::Traversal(traversal), Step::Attribute(name)) = (source, step) {
            if let (Root::Resource(index), true) = (&traversal.root, first_attribute(&traversal.steps)) {
                return self.resource_attribute(*index, name, span, scope);
            }
            if let Some(ty) = special_attribute(&traversal.root, &traversal.steps, name) {
                return Some((ty, false));
            }
        }
        if let (Node::Splat(Value::Deferred(inner), steps), Step::Attribute(name)) = (source, step)
            && let (Some(index), true) = (values_of(inner), steps.is_empty())
        {
            return self.resource_attribute(index, name, span, scope);
        }
        let found = match step {
            Step::Attribute(name) => attribute_type(ty, name),
            Step::Index(key) => index_type(ty, key),
            Step::Splat => Ok(ty.element().list()),
        };
        match found {
            Ok(ty) => Some((ty, false)),
            Err(problem) => {
                self.report(scope.frame, problem.diagnostic(&UNKNOWN_MEMBER, span));
                None
            }
        }
    }

    fn resource_attribute(&mut self, index: usize, name: &str, span: Span, scope: &Scope<'p>) -> Option<(Type, bool)> {
        let resource = self.evaluated.resources.get(index)?;
        let (mode, ty) = (resource.mode, resource.ty.clone());
        // Without a block the type is unknown, which `check` reports at the resource, or passes over.
        let Some(block) = self.schemas().block(mode, &ty) else { return Some((Type::Any, false)) };
        if let Some(attribute) = block.attribute(name) {
            let ty = match &attribute.nested {
                Some((nesting, id)) => self.nested_type(&ty, *nesting, *id, 0),
                None => attribute.ty.clone(),
            };
            return Some((ty, attribute.sensitive));
        }
        if let Some(nested) = block.nested(name) {
            return Some((self.nested_type(&ty, nested.nesting, nested.block, 0), false));
        }
        let found = Diagnostic::error(&UNKNOWN_MEMBER, span, format!("no attribute `{name}` on `{ty}`"));
        let attributes = block.attributes.iter().map(|attribute| &*attribute.name);
        let blocks = block.blocks.iter().map(|nested| &*nested.name);
        self.report(scope.frame, found.nearest_of(name, attributes.chain(blocks)));
        None
    }

    /// A nested block as the type of its value.
    fn nested_type(&self, ty: &str, nesting: Nesting, id: crate::schema::BlockId, depth: usize) -> Type {
        // Deep enough for every path that a program writes; recursive statements of web ACLs go deeper.
        let block = self.schemas().of_type(ty).filter(|_| depth < 6).and_then(|schema| schema.block(id).ok());
        let object = block.map_or(Type::Any, |block| self.object_type(ty, &block, depth + 1));
        match nesting {
            Nesting::Single | Nesting::Group => object,
            Nesting::List => object.list(),
            Nesting::Set => object.set(),
            Nesting::Map => object.map(),
        }
    }

    /// The object that a block of this type is.
    fn object_type(&self, ty: &str, block: &Block, depth: usize) -> Type {
        if block.open {
            return Type::Any;
        }
        let attributes = block.attributes.iter().map(|attribute| {
            let inner = match &attribute.nested {
                Some((nesting, id)) => self.nested_type(ty, *nesting, *id, depth),
                None => attribute.ty.clone(),
            };
            (attribute.name.clone(), inner)
        });
        let blocks = block
            .blocks
            .iter()
            .map(|nested| (nested.name.clone(), self.nested_type(ty, nested.nesting, nested.block, depth)));
        let field = |(name, ty)| (name, crate::types::Field { ty, optional: false, default: None });
        Type::Object(attributes.chain(blocks).map(field).collect::<BTreeMap<_, _>>())
    }

    /// One of the instances of a resource as an object; [`Type::Any`] where nobody knows its attributes.
    pub(super) fn instance_type(&self, index: usize) -> Type {
        let Some(resource) = self.evaluated.resources.get(index) else { return Type::Any };
        let block = self.schemas().block(resource.mode, &resource.ty);
        block.map_or(Type::Any, |block| self.object_type(&resource.ty, &block, 0))
    }

    /// An output of another root, with what that root says of it.
    pub(super) fn remote_output(&mut self, index: usize, name: &Name) -> Value {
        let Some((definition, remote, broken)) =
            self.remotes.get(index).map(|it| (it.definition, it.name.clone(), it.stack.broken))
        else {
            return Value::Poison;
        };
        if let Some(known) = self.evaluated.remotes.iter_mut().find(|known| known.name == remote)
            && !known.outputs.contains(&name.text)
        {
            known.outputs.push(name.text.clone());
        }
        let origin = if broken || self.depth > 60 { Value::Poison } else { self.foreign_output(definition, name) };
        let ty = match &origin {
            Value::Poison | Value::Null => Type::Any,
            known => known.ty(),
        };
        let traversal = Traversal {
            root: Root::Remote { name: remote, output: name.text.clone(), origin: Rc::new(origin) },
            steps: Vec::new(),
        };
        deferred(Node::Traversal(traversal), ty)
    }

    fn foreign_output(&mut self, definition: crate::program::DefinitionId, name: &Name) -> Value {
        let key = (definition, name.text.clone());
        if let Some(known) = self.foreign.get(&key) {
            return known.clone();
        }
        // What is wrong over there is reported there.
        let mut silent = Diagnostics::new();
        let mut other = Evaluator::new(self.program, self.target, &mut silent);
        other.depth = self.depth + 20;
        let value = match self.program.stack(definition) {
            Some(stack) => {
                other.root_frame(definition, stack);
                match other.frames.first().and_then(|frame| frame.outputs.get(&name.text)).cloned() {
                    Some(lazy) => {
                        let value = other.force(&lazy, &name.text, name.span);
                        other.abroad(&value)
                    }
                    None => Value::Poison,
                }
            }
            None => Value::Poison,
        };
        drop(other);
        drop(silent);
        self.foreign.insert(key, value.clone());
        value
    }

    /// The same value as another program may see it: resources by type and address.
    fn abroad(&self, value: &Value) -> Value {
        match value {
            Value::Tuple(all) => Value::Tuple(Rc::new(all.iter().map(|one| self.abroad(one)).collect())),
            Value::List(all) => Value::List(Rc::new(all.iter().map(|one| self.abroad(one)).collect())),
            Value::Set(all) => Value::Set(Rc::new(all.iter().map(|one| self.abroad(one)).collect())),
            Value::Object(all) => {
                Value::Object(Rc::new(all.iter().map(|(key, one)| (key.clone(), self.abroad(one))).collect()))
            }
            Value::Map(all) => {
                Value::Map(Rc::new(all.iter().map(|(key, one)| (key.clone(), self.abroad(one))).collect()))
            }
            Value::Template(pieces) => Value::Template(Rc::new(
                pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Text(text) => Piece::Text(text.clone()),
                        Piece::Value(value) => Piece::Value(self.abroad(value)),
                    })
                    .collect(),
            )),
            Value::Deferred(source) => match &source.node {
                Node::Traversal(Traversal { root: Root::Resource(index), steps }) => {
                    let Some(resource) = self.evaluated.resources.get(*index) else { return Value::Poison };
                    let root = Root::Foreign {
                        mode: resource.mode,
                        ty: resource.ty.clone(),
                        address: resource.address().into(),
                    };
                    Value::Deferred(Rc::new(Deferred {
                        node: Node::Traversal(Traversal { root, steps: steps.clone() }),
                        ..(**source).clone()
                    }))
                }
                Node::Traversal(_) => value.clone(),
                _ => Value::Unknown(source.ty.clone()),
            },
            other => other.clone(),
        }
    }
}

/// Whether the next attribute is one of the resource itself.
fn first_attribute(steps: &[Step]) -> bool {
    matches!(steps, [] | [Step::Index(_) | Step::Splat])
}

/// The resource whose instances `values(resource)` lists.
pub(super) fn values_of(call: &Deferred) -> Option<usize> {
    match &call.node {
        Node::Call { name, arguments, .. } if &**name == "values" => match arguments.as_slice() {
            [Value::Deferred(argument)] => match &argument.node {
                Node::Traversal(Traversal { root: Root::Resource(index), steps }) if steps.is_empty() => Some(*index),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// Attributes of the names that Terraform itself provides.
fn special_attribute(root: &Root, steps: &[Step], name: &str) -> Option<Type> {
    let known = steps.is_empty();
    match (root, name) {
        (Root::Count, "index") if known => Some(Type::Number),
        (Root::Each, "key") | (Root::Path, "module" | "root" | "cwd") | (Root::Terraform, "workspace") if known => {
            Some(Type::String)
        }
        _ => None,
    }
}
