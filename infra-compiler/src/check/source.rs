//! Where the parts of a value come from: the resources behind lists, conditionals, functions and other roots' outputs.

use crate::{
    Text,
    evaluated::{Argument, Evaluated, LocalOutput},
    ids::{LocalModuleId, ResourceId},
    limits::REFERENCE_DEPTH,
    provider::Identifier,
    target::Schemas,
    types::{Refinement, Type},
    value::{Deferred, Node, Piece, Root, Step, Traversal, Value},
};

/// One attribute of a resource that a value, or an element of it, may be.
#[derive(Debug)]
pub(super) struct Source {
    /// The resource's index, if it is of this program.
    pub(super) resource: Option<ResourceId>,
    ty: Text,
    /// Blocks and attribute; empty for any identifier of the type.
    path: Vec<Text>,
    /// As messages show it.
    pub(super) shown: String,
    /// `[0]`, `[each.key]`: which of the resource's instances, where the reference says that as text can.
    pub(super) index: String,
    /// Whether it is written with a name for each element, so that the resource is not named there.
    pub(super) element: bool,
}

impl Source {
    /// The identifiers that it may be.
    pub(super) fn gives(&self, schemas: &Schemas) -> Vec<Identifier> {
        let facts = schemas.facts(&self.ty);
        let path: Vec<&str> = self.path.iter().map(|step| &**step).collect();
        match path.split_last() {
            Some((attribute, blocks)) => facts.gives(&self.ty, blocks, attribute),
            None => facts.all_identifiers(&self.ty),
        }
    }
}

/// The sources of a value; none of what is not a reference, or not a plain one.
///
/// `for_each` is that of the resource in which the value stands, if it has one.
pub(super) fn sources(evaluated: &Evaluated, for_each: Option<&Value>, value: &Value) -> Vec<Source> {
    let mut collector = Collector { evaluated, for_each, bound: Vec::new(), element: false, found: Vec::new() };
    collector.collect(value, &[], 0);
    collector.found
}

struct Collector<'a> {
    evaluated: &'a Evaluated,
    for_each: Option<&'a Value>,
    /// Names of `for` expressions and what they go through, the innermost last.
    bound: Vec<(&'a Text, &'a Value)>,
    /// Whether such a name, or `each.value`, led to where this is.
    element: bool,
    found: Vec<Source>,
}

