use std::{collections::BTreeMap, rc::Rc};

use super::{Hole, render};
use infra_core::template::Encoding;

use crate::{
    Span, Text,
    evaluated::{
        Argument, ArgumentValue, Block, Body, Dynamic, Evaluated, Meta, Module, Output, Provider, Refactoring, Remote,
        RequiredProvider, Resource, Variable,
    },
    ids::{InstanceId, ResourceId},
    operator::{BinaryOp, UnaryOp},
    program::{Mode, Name},
    types::{Field, Refinement, Type},
    value::{self, Deferred, Marks, Node, Piece, Root, Step, Traversal, Value},
};

fn text(text: &str) -> Value {
    Value::string(text)
}

fn number(number: i64) -> Value {
    Value::Number(number.into())
}

fn tuple(all: impl IntoIterator<Item = Value>) -> Value {
    Value::Tuple(Rc::new(all.into_iter().collect()))
}

fn object(all: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Object(Rc::new(all.into_iter().map(|(name, value)| (name.into(), value)).collect()))
}

fn template(pieces: impl IntoIterator<Item = Piece>) -> Value {
    Value::Template(Rc::new(pieces.into_iter().collect()))
}

fn piece(text: &str) -> Piece {
    Piece::Text(text.into())
}

fn deferred(node: Node, ty: Type) -> Value {
    Value::Deferred(Rc::new(Deferred { node, ty, marks: Marks::NONE }))
}

fn variable(name: &str) -> Value {
    traversal(Root::Variable(name.into()), [])
}

fn traversal(root: Root, steps: impl IntoIterator<Item = Step>) -> Value {
    deferred(Node::Traversal(Traversal { root, steps: steps.into_iter().collect() }), Type::Any)
}

fn binary(operator: BinaryOp, left: Value, right: Value) -> Value {
    deferred(Node::Binary(operator, left, right), Type::Number)
}

fn call(name: &str, arguments: Vec<Value>) -> Value {
    deferred(Node::Call { name: name.into(), arguments, spread: false }, Type::Any)
}

fn suffix() -> Value {
    Value::Hole(value::Hole::Suffix)
}

fn rust(index: u32) -> Value {
    Value::Hole(value::Hole::Rust { path: vec![1], index })
}

fn name(text: &str) -> Name {
    Name::new(text, Span::NONE)
}

fn argument(name: &str, value: ArgumentValue) -> Argument {
    Argument { name: name.into(), name_span: Span::NONE, value, span: Span::NONE }
}

fn given(name: &str, value: Value) -> Argument {
    argument(name, ArgumentValue::Value(value))
}

fn body(attributes: impl IntoIterator<Item = Argument>) -> Body {
    Body { attributes: attributes.into_iter().collect(), ..Body::default() }
}

fn block(name: &str, body: Body) -> Block {
    Block { name: name.into(), span: Span::NONE, labels: Vec::new(), body, dynamic: None }
}

fn blocks(blocks: impl IntoIterator<Item = Block>) -> Body {
    Body { blocks: blocks.into_iter().collect(), ..Body::default() }
}

fn resource(mode: Mode, ty: &str, named: &str, body: Body) -> Resource {
    Resource {
        mode,
        ty: ty.into(),
        ty_span: Span::NONE,
        name: named.into(),
        declared: name(named),
        key: None,
        instance: InstanceId::new(0),
        span: Span::new(7),
        kind: None,
        docs: None,
        allows: Vec::new(),
        body,
        meta: Meta::default(),
        named_by_convention: false,
    }
}

fn vpc(body: Body) -> Resource {
    resource(Mode::Managed, "aws_vpc", "main", body)
}

fn with(resource: Resource) -> Evaluated {
    Evaluated { resources: vec![resource].into(), ..Evaluated::default() }
}

fn rendered(evaluated: &Evaluated) -> super::Rendered {
    render(evaluated, &|_, _, _| None)
}

/// The document with its hole for a backend filled with nothing, as a tree.
fn json(evaluated: &Evaluated) -> serde_json::Value {
    tree(&rendered(evaluated))
}

