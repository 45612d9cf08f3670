//! Whether two things are the same, as far as that can be told: true, false, or `None`.

use super::{Seen, World, foreign, world::is_counted};
use crate::{
    evaluated::Argument,
    function::{self, Folded},
    ids::ResourceId,
    limits::REFERENCE_DEPTH,
    mode::Mode,
    operator::BinaryOp,
    provider::{Identifier, IdentifierForm},
    value::{Node, Piece, Root, Step, Traversal, Value},
};

/// Functions that give something else at each call.
const IMPURE: [&str; 3] = ["bcrypt", "timestamp", "uuid"];

/// Functions that give a text whatever they are given.
const NEVER_NULL: [&str; 7] = ["base64encode", "cidrhost", "cidrsubnet", "format", "join", "jsonencode", "yamlencode"];

/// Whether two things are the same.
pub(super) fn alike(world: &World<'_>, left: &Seen<'_>, right: &Seen<'_>) -> Option<bool> {
    match (left, right) {
        (Seen::Resource(left), Seen::Resource(right)) => is_same(world, *left, *right),
        (Seen::Resource(_), Seen::Foreign(_)) | (Seen::Foreign(_), Seen::Resource(_)) => Some(false),
        (Seen::Foreign(left), Seen::Foreign(right)) => foreign::is_same(left, right),
        (Seen::Block(left), Seen::Block(right)) => Some(std::ptr::eq(left.body, right.body)),
        (seen, Seen::Value(value)) | (Seen::Value(value), seen) => is_value(world, seen, value),
        _ => None,
    }
}

/// Whether a thing is this value.
pub(super) fn is_value(world: &World<'_>, seen: &Seen<'_>, value: &Value) -> Option<bool> {
    match seen {
        Seen::Value(seen) => values(world, seen, value),
        Seen::Resource(_) | Seen::Foreign(_) | Seen::Block(_) => (*value == Value::Null).then_some(false),
        Seen::Items(all) => match value {
            // Blocks that nobody writes are as an argument that nobody gives.
            Value::Null => Some(all.is_empty()),
            other => all.is_empty().then(|| other.elements().map(<[Value]>::is_empty)).flatten(),
        },
        Seen::Unknown => None,
    }
}

/// Whether two resources are one; of the instances of one, nobody says which is meant.
pub(super) fn is_same(world: &World<'_>, left: ResourceId, right: ResourceId) -> Option<bool> {
    (left != right || !is_counted(world.resource(left))).then_some(left == right)
}

pub(super) fn values(world: &World<'_>, left: &Value, right: &Value) -> Option<bool> {
    // Nearly all that is compared.
    if let (Value::String(left), Value::String(right)) = (left, right) {
        return Some(left == right);
    }
    if is_text(left) && is_text(right) {
        return texts(world, left, right);
    }
    let (left, right) = (settled(world, left), settled(world, right));
    if left.is_known() && right.is_known() {
        return match function::binary(BinaryOp::Equal, &left, &right) {
            Ok(Folded::Value(Value::Bool(same))) => Some(same),
            _ => None,
        };
    }
    match (&left, &right) {
        (Value::Null, other) | (other, Value::Null) => is_not_null(world, other).then_some(false),
        (Value::Deferred(_), Value::Deferred(_)) => deferred(world, &left, &right),
        (Value::Template(_) | Value::String(_), Value::Template(_) | Value::String(_)) => texts(world, &left, &right),
        (Value::Tuple(a) | Value::List(a) | Value::Set(a), Value::Tuple(b) | Value::List(b) | Value::Set(b)) => {
            if left == right && is_pure(world, &left) {
                return Some(true);
            }
            // A set with parts that are not known may be shorter than it is written.
            let ordered = !matches!((&left, &right), (Value::Set(_), _) | (_, Value::Set(_)));
            let each = || a.iter().zip(b.iter()).map(|(a, b)| values(world, a, b));
            match ordered {
                true if a.len() != b.len() => Some(false),
                true => all(each()),
                false => None,
            }
        }
        (Value::Object(a) | Value::Map(a), Value::Object(b) | Value::Map(b)) => {
            if a.len() != b.len() || !a.keys().eq(b.keys()) {
                return Some(false);
            }
            all(a.values().zip(b.values()).map(|(a, b)| values(world, a, b)))
        }
        _ => None,
    }
}

/// Whether all are so: false as soon as one is not.
pub(super) fn all(truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for truth in truths {
        match truth {
            Some(true) => {}
            Some(false) => return Some(false),
            None => known = false,
        }
    }
    known.then_some(true)
}

fn deferred(world: &World<'_>, left: &Value, right: &Value) -> Option<bool> {
    if left == right && is_pure(world, left) {
        return Some(true);
    }
    let (left, right) = (identity(world, left)?, identity(world, right)?);
    let unique = |(_, identifier): &(ResourceId, Identifier)| {
        matches!(identifier.form, IdentifierForm::Id | IdentifierForm::Arn | IdentifierForm::Url)
    };
    (left.0 != right.0 && unique(&left) && unique(&right)).then_some(false)
}