impl<'a> Collector<'a> {
    /// Collects the sources of `value` followed by `steps`.
    fn collect(&mut self, value: &'a Value, steps: &[Text], depth: usize) {
        if depth > REFERENCE_DEPTH {
            return;
        }
        match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
                all.iter().for_each(|value| self.collect(value, steps, depth + 1));
            }
            Value::Object(all) | Value::Map(all) => match steps.split_first() {
                Some((first, rest)) => {
                    if let Some(inner) = all.get(first) {
                        self.collect(inner, rest, depth + 1);
                    }
                }
                None => self.elements(value, steps, depth),
            },
            Value::Template(pieces) => {
                if let [Piece::Value(only)] = pieces.as_slice() {
                    self.collect(only, steps, depth + 1);
                }
            }
            Value::Unknown(ty) if steps.is_empty() => parameter(ty, &mut self.found),
            Value::Deferred(deferred) => self.later(deferred, steps, depth + 1),
            _ => {}
        }
    }

    /// Collects the sources of each element of `value` followed by `steps`.
    fn elements(&mut self, value: &'a Value, steps: &[Text], depth: usize) {
        match value {
            Value::Object(all) | Value::Map(all) => {
                all.values().for_each(|value| self.collect(value, steps, depth + 1));
            }
            _ => self.collect(value, steps, depth + 1),
        }
    }

    fn later(&mut self, deferred: &'a Deferred, steps: &[Text], depth: usize) {
        let then = |more: &[Step]| names(more).chain(steps.iter().cloned()).collect::<Vec<Text>>();
        match &deferred.node {
            Node::Traversal(traversal) => self.reference(traversal, then(&traversal.steps), depth),
            Node::Splat(source, more) => self.collect(source, &then(more), depth),
            Node::Index(source, _) => self.collect(source, steps, depth),
            Node::Attribute(source, name) => {
                let path: Vec<Text> = std::iter::once(name.clone()).chain(steps.iter().cloned()).collect();
                self.collect(source, &path, depth);
            }
            Node::Conditional(_, then, otherwise) => {
                self.collect(then, steps, depth);
                self.collect(otherwise, steps, depth);
            }
            Node::Call { name, arguments, .. } => {
                let through = match &**name {
                    "toset" | "tolist" | "concat" | "flatten" | "compact" | "coalesce" | "coalescelist"
                    | "distinct" | "sort" | "reverse" | "one" | "try" | "setunion" | "values" | "tostring"
                    | "nonsensitive" => arguments.len(),
                    "element" | "slice" | "sensitive" => 1,
                    _ => 0,
                };
                for argument in arguments.iter().take(through) {
                    self.collect(argument, steps, depth);
                }
            }
            Node::ForList { value, source, element, .. } => self.for_expression(value, source, element, steps, depth),
            // Steps into it are keys that it makes.
            Node::ForObject { value, source, new_value, .. } if steps.is_empty() => {
                self.for_expression(value, source, new_value, steps, depth);
            }
            _ => {}
        }
    }

    fn for_expression(&mut self, name: &'a Text, source: &'a Value, element: &'a Value, steps: &[Text], depth: usize) {
        self.bound.push((name, source));
        self.collect(element, steps, depth);
        self.bound.pop();
    }

    fn reference(&mut self, traversal: &'a Traversal, path: Vec<Text>, depth: usize) {
        let (resource, ty, name) = match &traversal.root {
            Root::Resource(index) => {
                let Some(resource) = self.evaluated.resources.find(*index) else { return };
                (Some(*index), resource.ty.clone(), resource.declared.text.to_string())
            }
            Root::Foreign { ty, address, .. } => (None, ty.clone(), address.to_string()),
            Root::Remote { origin, .. } => return self.collect(origin, &path, depth),
            Root::Input { module, origin, .. } => return self.outside(*module, |it| it.collect(origin, &path, depth)),
            Root::Instances { body, .. } => {
                let outputs: Vec<&LocalOutput> = self.evaluated.outputs_read(*body, &traversal.steps).collect();
                let rest = path.get(1..).unwrap_or_default();
                for output in outputs {
                    self.collect(&output.value, rest, depth);
                }
                return;
            }
            Root::Bound(name) => {
                if let Some(at) = self.bound.iter().rposition(|(bound, _)| *bound == name) {
                    // What it goes through sees the names around it alone.
                    let inner = self.bound.split_off(at);
                    if let Some((_, source)) = inner.first() {
                        self.element_of(source, &path, depth);
                    }
                    self.bound.extend(inner);
                }
                return;
            }
            Root::Each => {
                if let (Some(source), Some((value, rest))) = (self.for_each, path.split_first())
                    && &**value == "value"
                {
                    let bound = std::mem::take(&mut self.bound);
                    self.element_of(source, rest, depth);
                    self.bound = bound;
                }
                return;
            }
            _ => return,
        };
        // A resource as a whole is no identifier at all, which its type says.
        if !path.is_empty() {
            let index = index(&traversal.steps);
            let shown = format!("{name}{index}.{}", path.join("."));
            self.found.push(Source { resource, ty, path, shown, index, element: self.element });
        }
    }

    /// Collects what is written where a module is called: other names mean something there.
    fn outside(&mut self, module: LocalModuleId, collect: impl FnOnce(&mut Self)) {
        let call = self.evaluated.local_modules.find(module).map(|module| &self.evaluated.modules[module.call]);
        let for_each = call.and_then(|call| call.meta.for_each.as_ref()).and_then(Argument::value);
        let for_each = std::mem::replace(&mut self.for_each, for_each);
        let bound = std::mem::take(&mut self.bound);
        collect(self);
        (self.for_each, self.bound) = (for_each, bound);
    }

    fn element_of(&mut self, source: &'a Value, path: &[Text], depth: usize) {
        let outer = std::mem::replace(&mut self.element, true);
        self.elements(source, path, depth);
        self.element = outer;
    }
}

/// A parameter that refers to a resource.
fn parameter(ty: &Type, found: &mut Vec<Source>) {
    match ty {
        Type::Refined(Refinement::Ref(ty)) => {
            let shown = format!("a `ref({ty})`");
            found.push(Source {
                resource: None,
                ty: ty.clone(),
                path: Vec::new(),
                shown,
                index: String::new(),
                element: false,
            });
        }
        Type::List(element) | Type::Set(element) | Type::Map(element) => parameter(element, found),
        _ => {}
    }
}

/// The attributes among the steps: indexes and splats lead to elements of the same kind.
fn names(steps: &[Step]) -> impl Iterator<Item = Text> {
    steps.iter().filter_map(|step| match step {
        Step::Attribute(name) => Some(name.clone()),
        Step::Index(_) | Step::Splat => None,
    })
}

/// The index with which a reference begins, as it is written.
fn index(steps: &[Step]) -> String {
    match steps.first() {
        Some(Step::Index(Value::Number(number))) => format!("[{number}]"),
        Some(Step::Index(Value::String(key))) => format!("[\"{key}\"]"),
        Some(Step::Splat) => "[*]".to_owned(),
        _ => String::new(),
    }
}
