//! What a provider answers that only pretends: the shapes that the real one's checks ask for, and otherwise always the same.

use infra_compiler::program::Mode;
use infra_compiler::types::Type;
use infra_compiler::{aws::AWS, schema::Schema};
use serde_json::{Map, Value, json};

/// Where a made-up word would not pass.
const SHAPES: [(&str, &str, &str); 9] = [
    ("aws_caller_identity", "account_id", "123456789012"),
    (
        "aws_cloudcontrolapi_resource",
        "properties",
        r#"{"VpnConnectionId":"vpn-1","VpnGatewayId":"vgw-1","CustomerGatewayId":"cgw-1","VpnTunnelOptionsSpecifications":[{"PreSharedKey":"****"}]}"#,
    ),
    ("aws_launch_template", "id", "lt-0123456789abcdef0"),
    ("aws_secretsmanager_secret", "kms_key_id", KEY),
    ("aws_lb", "id", "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/lb-test/1"),
    ("aws_lb_target_group", "id", "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/lb-test/1"),
    ("aws_sns_topic", "id", "arn:aws:sns:us-east-1:123456789012:topic"),
    ("aws_wafv2_web_acl", "id", "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1"),
    ("aws_ssm_parameter", "insecure_value", "ami-0123456789abcdef0"),
];
const KEY: &str = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-4234-9234-123456789012";

/// `mock_provider` for the types of a document.
pub(crate) fn provider(document: &Value) -> Value {
    let schema = AWS.schema("5.100").expect("table");
    let mocks = |section: &str, mode: Mode| -> Map<String, Value> {
        let types = document[section].as_object().into_iter().flat_map(Map::keys).filter(|ty| ty.starts_with("aws_"));
        types.map(|ty| (ty.clone(), json!({ "defaults": defaults(&schema, mode, ty) }))).collect()
    };
    json!({ "mock_resource": mocks("resource", Mode::Managed), "mock_data": mocks("data", Mode::Data) })
}

fn defaults(schema: &Schema, mode: Mode, ty: &str) -> Map<String, Value> {
    let block = schema.resource(mode, ty).expect("table").expect("type");
    let mut defaults = Map::new();
    for attribute in block.attributes.iter().filter(|attribute| attribute.computed && attribute.ty == Type::String) {
        let name = &*attribute.name;
        let shape = SHAPES.iter().find(|(of, attribute, _)| *of == ty && *attribute == name);
        let answer = match shape {
            Some((.., text)) => (*text).to_owned(),
            None if name == "arn" || name.ends_with("_arn") => format!("arn:aws:mock:us-east-1:123456789012:{ty}"),
            // The same at every reading; what a resource computes Terraform itself makes up once.
            None if mode == Mode::Data => format!("mock-{name}"),
            None => continue,
        };
        defaults.insert(name.to_owned(), Value::from(answer));
    }
    defaults
}
