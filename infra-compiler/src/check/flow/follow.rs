//! From a value back to a secret: through expressions, functions, modules and other roots.

use super::{
    Around, Secret,
    function::{self, Gives},
    schema,
};
use crate::{
    Span, Text,
    check::Context,
    evaluated::{Argument, LocalOutput},
    ids::LocalModuleId,
    limits::REFERENCE_DEPTH,
    operator::BinaryOp,
    provider::Keeps,
    value::{Deferred, Node, Passed, Piece, Root, Step, Traversal, Value},
};

/// How many parts of a value are looked at: a value may be larger than what its text shows.
const PARTS: usize = 20_000;

/// The first secret in a value.
pub(super) fn follow(context: &Context<'_>, around: Around<'_>, value: &Value) -> Option<Secret> {
    Follower { context, around, bound: Vec::new(), left: PARTS }.value(value, &[], 0)
}

struct Follower<'a> {
    context: &'a Context<'a>,
    around: Around<'a>,
    /// Names of `for` expressions and what they go through, the innermost last.
    bound: Vec<(&'a Text, &'a Value)>,
    left: usize,
}

impl<'a> Follower<'a> {
    /// The first secret in what `path` leads to in a value.
    fn value(&mut self, value: &'a Value, path: &[Text], depth: usize) -> Option<Secret> {
        if depth > REFERENCE_DEPTH || self.left == 0 {
            return None;
        }
        self.left -= 1;
        match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => self.any(all.iter(), path, depth),
            Value::Object(all) | Value::Map(all) => match path.split_first() {
                Some((first, rest)) => self.value(all.get(first)?, rest, depth + 1),
                None => self.any(all.values(), path, depth),
            },
            Value::Template(pieces) => self.any(pieces.iter().filter_map(Piece::value), &[], depth),
            Value::Deferred(deferred) => {
                let own = says(deferred);
                let found = match own {
                    Some(_) => own,
                    None => self.expression(deferred, path, depth + 1),
                };
                found.map(|found| gone(found, deferred))
            }
            _ => None,
        }
    }

    fn any(&mut self, mut all: impl Iterator<Item = &'a Value>, path: &[Text], depth: usize) -> Option<Secret> {
        all.find_map(|one| self.value(one, path, depth + 1))
    }

    /// The first secret in the elements of a value.
    fn elements(&mut self, value: &'a Value, path: &[Text], depth: usize) -> Option<Secret> {
        match value {
            Value::Object(all) | Value::Map(all) => self.any(all.values(), path, depth),
            _ => self.value(value, path, depth + 1),
        }
    }

    fn expression(&mut self, deferred: &'a Deferred, path: &[Text], depth: usize) -> Option<Secret> {
        let then = |more: &[Step]| names(more).chain(path.iter().cloned()).collect::<Vec<Text>>();
        match &deferred.node {
            Node::Traversal(traversal) => self.reference(traversal, &then(&traversal.steps), depth),
            Node::Splat(source, more) => self.value(source, &then(more), depth),
            Node::Attribute(source, name) | Node::Index(source, Value::String(name)) => {
                let path: Vec<Text> = std::iter::once(name.clone()).chain(path.iter().cloned()).collect();
                self.value(source, &path, depth)
            }
            Node::Index(source, _) => self.elements(source, path, depth),
            Node::Conditional(_, then, otherwise) => self.any([then, otherwise].into_iter(), path, depth),
            Node::Unary(_, operand) => self.value(operand, &[], depth),
            // Whether something is so tells next to nothing.
            Node::Binary(
                BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Divide | BinaryOp::Modulo,
                left,
                right,
            ) => self.any([left, right].into_iter(), &[], depth),
            Node::Binary(..) => None,
            Node::Call { name, arguments, .. } => self.call(name, arguments, path, depth),
            Node::ForList { value, source, element, .. } => self.for_expression(value, source, &[element], path, depth),
            Node::ForObject { value, source, new_key, new_value, .. } => match path.split_first() {
                // The key that it makes leads to it.
                Some((_, rest)) => self.for_expression(value, source, &[new_value], rest, depth),
                None => self.for_expression(value, source, &[new_value, new_key], &[], depth),
            },
        }
    }

    fn call(&mut self, name: &str, arguments: &'a [Value], path: &[Text], depth: usize) -> Option<Secret> {
        match function::gives(name) {
            Gives::Nothing => None,
            Gives::Same => self.any(arguments.iter(), path, depth),
            Gives::Elements => arguments.iter().find_map(|argument| self.elements(argument, path, depth)),
            Gives::Last if path.is_empty() => self.any(arguments.iter(), path, depth),
            Gives::Last => {
                for argument in arguments.iter().rev() {
                    let written = argument.members().map(|all| path.first().is_some_and(|name| all.contains_key(name)));
                    let found = if written == Some(false) { None } else { self.value(argument, path, depth) };
                    if found.is_some() || written == Some(true) {
                        return found;
                    }
                }
                None
            }
            Gives::Member => {
                let (map, rest) = arguments.split_first()?;
                let found = match rest.first() {
                    Some(Value::String(key)) => {
                        let path: Vec<Text> = std::iter::once(key.clone()).chain(path.iter().cloned()).collect();
                        self.value(map, &path, depth)
                    }
                    _ => self.elements(map, path, depth),
                };
                found.or_else(|| self.any(rest.iter().skip(1), path, depth))
            }
            Gives::Parsed => {
                let text = arguments.first()?;
                if let Some(written) = written_as_text(text) {
                    return self.value(written, path, depth);
                }
                let plain = path.last().is_some_and(|name| function::is_plain_member(name));
                if plain { None } else { self.value(text, &[], depth) }
            }
            Gives::Secret => {
                let inner = self.any(arguments.iter(), path, depth);
                inner.or_else(|| Some(Secret::new("`sensitive(…)`", Span::NONE)))
            }
            Gives::Made => self.any(arguments.iter(), &[], depth),
        }
    }

    fn for_expression(
        &mut self,
        name: &'a Text,
        source: &'a Value,
        made: &[&'a Value],
        path: &[Text],
        depth: usize,
    ) -> Option<Secret> {
        self.bound.push((name, source));
        let found = self.any(made.iter().copied(), path, depth);
        self.bound.pop();
        found
    }

    fn reference(&mut self, traversal: &'a Traversal, path: &[Text], depth: usize) -> Option<Secret> {
        match &traversal.root {
            Root::Resource(id) => {
                let resource = self.context.evaluated.resources.find(*id)?;
                let path = schema::of_instance(self.context, resource.mode, &resource.ty, path);
                let clear = path
                    .first()
                    .is_some_and(|name| matches!(schema::keeps(self.context, resource, name), Some(Keeps::InClear(_))));
                (!clear && schema::is_secret(self.context, resource.mode, &resource.ty, path))
                    .then(|| Secret::new(shown(&resource.declared.text, path), resource.declared.span))
            }
            Root::Foreign { mode, ty, address, declared, .. } => {
                let path = schema::of_instance(self.context, *mode, ty, path);
                schema::is_secret(self.context, *mode, ty, path).then(|| Secret::new(shown(address, path), *declared))
            }
            Root::Remote { origin, .. } => self.apart(Around::default(), |it| it.value(origin, path, depth)),
            Root::Input { module, origin, .. } => self.outside(*module, |it| it.value(origin, path, depth)),
            Root::Instances { body, .. } => {
                let outputs: Vec<&LocalOutput> = self.context.evaluated.outputs_read(*body, &traversal.steps).collect();
                // Before the name of the output may stand the key of an instance.
                let keys = usize::from(matches!(traversal.steps.first(), Some(Step::Index(Value::String(_)))));
                let rest = path.get(keys + 1..).unwrap_or_default();
                outputs
                    .into_iter()
                    .find_map(|output| self.apart(Around::default(), |it| it.value(&output.value, rest, depth)))
            }
            Root::Bound(name) => {
                let at = self.bound.iter().rposition(|(bound, _)| *bound == name)?;
                // What it goes through sees the names around it alone.
                let inner = self.bound.split_off(at);
                let found = inner.first().and_then(|(_, source)| self.elements(source, path, depth));
                self.bound.extend(inner);
                found
            }
            Root::Each => {
                let (value, rest) = path.split_first()?;
                let source = self.around.for_each.filter(|_| &**value == "value")?;
                let bound = std::mem::take(&mut self.bound);
                let found = self.elements(source, rest, depth);
                self.bound = bound;
                found
            }
            Root::Iterator(name) => {
                let (value, rest) = path.split_first()?;
                let all = self.around.dynamic;
                let at = all.iter().rposition(|dynamic| dynamic.iterator == *name).filter(|_| &**value == "value")?;
                // What it goes through sees the blocks around it alone.
                let outer = Around { dynamic: all.get(..at)?, ..self.around };
                let source = &all.get(at)?.for_each;
                self.apart(outer, |it| it.elements(source, rest, depth))
            }
            _ => None,
        }
    }

    /// Looks at what is written where a module is called.
    fn outside<T>(&mut self, module: LocalModuleId, look: impl FnOnce(&mut Self) -> T) -> T {
        let evaluated = self.context.evaluated;
        let call = evaluated.local_modules.find(module).map(|module| &evaluated.modules[module.call]);
        let for_each = call.and_then(|call| call.meta.for_each.as_ref()).and_then(Argument::value);
        self.apart(Around { for_each, dynamic: &[] }, look)
    }

    /// Looks at what is written elsewhere, where other names mean something.
    fn apart<T>(&mut self, around: Around<'a>, look: impl FnOnce(&mut Self) -> T) -> T {
        let around = std::mem::replace(&mut self.around, around);
        let bound = std::mem::take(&mut self.bound);
        let found = look(self);
        (self.around, self.bound) = (around, bound);
        found
    }
}