fn tree(rendered: &super::Rendered) -> serde_json::Value {
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
fn written(value: Value) -> serde_json::Value {
    json(&with(vpc(body([given("value", value)]))))["resource"]["aws_vpc"]["main"]["value"].clone()
}

fn expression(value: Value) -> String {
    let written = written(value);
    let text = written.as_str().expect("an expression is written as text");
    text.strip_prefix("${").and_then(|text| text.strip_suffix('}')).expect("an interpolation").to_owned()
}

#[test]
fn the_layout_is_stable() {
    let mut one = vpc(body([given("cidr_block", text("10.0.0.0/16")), given("a", object([]))]));
    one.docs = Some("The network.".into());
    let rendered = rendered(&with(one));
    let expected = r#"{
  "resource": {
    "aws_vpc": {
      "main": {
        "//": "The network.",
        "a": {},
        "cidr_block": "10.0.0.0/16"
      }
    }
  },
  "terraform": {
<0>    "required_version": ">= 1.11"
  }
}
"#;
    assert_eq!(rendered.document.replace('\u{2}', "<").replace('\u{3}', ">"), expected);
    assert_eq!(rendered.holes, [Hole::Backend]);
    assert_eq!(rendered.addresses[0].text, "aws_vpc.main");
    assert_eq!(rendered.addresses[0].span, Span::new(7));
}

#[test]
fn j1_a_stated_backend_is_literal_and_leaves_no_hole() {
    let mut backend = block("backend", body([argument("key", ArgumentValue::Literal(text("${x}")))]));
    backend.labels.push("s3".into());
    let evaluated = Evaluated { terraform: Some(blocks([backend])), ..Evaluated::default() };
    let rendered = rendered(&evaluated);
    assert!(rendered.holes.is_empty());
    assert_eq!(tree(&rendered)["terraform"]["backend"]["s3"]["key"], "${x}");
}

#[test]
fn j2_module_sources_are_literal() {
    let module = Module {
        name: "m".into(),
        declared: name("m"),
        body: body([given("source", text("./${x}")), given("input", text("${x}"))]),
        meta: Meta::default(),
        providers: vec![("aws".into(), "aws.west".into())],
        instance: InstanceId::new(0),
        span: Span::NONE,
    };
    let module = &json(&Evaluated { modules: vec![module].into(), ..Evaluated::default() })["module"]["m"];
    assert_eq!(module["source"], "./${x}");
    assert_eq!(module["input"], "$${x}");
    assert_eq!(module["providers"]["aws"], "aws.west");
}

#[test]
fn j3_empty_levels_are_left_out() {
    let document = json(&Evaluated::default());
    assert_eq!(document.as_object().expect("an object").keys().collect::<Vec<_>>(), ["terraform"]);
    assert!(document["terraform"].get("required_providers").is_none());
}

#[test]
fn j5_j6_j8_raw_references_and_keywords() {
    let mut one = vpc(Body::default());
    one.meta
        .depends_on
        .push(Traversal { root: Root::Resource(ResourceId::new(0)), steps: vec![Step::Index(text("k"))] });
    one.meta.lifecycle = Some(body([
        argument("ignore_changes", ArgumentValue::Keyword("all".into())),
        given("prevent_destroy", Value::Bool(true)),
    ]));
    let references = vec![(Text::from("aws_vpc.main"), Some(ResourceId::new(0)))];
    one.meta.provider = Some(argument(
        "provider",
        ArgumentValue::Traversals { references: vec![("aws.west".into(), None)], many: false },
    ));
    one.meta.provisioners.push(Block {
        labels: vec!["local-exec".into()],
        ..block("provisioner", body([argument("when", ArgumentValue::Keyword("destroy".into()))]))
    });
    let mut evaluated = with(one);
    evaluated.refactorings.push(Refactoring {
        block: "moved",
        body: body([argument("to", ArgumentValue::Traversals { references, many: false })]),
        span: Span::NONE,
    });
    let document = json(&evaluated);
    let main = &document["resource"]["aws_vpc"]["main"];
    assert_eq!(main["depends_on"][0], "aws_vpc.main[\"k\"]");
    assert_eq!(main["lifecycle"][0]["ignore_changes"], "all");
    assert_eq!(main["lifecycle"][0]["prevent_destroy"], true);
    assert_eq!(main["provider"], "aws.west");
    assert_eq!(main["provisioner"][0]["local-exec"]["when"], "destroy");
    assert_eq!(document["moved"][0]["to"], "aws_vpc.main");
}

