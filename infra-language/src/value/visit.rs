//! One way through a value, for every question of the form "does any part …".

use std::{collections::BTreeMap, rc::Rc};

use super::{Deferred, Marks, Node, Piece, Step, Traversal, Value};
use crate::Text;

impl Value {
    /// The values that it is made of, one level down: elements, members, pieces of a text. What a deferred expression is
    /// made of is behind [`Deferred::parts`].
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Tuple(all) | Self::List(all) | Self::Set(all) => all.iter().collect(),
            Self::Object(all) | Self::Map(all) => all.values().collect(),
            Self::Template(pieces) => pieces.iter().filter_map(Piece::value).collect(),
            _ => Vec::new(),
        }
    }

    /// The elements of a list, set or tuple.
    pub fn elements(&self) -> Option<&[Self]> {
        match self {
            Self::Tuple(all) | Self::List(all) | Self::Set(all) => Some(all),
            _ => None,
        }
    }

    /// The members of an object or map.
    pub fn members(&self) -> Option<&BTreeMap<Text, Self>> {
        match self {
            Self::Object(all) | Self::Map(all) => Some(all),
            _ => None,
        }
    }

    /// The same value with another in place of each part for which `change` gives one; deferred expressions are asked as
    /// wholes.
    #[must_use]
    pub fn map(&self, change: &mut dyn FnMut(&Self) -> Option<Self>) -> Self {
        if let Some(changed) = change(self) {
            return changed;
        }
        let mut list = |all: &[Self]| Rc::new(all.iter().map(|one| one.map(change)).collect());
        match self {
            Self::Tuple(all) => Self::Tuple(list(all)),
            Self::List(all) => Self::List(list(all)),
            Self::Set(all) => Self::Set(list(all)),
            Self::Object(all) => Self::Object(members(all, change)),
            Self::Map(all) => Self::Map(members(all, change)),
            Self::Template(pieces) => {
                let piece = |piece: &Piece| match piece {
                    Piece::Text(text) => Piece::Text(text.clone()),
                    Piece::Value(value) => Piece::Value(value.map(change)),
                };
                Self::Template(Rc::new(pieces.iter().map(piece).collect()))
            }
            other => other.clone(),
        }
    }

    /// Whether this value or any part of it is so; deferred expressions are asked as wholes.
    pub fn any(&self, so: &mut dyn FnMut(&Self) -> bool) -> bool {
        so(self) || self.parts().into_iter().any(|part| part.any(so))
    }

    /// Goes through this value, all its parts, and the parts of the deferred expressions among them, outer before inner.
    pub fn walk<'a>(&'a self, see: &mut dyn FnMut(&'a Self)) {
        // Without recursion: expressions may be as deep as their author likes.
        let mut waiting = vec![self];
        while let Some(value) = waiting.pop() {
            see(value);
            let parts = if let Self::Deferred(deferred) = value { deferred.parts() } else { value.parts() };
            // The first of them is the next to be taken.
            waiting.extend(parts.into_iter().rev());
        }
    }

    /// Whether it, or a part of it, may hold a secret: asked of every value.
    pub fn may_be_secret(&self) -> bool {
        match self {
            Self::Deferred(deferred) => deferred.marks.may_be_secret(),
            Self::Tuple(all) | Self::List(all) | Self::Set(all) => all.iter().any(Self::may_be_secret),
            Self::Object(all) | Self::Map(all) => all.values().any(Self::may_be_secret),
            Self::Template(pieces) => pieces.iter().filter_map(Piece::value).any(Self::may_be_secret),
            _ => false,
        }
    }

    /// What Terraform marks it with, through any of its parts.
    pub fn marks(&self) -> Marks {
        match self {
            Self::Deferred(deferred) => deferred.marks,
            other => Marks::of(other.parts()),
        }
    }
}

impl Piece {
    /// The value, if it is one.
    pub const fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Text(_) => None,
        }
    }
}

impl Deferred {
    /// The values that its expression is made of, one level down.
    pub fn parts(&self) -> Vec<&Value> {
        match &self.node {
            Node::Traversal(Traversal { steps, .. }) => indexes(steps).collect(),
            Node::Index(a, b) | Node::Binary(_, a, b) => vec![a, b],
            Node::Attribute(value, _) | Node::Unary(_, value) => vec![value],
            Node::Splat(value, steps) => std::iter::once(value).chain(indexes(steps)).collect(),
            Node::Conditional(a, b, c) => vec![a, b, c],
            Node::Call { arguments, .. } => arguments.iter().collect(),
            Node::ForList { source, condition, element, .. } => {
                std::iter::once(source).chain(condition).chain([element]).collect()
            }
            Node::ForObject { source, condition, new_key, new_value, .. } => {
                std::iter::once(source).chain(condition).chain([new_key, new_value]).collect()
            }
        }
    }
}

