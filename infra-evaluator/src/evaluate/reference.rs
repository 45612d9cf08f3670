//! References to deployed things, typed by the provider's schema.

use std::rc::Rc;

use super::{
    Evaluator, Scope,
    types::{attribute_type, index_type},
};
use crate::{
    Span,
    catalog::references::UNKNOWN_MEMBER,
    diagnostic::Diagnostic,
    ids::ResourceId,
    mode::Mode,
    schema::{Block, BlockId, Nesting},
    target::Schemas,
    types::{Field, Type},
    value::{Deferred, Marks, Node, Root, Step, Traversal, Value, Way},
};

impl Evaluator<'_> {
    /// A reference to a resource with these steps; its type is known once an attribute is named.
    pub(super) fn reference(&self, id: ResourceId, steps: Vec<Step>) -> Value {
        let ephemeral = self.data.resource(id).mode == Mode::Ephemeral;
        Value::Deferred(Rc::new(Deferred {
            node: Node::Traversal(Traversal { root: Root::Resource(id), steps }),
            ty: Type::Any,
            // A whole may have an attribute that is a secret; which it is, the attribute says.
            marks: Marks { ephemeral, secret: true, ..Marks::NONE },
            way: Way::NONE,
        }))
    }

    /// A resource as an object, with all its attributes.
    pub(super) fn whole_resource(&self, id: ResourceId) -> Value {
        self.reference(id, Vec::new())
    }

    /// The type of one step, and what it leads to is marked with; `None` if it leads nowhere, which is reported.
    pub(super) fn step_type(
        &mut self,
        source: &Node,
        ty: &Type,
        step: &Step,
        span: Span,
        scope: &Scope,
    ) -> Option<(Type, Marks)> {
        if let (Node::Traversal(traversal), Step::Attribute(name)) = (source, step) {
            if first_attribute(&traversal.steps) {
                match &traversal.root {
                    Root::Resource(index) => return self.resource_attribute(*index, name, span, scope),
                    Root::Instances { body, .. } => return self.data.deployed_output(*body, name, span, scope),
                    _ => {}
                }
            }
            if let Some(ty) = special_attribute(&traversal.root, &traversal.steps, name) {
                return Some((ty, Marks::NONE));
            }
        }
        if let (Node::Splat(Value::Deferred(inner), steps), Step::Attribute(name)) = (source, step)
            && steps.is_empty()
        {
            match values_of(inner) {
                Some(Root::Resource(index)) => return self.resource_attribute(*index, name, span, scope),
                Some(Root::Instances { body, .. }) => return self.data.deployed_output(*body, name, span, scope),
                _ => {}
            }
        }
        let found = match step {
            Step::Attribute(name) => attribute_type(ty, name),
            Step::Index(key) => index_type(ty, key),
            Step::Splat => Ok(ty.element().list()),
        };
        match found {
            Ok(ty) => Some((ty, Marks::NONE)),
            // What the provider's schema says of a resource, Terraform knows before any value.
            Err(problem) if of_resource(source) => {
                self.report(scope, problem.diagnostic(&UNKNOWN_MEMBER, span));
                None
            }
            Err(problem) => {
                self.fail(scope, problem.diagnostic(&UNKNOWN_MEMBER, span));
                None
            }
        }
    }

    fn resource_attribute(&mut self, id: ResourceId, name: &str, span: Span, scope: &Scope) -> Option<(Type, Marks)> {
        let resource = self.data.resource(id);
        let (mode, ty) = (resource.mode, resource.ty);
        let schemas = self.data.schemas();
        // Without a block the type is unknown, which `check` reports at the resource, or passes over.
        let Some(block) = schemas.block(mode, &ty) else { return Some((Type::Any, Marks::NONE)) };
        if let Some(attribute) = block.attribute(name) {
            // The members of a nested attribute say by themselves.
            let secret = attribute.nested.is_some() || schemas.facts(&ty).touches_secret(&ty, &[name]);
            let ty = match &attribute.nested {
                Some((nesting, id)) => nested_type(&schemas, &ty, *nesting, *id, 0),
                None => attribute.ty.clone(),
            };
            return Some((ty, Marks { sensitive: attribute.sensitive, ephemeral: false, secret }));
        }
        if let Some(nested) = block.nested(name) {
            let ty = nested_type(&schemas, &ty, nested.nesting, nested.block, 0);
            return Some((ty, Marks { secret: true, ..Marks::NONE }));
        }
        let found = Diagnostic::error(&UNKNOWN_MEMBER, span, format!("no attribute `{name}` on `{ty}`"));
        let attributes = block.attributes.iter().map(|attribute| &*attribute.name);
        let names = attributes.chain(block.blocks.iter().map(|nested| &*nested.name));
        let found = match without_type(&ty, name).filter(|short| block.attribute(short).is_some()) {
            short @ Some(_) => found.nearest(short),
            None => found.nearest_of(name, names),
        };
        self.report(scope, found);
        None
    }

    /// One of the instances of a resource as an object; [`Type::Any`] where nobody knows its attributes.
    pub(super) fn instance_type(&self, id: ResourceId) -> Type {
        let (resource, schemas) = (self.data.resource(id), self.data.schemas());
        let block = schemas.block(resource.mode, &resource.ty);
        block.map_or(Type::Any, |block| object_type(&schemas, &resource.ty, &block, 0))
    }
}