/// The resource of the program that a value identifies, and how.
pub(super) fn identity(world: &World<'_>, value: &Value) -> Option<(ResourceId, Identifier)> {
    let (id, attribute) = reference(value)?;
    let resource = world.evaluated.resources.find(id)?;
    if resource.mode != Mode::Managed || is_counted(resource) {
        return None;
    }
    // What is passed on, as `vpc_id` of a subnet, is not its own.
    let own = world.schemas.facts(&resource.ty).identifiers(&resource.ty).iter();
    let found = own.filter(|(name, _)| *name == attribute).map(|(_, identifier)| *identifier).next()?;
    Some((id, found))
}

/// `resource.attribute`.
fn reference(value: &Value) -> Option<(ResourceId, &str)> {
    let Value::Deferred(deferred) = value else { return None };
    let Node::Traversal(Traversal { root: Root::Resource(id), steps }) = &deferred.node else { return None };
    match steps.as_slice() {
        [Step::Attribute(name)] => Some((*id, name)),
        _ => None,
    }
}

/// A reference to what an argument of the program states is that; one to an identifier that has several attributes is
/// its first; and an output of another root is what that root knows it to be.
pub(super) fn settled(world: &World<'_>, value: &Value) -> Value {
    let mut value = value.clone();
    for _ in 0..REFERENCE_DEPTH {
        match step(world, &value) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

fn step(world: &World<'_>, value: &Value) -> Option<Value> {
    if let Value::Template(pieces) = value
        && let [Piece::Value(only)] = pieces.as_slice()
    {
        return Some(only.clone());
    }
    if let Some(origin) = foreign::origin(value) {
        return Some(origin);
    }
    let (id, attribute) = reference(value)?;
    let resource = world.evaluated.resources.find(id)?;
    if is_counted(resource) || resource.body.undecided {
        return None;
    }
    let written = |name: &str| resource.body.attribute(name).and_then(Argument::value).filter(|it| **it != Value::Null);
    if let Some(written) = written(attribute) {
        return Some(written.clone());
    }
    let facts = world.schemas.facts(&resource.ty);
    let identifier = facts.gives(&resource.ty, &[], attribute).into_iter().next()?;
    let same = facts.identifiers(&resource.ty).iter().filter(|(_, other)| *other == identifier).map(|(name, _)| *name);
    if let Some(written) = same.clone().find_map(written) {
        return Some(written.clone());
    }
    let first = same.into_iter().next().filter(|first| *first != attribute)?;
    let Value::Deferred(deferred) = value else { return None };
    let traversal = Traversal { root: Root::Resource(id), steps: vec![Step::Attribute(first.into())] };
    let made = crate::value::Deferred { node: Node::Traversal(traversal), ..(**deferred).clone() };
    Some(Value::Deferred(std::rc::Rc::new(made)))
}

/// Whether a value that is not known is certainly something.
fn is_not_null(world: &World<'_>, value: &Value) -> bool {
    match value {
        Value::Null | Value::Unknown(_) | Value::Poison => false,
        Value::Deferred(deferred) => {
            matches!(&deferred.node, Node::Call { name, .. } if NEVER_NULL.contains(&&**name))
                || identity(world, value).is_some()
        }
        Value::Hole(hole) => matches!(hole, crate::value::Hole::Suffix),
        _ => true,
    }
}

/// Whether a value is a text, and no reference that may lead to something else.
fn is_text(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Template(pieces) => pieces.len() > 1,
        _ => false,
    }
}

/// Texts that begin with different letters are different.
fn texts(world: &World<'_>, left: &Value, right: &Value) -> Option<bool> {
    if left == right && is_pure(world, left) {
        return Some(true);
    }
    let (left, right) = (beginning(left), beginning(right));
    let differs = left.bytes().zip(right.bytes()).any(|(a, b)| a != b);
    differs.then_some(false)
}

/// What a text certainly begins with.
pub(super) fn beginning(value: &Value) -> &str {
    match value {
        Value::String(text) => text,
        Value::Template(pieces) => match pieces.first() {
            Some(Piece::Text(text)) => text,
            _ => "",
        },
        _ => "",
    }
}

/// Whether a value is the same wherever it is written.
fn is_pure(world: &World<'_>, value: &Value) -> bool {
    let mut pure = true;
    value.walk(&mut |part| match part {
        Value::Deferred(deferred) => {
            pure &= match &deferred.node {
                Node::Call { name, .. } => !IMPURE.contains(&&**name),
                Node::Traversal(Traversal { root: Root::Each | Root::Count, .. }) => !world.apart.get(),
                _ => true,
            }
        }
        Value::Unknown(_) | Value::Poison => pure = false,
        _ => {}
    });
    pure
}