impl Deferred {
    /// The same expression with another in place of each value that it is made of, one level down.
    #[must_use]
    pub fn map(&self, change: &mut dyn FnMut(&Value) -> Value) -> Self {
        let node = match &self.node {
            Node::Traversal(Traversal { root, steps }) => {
                Node::Traversal(Traversal { root: root.clone(), steps: changed(steps, change) })
            }
            Node::Index(source, index) => Node::Index(change(source), change(index)),
            Node::Attribute(source, name) => Node::Attribute(change(source), name.clone()),
            Node::Splat(source, steps) => Node::Splat(change(source), changed(steps, change)),
            Node::Unary(op, operand) => Node::Unary(*op, change(operand)),
            Node::Binary(op, left, right) => Node::Binary(*op, change(left), change(right)),
            Node::Conditional(condition, then, otherwise) => {
                Node::Conditional(change(condition), change(then), change(otherwise))
            }
            Node::Call { name, arguments, spread } => {
                let arguments = arguments.iter().map(change).collect();
                Node::Call { name: name.clone(), arguments, spread: *spread }
            }
            Node::ForList { key, value, source, condition, element } => Node::ForList {
                key: key.clone(),
                value: value.clone(),
                source: change(source),
                condition: condition.as_ref().map(&mut *change),
                element: change(element),
            },
            Node::ForObject { key, value, source, condition, new_key, new_value, group } => Node::ForObject {
                key: key.clone(),
                value: value.clone(),
                source: change(source),
                condition: condition.as_ref().map(&mut *change),
                new_key: change(new_key),
                new_value: change(new_value),
                group: *group,
            },
        };
        Self { node, ..self.clone() }
    }
}

fn changed(steps: &[Step], change: &mut dyn FnMut(&Value) -> Value) -> Vec<Step> {
    let step = |step: &Step| match step {
        Step::Index(value) => Step::Index(change(value)),
        other => other.clone(),
    };
    steps.iter().map(step).collect()
}

fn members(all: &BTreeMap<Text, Value>, change: &mut dyn FnMut(&Value) -> Option<Value>) -> Rc<BTreeMap<Text, Value>> {
    Rc::new(crate::map_of(all.iter().map(|(name, one)| (name.clone(), one.map(change)))))
}

fn indexes(steps: &[Step]) -> impl Iterator<Item = &Value> {
    steps.iter().filter_map(|step| match step {
        Step::Index(value) => Some(value),
        Step::Attribute(_) | Step::Splat => None,
    })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::{
        types::Type,
        value::{Root, Way},
    };

    fn deferred(node: Node) -> Value {
        Value::Deferred(Rc::new(Deferred { node, ty: Type::Any, marks: Marks::NONE, way: Way::NONE }))
    }

    #[test]
    fn a_walk_sees_everything_in_order() {
        let index = Step::Index(Value::string("b"));
        let inner = deferred(Node::Traversal(Traversal { root: Root::Each, steps: vec![index] }));
        let value = Value::Tuple(Rc::new(vec![
            Value::string("a"),
            deferred(Node::Call { name: "upper".into(), arguments: vec![inner], spread: false }),
            Value::string("c"),
        ]));
        let mut seen = Vec::new();
        value.walk(&mut |part| {
            if let Value::String(text) = part {
                seen.push(text.to_string());
            }
        });
        assert_eq!(seen, ["a", "b", "c"]);
        assert!(value.any(&mut |part| *part == Value::string("c")));
        assert!(!value.any(&mut |part| *part == Value::string("b")), "a deferred expression is asked as a whole");
    }

    #[test]
    fn a_map_changes_parts_and_keeps_the_form_of_the_whole() {
        let call = |argument| {
            let node = Node::Call { name: "upper".into(), arguments: vec![argument], spread: false };
            Value::Deferred(Rc::new(Deferred { node, ty: Type::Any, marks: Marks::NONE, way: Way::NONE }))
        };
        let value = |part: Value, kept: Value| {
            let pieces = vec![Piece::Text("a".into()), Piece::Value(part.clone())];
            let members = [("text".into(), Value::Template(Rc::new(pieces))), ("call".into(), call(kept))];
            Value::Set(Rc::new(vec![part, Value::Object(Rc::new(members.into()))]))
        };
        let (old, new) = (Value::string("a"), Value::Bool(true));
        let changed = value(old.clone(), old.clone()).map(&mut |part| (*part == old).then(|| new.clone()));
        assert_eq!(changed, value(new.clone(), old));
    }

    #[test]
    fn marks_are_those_of_any_part() {
        let secret = Deferred {
            node: Node::Traversal(Traversal { root: Root::Each, steps: Vec::new() }),
            ty: Type::String,
            marks: Marks { sensitive: true, ..Marks::NONE },
            way: Way::NONE,
        };
        let piece = Piece::Value(Value::Deferred(Rc::new(secret)));
        let text = Value::Template(Rc::new(vec![Piece::Text("x".into()), piece]));
        assert_eq!(text.marks(), Marks { sensitive: true, ..Marks::NONE });
        assert_eq!(Value::string("x").marks(), Marks::NONE);
    }
}