/// `id` of `vpc_id` on `aws_vpc`: the words of the type stand before an attribute where another resource names it.
fn without_type<'a>(ty: &str, name: &'a str) -> Option<&'a str> {
    let mut words = ty;
    loop {
        words = words.split_once('_')?.1;
        if let Some(short) = name.strip_prefix(words).and_then(|rest| rest.strip_prefix('_')) {
            return Some(short);
        }
    }
}

/// A nested block as the type of its value.
fn nested_type(schemas: &Schemas, ty: &str, nesting: Nesting, id: BlockId, depth: usize) -> Type {
    // Deep enough for every path that a program writes; recursive statements of web ACLs go deeper.
    let block = schemas.of_type(ty).filter(|_| depth < 6).and_then(|schema| schema.block(id).ok());
    let object = block.map_or(Type::Any, |block| object_type(schemas, ty, &block, depth + 1));
    match nesting {
        Nesting::Single | Nesting::Group => object,
        Nesting::List => object.list(),
        Nesting::Set => object.set(),
        Nesting::Map => object.map(),
    }
}

/// The object that a block of this type is.
fn object_type(schemas: &Schemas, ty: &str, block: &Block, depth: usize) -> Type {
    if block.open {
        return Type::Any;
    }
    let attributes = block.attributes.iter().map(|attribute| {
        let inner = match &attribute.nested {
            Some((nesting, id)) => nested_type(schemas, ty, *nesting, *id, depth),
            None => attribute.ty.clone(),
        };
        (attribute.name.clone(), inner)
    });
    let blocks = block
        .blocks
        .iter()
        .map(|nested| (nested.name.clone(), nested_type(schemas, ty, nested.nesting, nested.block, depth)));
    let field = |(name, ty)| (name, Field { ty, optional: false, default: None });
    Type::Object(crate::map_of(attributes.chain(blocks).map(field)))
}

/// Whether a path begins at a resource.
fn of_resource(node: &Node) -> bool {
    matches!(node, Node::Traversal(Traversal { root: Root::Resource(_), .. }))
}

/// Whether the next attribute is one of the resource itself.
pub(super) fn first_attribute(steps: &[Step]) -> bool {
    matches!(steps, [] | [Step::Index(_) | Step::Splat])
}

/// The resource or nested stack whose instances `values(…)` lists.
pub(super) fn values_of(call: &Deferred) -> Option<&Root> {
    match &call.node {
        Node::Call { name, arguments, .. } if &**name == "values" => match arguments.as_slice() {
            [Value::Deferred(argument)] => match &argument.node {
                Node::Traversal(Traversal { root: root @ (Root::Resource(_) | Root::Instances { .. }), steps })
                    if steps.is_empty() =>
                {
                    Some(root)
                }
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