impl Secret {
    fn new(what: impl Into<String>, declared: Span) -> Self {
        Self { what: what.into(), declared, through: Vec::new() }
    }
}

/// The secret that a name on the way of a value says it is, unless somebody else's word is against it.
fn says(deferred: &Deferred) -> Option<Secret> {
    let passed: Vec<&Passed> = deferred.way.passed().collect();
    let first = passed.iter().rev().find(|passed| passed.says_secret)?;
    Some(Secret::new(format!("`{}`", first.name), first.span))
}

/// A secret that went on by the names of a value.
fn gone(mut secret: Secret, deferred: &Deferred) -> Secret {
    let passed: Vec<&Passed> = deferred.way.passed().collect();
    for one in passed.into_iter().rev().filter(|one| one.span != secret.declared) {
        let step = (one.name.clone(), one.span);
        if !secret.through.contains(&step) {
            secret.through.push(step);
        }
    }
    secret
}

/// What a text is written from, if that is there to see.
fn written_as_text(text: &Value) -> Option<&Value> {
    let text = match text {
        Value::Template(pieces) => match pieces.as_slice() {
            [Piece::Value(only)] => only,
            _ => return None,
        },
        other => other,
    };
    let Value::Deferred(deferred) = text else { return None };
    match &deferred.node {
        Node::Call { name, arguments, .. } if matches!(&**name, "jsonencode" | "yamlencode") => arguments.first(),
        _ => None,
    }
}

fn shown(name: &str, path: &[Text]) -> String {
    let mut text = format!("`{name}");
    for step in path {
        text.push('.');
        text.push_str(step);
    }
    text.push('`');
    text
}

/// The attributes among the steps, and the keys that are texts: other indexes and splats lead to elements of the same kind.
fn names(steps: &[Step]) -> impl Iterator<Item = Text> {
    steps.iter().filter_map(|step| match step {
        Step::Attribute(name) | Step::Index(Value::String(name)) => Some(name.clone()),
        Step::Index(_) | Step::Splat => None,
    })
}