#[test]
fn j7_a_static_set_becomes_a_call() {
    let mut one = vpc(Body::default());
    one.meta.for_each = Some(given("for_each", Value::Set(Rc::new(vec![text("a"), text("b")]))));
    assert_eq!(json(&with(one))["resource"]["aws_vpc"]["main"]["for_each"], r#"${toset(["a", "b"])}"#);
}

#[test]
fn j9_conditions_are_templates() {
    let condition = binary(BinaryOp::Greater, call("length", vec![variable("v")]), number(0));
    let mut one = vpc(Body::default());
    one.meta.lifecycle = Some(blocks([block("precondition", body([given("condition", condition)]))]));
    assert_eq!(
        json(&with(one))["resource"]["aws_vpc"]["main"]["lifecycle"][0]["precondition"][0]["condition"],
        "${length(var.v) > 0}"
    );
}

#[test]
fn conditions_that_are_known_to_hold_are_left_out() {
    let decided = || block("precondition", body([given("condition", Value::Bool(true))]));
    let mut one = vpc(Body::default());
    one.meta.lifecycle = Some(blocks([decided()]));
    assert!(json(&with(one))["resource"]["aws_vpc"]["main"].get("lifecycle").is_none());
    let open = block("precondition", body([given("condition", variable("v"))]));
    let mut one = vpc(Body::default());
    one.meta.lifecycle = Some(blocks([decided(), open]));
    let document = json(&with(one));
    let conditions = &document["resource"]["aws_vpc"]["main"]["lifecycle"][0]["precondition"];
    assert_eq!(conditions.as_array().map(Vec::len), Some(1));
    assert_eq!(conditions[0]["condition"], "${var.v}");
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
fn j11_defaults_are_literal_and_types_are_terraforms() {
    let variable = Variable {
        name: "v".into(),
        declared: name("v"),
        ty: Type::Any,
        body: body([
            given("default", text("${foo}")),
            argument("type", ArgumentValue::Type(Type::Refined(Refinement::Cidr).list())),
        ]),
        docs: Some("What ${it} is.".into()),
        instance: InstanceId::new(0),
        span: Span::NONE,
    };
    let variable = &json(&Evaluated { variables: vec![variable].into(), ..Evaluated::default() })["variable"]["v"];
    assert_eq!(variable["default"], "${foo}");
    assert_eq!(variable["type"], "list(string)");
    assert_eq!(variable["description"], "What ${it} is.");
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
fn j16_j17_blocks_are_arrays_and_dynamic_ones_keep_their_order() {
    let static_block = || block("rule", body([given("port", number(1))]));
    let main = |body| json(&with(vpc(body)))["resource"]["aws_vpc"]["main"].clone();
    assert_eq!(main(blocks([static_block()]))["rule"], serde_json::json!([{"port": 1}]));
    let port = traversal(Root::Iterator("port".into()), [Step::Attribute("value".into())]);
    let dynamic = Block {
        dynamic: Some(Dynamic { for_each: variable("ports"), iterator: "port".into() }),
        ..block("rule", body([given("port", port)]))
    };
    assert_eq!(
        main(blocks([static_block(), dynamic]))["dynamic"]["rule"],
        serde_json::json!([
            {"content": {"port": 1}, "for_each": [true]},
            {"content": {"port": "${port.value}"}, "for_each": "${var.ports}", "iterator": "port"},
        ])
    );
}

#[test]
fn j21_several_configurations_of_a_provider_are_an_array() {
    let provider = |alias: Option<&str>| Provider {
        name: name("aws"),
        alias: alias.map(name),
        body: Body::default(),
        span: Span::NONE,
    };
    let one = Evaluated { providers: vec![provider(None)].into(), ..Evaluated::default() };
    assert_eq!(json(&one)["provider"]["aws"], serde_json::json!({}));
    let two = Evaluated { providers: vec![provider(None), provider(Some("west"))].into(), ..Evaluated::default() };
    assert_eq!(json(&two)["provider"]["aws"], serde_json::json!([{}, {"alias": "west"}]));
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
fn j30_attributes_named_like_meta_arguments_are_wrapped() {
    let main = &json(&with(vpc(body([given("count", number(2))]))))["resource"]["aws_vpc"]["main"];
    assert_eq!(main["_"]["count"], 2);
    assert!(main.get("count").is_none());
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

#[test]
fn remotes_are_read_through_their_state() {
    let mut evaluated = with(vpc(body([given(
        "value",
        traversal(Root::Remote { name: "legacy".into(), output: "vpc_id".into(), origin: Rc::new(Value::Null) }, []),
    )])));
    evaluated.remotes.push(Remote {
        name: "legacy".into(),
        workspace: "aws-legacy".into(),
        outputs: vec!["vpc_id".into()],
        span: Span::NONE,
    });
    let rendered = rendered(&evaluated);
    assert!(rendered.holes.contains(&Hole::RemoteState("aws-legacy".into())));
    let document = tree(&rendered);
    assert_eq!(
        document["resource"]["aws_vpc"]["main"]["value"],
        "${data.terraform_remote_state.legacy.outputs.vpc_id}"
    );
    assert!(document["data"]["terraform_remote_state"]["legacy"].is_object());
    assert_eq!(rendered.addresses[0].references, [1]);
}

#[test]
fn a_target_constrains_to_its_own_minor_version() {
    let version = |version: &str| {
        let provider = RequiredProvider {
            name: name("aws"),
            source: "hashicorp/aws".into(),
            version: Some(version.into()),
            versions: Vec::new(),
        };
        let evaluated = Evaluated { required_providers: vec![provider], ..Evaluated::default() };
        json(&evaluated)["terraform"]["required_providers"]["aws"]["version"].clone()
    };
    assert_eq!(version("5.100"), "~> 5.100.0");
    assert_eq!(version("5"), "~> 5.0");
    assert_eq!(version("5.100.0"), "5.100.0");
    assert_eq!(version(">= 5.0, < 6"), ">= 5.0, < 6");
}

#[test]
fn outputs_carry_their_documentation() {
    let output = Output {
        name: name("id"),
        body: body([given("value", traversal(Root::Resource(ResourceId::new(0)), [Step::Attribute("id".into())]))]),
        docs: Some("The id.".into()),
        span: Span::NONE,
    };
    let mut evaluated = with(vpc(Body::default()));
    evaluated.outputs.push(output);
    let rendered = rendered(&evaluated);
    assert_eq!(
        tree(&rendered)["output"]["id"],
        serde_json::json!({"description": "The id.", "value": "${aws_vpc.main.id}"})
    );
    assert_eq!(rendered.addresses[1].references, [0]);
}

#[test]
fn ten_thousand_resources_are_written_in_linear_time() {
    let resources = (0..10_000).map(|index| {
        let mut one = vpc(body([
            given("cidr_block", text("10.0.0.0/16")),
            given("vpc_id", traversal(Root::Resource(ResourceId::new(index / 2)), [Step::Attribute("id".into())])),
            given("tags", object([("Name", template([piece("vpc-"), Piece::Value(suffix())]))])),
        ]));
        one.name = format!("n{index}").into();
        one
    });
    let evaluated = Evaluated { resources: resources.collect(), ..Evaluated::default() };
    let start = std::time::Instant::now();
    let rendered = rendered(&evaluated);
    let taken = start.elapsed();
    assert_eq!(rendered.addresses.len(), 10_000);
    assert!(taken.as_millis() < 2_000, "{taken:?}");
}
