//! Where the parts of a value come from: the resources behind lists, conditionals, functions and other roots' outputs.

use crate::{
    Text,
    evaluate::Evaluated,
    kinds::{self, Identifier},
    types::{Refinement, Type},
    value::{Deferred, Node, Piece, Root, Step, Traversal, Value},
};

/// One attribute of a resource that a value, or an element of it, may be.
#[derive(Debug)]
pub(super) struct Source {
    /// The resource's index, if it is of this program.
    pub(super) resource: Option<usize>,
    ty: Text,
    /// Blocks and attribute; empty for any identifier of the type.
    path: Vec<Text>,
    /// As messages show it.
    pub(super) shown: String,
}

impl Source {
    /// The identifiers that it may be.
    pub(super) fn gives(&self) -> Vec<Identifier> {
        let path: Vec<&str> = self.path.iter().map(|step| &**step).collect();
        match path.split_last() {
            Some((attribute, blocks)) => kinds::gives(&self.ty, blocks, attribute),
            None => kinds::all(&self.ty),
        }
    }
}

/// The sources of a value; none of what is not a reference, or not a plain one.
pub(super) fn sources(evaluated: &Evaluated, value: &Value) -> Vec<Source> {
    let mut found = Vec::new();
    collect(evaluated, value, &[], 0, &mut found);
    found
}

/// Far above what programs nest.
const DEEPEST: usize = 64;

/// Collects the sources of `value` followed by `steps`.
fn collect(evaluated: &Evaluated, value: &Value, steps: &[Text], depth: usize, found: &mut Vec<Source>) {
    if depth > DEEPEST {
        return;
    }
    let mut each = |value: &Value| collect(evaluated, value, steps, depth + 1, found);
    match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().for_each(each),
        Value::Object(all) | Value::Map(all) => match steps.split_first() {
            Some((first, rest)) => {
                if let Some(inner) = all.get(first) {
                    collect(evaluated, inner, rest, depth + 1, found);
                }
            }
            None => all.values().for_each(each),
        },
        Value::Template(pieces) => {
            if let [Piece::Value(only)] = pieces.as_slice() {
                each(only);
            }
        }
        Value::Unknown(ty) if steps.is_empty() => parameter(ty, found),
        Value::Deferred(deferred) => later(evaluated, deferred, steps, depth + 1, found),
        _ => {}
    }
}

/// A parameter that refers to a resource.
fn parameter(ty: &Type, found: &mut Vec<Source>) {
    match ty {
        Type::Refined(Refinement::Ref(ty)) => {
            let shown = format!("a `ref({ty})`");
            found.push(Source { resource: None, ty: ty.clone(), path: Vec::new(), shown });
        }
        Type::List(element) | Type::Set(element) | Type::Map(element) => parameter(element, found),
        _ => {}
    }
}

fn later(evaluated: &Evaluated, deferred: &Deferred, steps: &[Text], depth: usize, found: &mut Vec<Source>) {
    let then = |more: &[Step]| names(more).chain(steps.iter().cloned()).collect::<Vec<Text>>();
    match &deferred.node {
        Node::Traversal(traversal) => {
            let path = then(&traversal.steps);
            reference(evaluated, traversal, path, depth, found);
        }
        Node::Splat(source, more) => collect(evaluated, source, &then(more), depth, found),
        Node::Index(source, _) => collect(evaluated, source, steps, depth, found),
        Node::Attribute(source, name) => {
            let path: Vec<Text> = std::iter::once(name.clone()).chain(steps.iter().cloned()).collect();
            collect(evaluated, source, &path, depth, found);
        }
        Node::Conditional(_, then, otherwise) => {
            collect(evaluated, then, steps, depth, found);
            collect(evaluated, otherwise, steps, depth, found);
        }
        Node::Call { name, arguments, .. } => {
            let through = match &**name {
                "toset" | "tolist" | "concat" | "flatten" | "compact" | "coalesce" | "coalescelist" | "distinct"
                | "sort" | "reverse" | "one" | "try" | "setunion" | "values" | "tostring" | "nonsensitive" => {
                    arguments.len()
                }
                "element" | "slice" | "sensitive" => 1,
                _ => 0,
            };
            for argument in arguments.iter().take(through) {
                collect(evaluated, argument, steps, depth, found);
            }
        }
        Node::ForList { element, .. } => collect(evaluated, element, steps, depth, found),
        _ => {}
    }
}

fn reference(evaluated: &Evaluated, traversal: &Traversal, path: Vec<Text>, depth: usize, found: &mut Vec<Source>) {
    let (resource, ty, name) = match &traversal.root {
        Root::Resource(index) => {
            let Some(resource) = evaluated.resources.get(*index) else { return };
            (Some(*index), resource.ty.clone(), resource.declared.text.to_string())
        }
        Root::Foreign { ty, address, .. } => (None, ty.clone(), address.to_string()),
        Root::Remote { origin, .. } => {
            collect(evaluated, origin, &path, depth, found);
            return;
        }
        _ => return,
    };
    // A resource as a whole is no identifier at all, which its type says.
    if !path.is_empty() {
        let shown = format!("{name}.{}", path.join("."));
        found.push(Source { resource, ty, path, shown });
    }
}

/// The attributes among the steps: indexes and splats lead to elements of the same kind.
fn names(steps: &[Step]) -> impl Iterator<Item = Text> {
    steps.iter().filter_map(|step| match step {
        Step::Attribute(name) => Some(name.clone()),
        Step::Index(_) | Step::Splat => None,
    })
}
