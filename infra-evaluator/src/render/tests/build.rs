//! Small programs to render, and what they are rendered to.

use std::rc::Rc;

use infra_template::Encoding;

use crate::{
    Span,
    evaluated::{Argument, ArgumentValue, Block, Body, Evaluated, Meta, Resource},
    ids::InstanceId,
    operator::BinaryOp,
    program::{Mode, Name},
    render::{Hole, Rendered, render},
    types::Type,
    value::{self, Deferred, Marks, Node, Piece, Root, Step, Traversal, Value, Way},
};

pub(super) fn text(text: &str) -> Value {
    Value::string(text)
}

pub(super) fn number(number: i64) -> Value {
    Value::Number(number.into())
}

pub(super) fn tuple(all: impl IntoIterator<Item = Value>) -> Value {
    Value::Tuple(Rc::new(all.into_iter().collect()))
}

pub(super) fn object(all: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Object(Rc::new(all.into_iter().map(|(name, value)| (name.into(), value)).collect()))
}

pub(super) fn template(pieces: impl IntoIterator<Item = Piece>) -> Value {
    Value::Template(Rc::new(pieces.into_iter().collect()))
}

pub(super) fn piece(text: &str) -> Piece {
    Piece::Text(text.into())
}

pub(super) fn deferred(node: Node, ty: Type) -> Value {
    Value::Deferred(Rc::new(Deferred { node, ty, marks: Marks::NONE, way: Way::NONE }))
}

pub(super) fn variable(name: &str) -> Value {
    traversal(Root::Variable(name.into()), [])
}

pub(super) fn traversal(root: Root, steps: impl IntoIterator<Item = Step>) -> Value {
    deferred(Node::Traversal(Traversal { root, steps: steps.into_iter().collect() }), Type::Any)
}

pub(super) fn binary(operator: BinaryOp, left: Value, right: Value) -> Value {
    deferred(Node::Binary(operator, left, right), Type::Number)
}

pub(super) fn call(name: &str, arguments: Vec<Value>) -> Value {
    deferred(Node::Call { name: name.into(), arguments, spread: false }, Type::Any)
}

pub(super) fn suffix() -> Value {
    Value::Hole(value::Hole::Suffix)
}

pub(super) fn rust(index: u32) -> Value {
    Value::Hole(value::Hole::Rust { path: vec![1], index })
}

pub(super) fn name(text: &str) -> Name {
    Name::new(text, Span::NONE)
}

pub(super) fn argument(name: &str, value: ArgumentValue) -> Argument {
    Argument { name: name.into(), name_span: Span::NONE, value, span: Span::NONE }
}

pub(super) fn given(name: &str, value: Value) -> Argument {
    argument(name, ArgumentValue::Value(value))
}

pub(super) fn body(attributes: impl IntoIterator<Item = Argument>) -> Body {
    Body { attributes: attributes.into_iter().collect(), ..Body::default() }
}

pub(super) fn block(name: &str, body: Body) -> Block {
    Block { name: name.into(), span: Span::NONE, labels: Vec::new(), body, dynamic: None }
}

pub(super) fn blocks(blocks: impl IntoIterator<Item = Block>) -> Body {
    Body { blocks: blocks.into_iter().collect(), ..Body::default() }
}

pub(super) fn resource(mode: Mode, ty: &str, named: &str, body: Body) -> Resource {
    Resource {
        mode,
        ty: ty.into(),
        ty_span: Span::NONE,
        name: named.into(),
        declared: name(named),
        key: None,
        instance: InstanceId::new(0),
        module: None,
        span: Span::new(7),
        kind: None,
        docs: None,
        allows: Vec::new(),
        body,
        meta: Meta::default(),
        named_by_convention: false,
    }
}

pub(super) fn vpc(body: Body) -> Resource {
    resource(Mode::Managed, "aws_vpc", "main", body)
}

pub(super) fn with(resource: Resource) -> Evaluated {
    Evaluated { resources: vec![resource].into(), ..Evaluated::default() }
}

pub(super) fn rendered(evaluated: &Evaluated) -> Rendered {
    render(evaluated, &|_, _, _| None)
}

/// The document with its hole for a backend filled with nothing, as a tree.
pub(super) fn json(evaluated: &Evaluated) -> serde_json::Value {
    tree(&rendered(evaluated))
}

pub(super) fn tree(rendered: &Rendered) -> serde_json::Value {
    let mut text = rendered.document.clone();
    for (index, hole) in rendered.holes.iter().enumerate() {
        let fill = match hole {
            Hole::Backend | Hole::Rust { encoding: Encoding::Text | Encoding::LiteralText, .. } => "",
            Hole::RemoteState(_) | Hole::Rust { .. } => "{}",
        };
        text = text.replace(&format!("\u{2}{index}\u{3}"), fill);
    }
    serde_json::from_str(&text.replace('\u{1}', "dev")).expect("the document is JSON")
}

/// How one value of a resource's argument is written.
pub(super) fn written(value: Value) -> serde_json::Value {
    json(&with(vpc(body([given("value", value)]))))["resource"]["aws_vpc"]["main"]["value"].clone()
}

pub(super) fn expression(value: Value) -> String {
    let written = written(value);
    let text = written.as_str().expect("an expression is written as text");
    text.strip_prefix("${").and_then(|text| text.strip_suffix('}')).expect("an interpolation").to_owned()
}
