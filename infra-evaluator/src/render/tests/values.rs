//! How values and what is left of expressions are written.

use std::{collections::BTreeMap, rc::Rc};

use infra_template::Encoding;

use super::build::{
    argument, binary, block, blocks, body, call, deferred, expression, given, json, number, object, piece, rendered,
    resource, rust, suffix, template, text, traversal, tree, tuple, variable, vpc, with, written,
};
use crate::{
    Text,
    evaluated::{ArgumentValue, Body},
    operator::{BinaryOp, UnaryOp},
    program::Mode,
    render::{Hole, render},
    types::{Field, Type},
    value::{Node, Piece, Root, Step, Traversal, Value},
};

#[test]
fn j7_a_static_set_becomes_a_call() {
    let mut one = vpc(Body::default());
    one.meta.for_each = Some(given("for_each", Value::Set(Rc::new(vec![text("a"), text("b")]))));
    assert_eq!(json(&with(one))["resource"]["aws_vpc"]["main"]["for_each"], r#"${toset(["a", "b"])}"#);
}

#[test]
fn j10_a_lone_reference_keeps_its_type_unless_a_text_is_asked_for() {
    assert_eq!(written(variable("x")), "${var.x}");
    let number = deferred(Node::Traversal(Traversal { root: Root::Variable("n".into()), steps: vec![] }), Type::Number);
    assert_eq!(written(number.clone()), "${var.n}");
    assert_eq!(written(template([Piece::Value(number)])), "${tostring(var.n)}");
    assert_eq!(written(template([piece("a-"), Piece::Value(variable("x"))])), "a-${var.x}");
}

#[test]
fn j12_templates_are_escaped() {
    assert_eq!(written(text("${aws:username} %{if} $5 100%")), "$${aws:username} %%{if} $5 100%");
}

#[test]
fn dollars_before_an_interpolation_do_not_escape_it() {
    let pieces = || [piece("cost $$"), Piece::Value(variable("x"))];
    assert_eq!(written(template(pieces())), "cost ${\"$$\"}${var.x}");
    assert_eq!(expression(call("upper", vec![template(pieces())])), "upper(\"cost ${\"$$\"}${var.x}\")");
    assert_eq!(written(template([piece("100%"), Piece::Value(variable("x"))])), "100%${var.x}");
    assert_eq!(written(template([piece("$"), Piece::Value(suffix())])), "$dev");
}

#[test]
fn j13_texts_in_expressions_are_escaped_twice() {
    assert_eq!(
        expression(call("regex", vec![text("\\d \"q\"\n${x}"), variable("x")])),
        r#"regex("\\d \"q\"\n$${x}", var.x)"#
    );
}

#[test]
fn j14_keys_are_templates() {
    let document = written(object([("${k}", number(1))]));
    assert_eq!(document["$${k}"], 1);
    assert_eq!(expression(call("keys", vec![object([("a b", variable("x"))])])), r#"keys({"a b" = var.x})"#);
}

#[test]
fn j15_objects_of_an_attribute_have_all_their_fields() {
    let fields = ["cidr_blocks", "description", "from_port"].into_iter();
    let fields = fields.map(|name| (Text::from(name), Field { ty: Type::String, optional: false, default: None }));
    let ty = Type::Object(fields.collect::<BTreeMap<_, _>>()).set();
    let objects = |_: Mode, ty_name: &str, path: &[&str]| {
        (ty_name == "aws_security_group" && path == ["ingress"]).then(|| ty.clone())
    };
    let expected = serde_json::json!([{"cidr_blocks": null, "description": null, "from_port": 443}]);
    let port = || given("from_port", number(443));
    for body in [
        blocks([block("ingress", body([port()]))]),
        body([given("ingress", tuple([object([("from_port", number(443))])]))]),
    ] {
        let evaluated = with(resource(Mode::Managed, "aws_security_group", "web", body));
        let document = tree(&render(&evaluated, &objects));
        assert_eq!(document["resource"]["aws_security_group"]["web"]["ingress"], expected);
    }
}

#[test]
fn j22_integers_stay_integers() {
    let number = |text: &str| Value::Number(text.parse().expect("a number"));
    let document = rendered(&with(vpc(body([
        given("big", number("12345678901234567890123")),
        given("half", number("0.5")),
        given("thousand", number("1e3")),
    ]))))
    .document;
    assert!(document.contains("\"big\": 12345678901234567890123,"));
    assert!(document.contains("\"half\": 0.5,"));
    assert!(document.contains("\"thousand\": 1000\n"));
}

#[test]
fn precedence_asks_for_parentheses() {
    let (a, b, c) = (|| variable("a"), || variable("b"), || variable("c"));
    let sum = || binary(BinaryOp::Add, a(), b());
    assert_eq!(expression(binary(BinaryOp::Multiply, sum(), c())), "(var.a + var.b) * var.c");
    assert_eq!(expression(binary(BinaryOp::Add, sum(), c())), "var.a + var.b + var.c");
    assert_eq!(expression(binary(BinaryOp::Subtract, c(), sum())), "var.c - (var.a + var.b)");
    assert_eq!(expression(deferred(Node::Unary(UnaryOp::Not, sum()), Type::Bool)), "!(var.a + var.b)");
    assert_eq!(expression(deferred(Node::Unary(UnaryOp::Negate, number(-1)), Type::Number)), "-(-1)");
    let choice = || deferred(Node::Conditional(a(), b(), c()), Type::Any);
    assert_eq!(expression(binary(BinaryOp::And, choice(), a())), "(var.a ? var.b : var.c) && var.a");
    assert_eq!(
        expression(deferred(Node::Conditional(choice(), choice(), choice()), Type::Any)),
        "(var.a ? var.b : var.c) ? (var.a ? var.b : var.c) : var.a ? var.b : var.c"
    );
    assert_eq!(expression(deferred(Node::Attribute(sum(), "x".into()), Type::Any)), "(var.a + var.b).x");
    assert_eq!(expression(deferred(Node::Index(call("f", vec![]), number(0)), Type::Any)), "f()[0]");
}

#[test]
fn a_splat_is_closed_before_it_is_indexed() {
    let splat = traversal(Root::Variable("l".into()), [Step::Splat, Step::Attribute("id".into())]);
    assert_eq!(expression(splat.clone()), "var.l[*].id");
    assert_eq!(expression(deferred(Node::Index(splat, number(0)), Type::Any)), "(var.l[*].id)[0]");
    let of_call = deferred(Node::Splat(call("f", vec![]), vec![Step::Attribute("id".into())]), Type::Any);
    assert_eq!(expression(of_call), "f()[*].id");
}

#[test]
fn for_expressions_and_spreads() {
    let x = || traversal(Root::Bound("x".into()), []);
    let list = Node::ForList {
        key: Some("i".into()),
        value: "x".into(),
        source: variable("xs"),
        condition: Some(binary(BinaryOp::NotEqual, x(), Value::Null)),
        element: x(),
    };
    assert_eq!(expression(deferred(list, Type::Any)), "[for i, x in var.xs : x if x != null]");
    let map = Node::ForObject {
        key: None,
        value: "x".into(),
        source: variable("xs"),
        condition: None,
        new_key: x(),
        new_value: x(),
        group: true,
    };
    assert_eq!(expression(deferred(map, Type::Any)), "{for x in var.xs : x => x...}");
    let spread = Node::Call { name: "max".into(), arguments: vec![variable("xs")], spread: true };
    assert_eq!(expression(deferred(spread, Type::Any)), "max(var.xs...)");
}

#[test]
fn folded_collections_keep_their_type_in_expressions() {
    let list = Value::List(Rc::new(vec![number(1), number(2)]));
    let set = Value::Set(Rc::new([text("a")].into_iter().collect()));
    let map = Value::Map(Rc::new([("k".into(), number(1))].into_iter().collect()));
    let found = expression(call("f", vec![list, set, map, tuple([number(3)])]));
    assert_eq!(found, "f(tolist([1, 2]), toset([\"a\"]), tomap({\"k\" = 1}), [3])");
}

#[test]
fn names_that_are_no_identifiers_are_indexed() {
    let steps = [Step::Attribute("a-b".into()), Step::Attribute("a b".into()), Step::Index(number(0))];
    assert_eq!(expression(traversal(Root::Variable("v".into()), steps)), "var.v.a-b[\"a b\"][0]");
}

#[test]
fn holes_take_the_form_of_their_place() {
    let evaluated = with(vpc(body([
        given("alone", rust(0)),
        given("in_text", template([piece("a-"), Piece::Value(rust(0)), piece("-"), Piece::Value(suffix())])),
        given("in_call", call("f", vec![rust(0), suffix()])),
        argument("literal", ArgumentValue::Literal(rust(0))),
        argument("literal_text", ArgumentValue::Literal(template([piece("a-"), Piece::Value(rust(0))]))),
    ])));
    let rendered = rendered(&evaluated);
    let hole = |encoding| Hole::Rust { path: vec![1], index: 0, encoding };
    let expected =
        [Encoding::Json(8), Encoding::Expression, Encoding::Literal(8), Encoding::LiteralText, Encoding::Text];
    let found = rendered.holes.iter().filter(|hole| **hole != Hole::Backend).cloned();
    let (mut found, mut wanted): (Vec<_>, Vec<_>) = (found.collect(), expected.map(hole).to_vec());
    found.sort_by_key(|hole| format!("{hole:?}"));
    wanted.sort_by_key(|hole| format!("{hole:?}"));
    assert_eq!(found, wanted);
    assert!(rendered.document.contains("${f(\u{2}"));
    assert!(rendered.document.contains(", \\\"\u{1}\\\")}"));
}

#[test]
fn what_a_user_writes_is_never_a_hole() {
    let rendered = rendered(&with(vpc(body([given("a", text("\u{1}\u{2}0\u{3}"))]))));
    assert!(rendered.document.contains("\\u0001\\u00020\\u0003"));
}
