//! How a document is laid out, and what its addresses are.

use std::rc::Rc;

use super::build::{
    argument, binary, block, blocks, body, call, given, json, name, number, object, piece, rendered, suffix, template,
    text, traversal, tree, variable, vpc, with,
};
use crate::{
    Span, Text,
    evaluated::{
        ArgumentValue, Block, Body, Dynamic, Evaluated, Meta, Module, Output, Provider, Refactoring, Remote,
        RequiredProvider, Variable,
    },
    ids::{InstanceId, ResourceId},
    operator::BinaryOp,
    render::Hole,
    types::{Refinement, Type},
    value::{Piece, Root, Step, Traversal, Value},
};

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
        allows: Vec::new(),
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
        allows: Vec::new(),
        instance: InstanceId::new(0),
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
        allows: Vec::new(),
        instance: InstanceId::new(0),
        span: Span::NONE,
    };
    let variable = &json(&Evaluated { variables: vec![variable].into(), ..Evaluated::default() })["variable"]["v"];
    assert_eq!(variable["default"], "${foo}");
    assert_eq!(variable["type"], "list(string)");
    assert_eq!(variable["description"], "What ${it} is.");
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
        allows: Vec::new(),
        instance: InstanceId::new(0),
        span: Span::NONE,
    };
    let one = Evaluated { providers: vec![provider(None)].into(), ..Evaluated::default() };
    assert_eq!(json(&one)["provider"]["aws"], serde_json::json!({}));
    let two = Evaluated { providers: vec![provider(None), provider(Some("west"))].into(), ..Evaluated::default() };
    assert_eq!(json(&two)["provider"]["aws"], serde_json::json!([{}, {"alias": "west"}]));
}

#[test]
fn j30_attributes_named_like_meta_arguments_are_wrapped() {
    let main = &json(&with(vpc(body([given("count", number(2))]))))["resource"]["aws_vpc"]["main"];
    assert_eq!(main["_"]["count"], 2);
    assert!(main.get("count").is_none());
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
        allows: Vec::new(),
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
