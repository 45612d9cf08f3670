//! Roots of a crate that has the facade as `my_infra`: with its own library and one of the bare crates.

use my_infra::{
    document::{Document, Synthesized},
    resource, stack,
};
use renamed_library::Key;

stack! {
    #[workspace("renamed")]
    pub Renamed {
        provider aws { region: "us-east-1" }
        stack renamed_library::Queue orders { purpose: "orders" }
        stack stack_library::Network network { cidr: "10.0.0.0/16" }
        resource stack_library::Address address { network_border_group: "us-east-1" }
        resource LogGroup requests {}
        output vpc_id = network.vpc_id;
    }
}

#[resource(aws_cloudwatch_log_group, name = "cloudwatch-log-group-{suffix}", crate = my_infra)]
struct LogGroup {
    #[default(30)]
    retention_in_days: u16,
}

#[test]
fn a_root_brings_in_definitions_of_both() -> Result<(), Box<dyn std::error::Error>> {
    let document = Synthesized::of(Renamed::STACK, "dev")?;
    assert_eq!(document.at("aws_sqs_queue.orders_messages")?.text("tags.Team")?, "payments");
    assert_eq!(document.at("aws_sqs_queue.orders_messages")?.text("tags.Build")?, "b-17");
    assert_eq!(document.at("aws_eip.address")?.text("domain")?, "vpc");
    assert!(document.resource("aws_subnet", "network_private_a")?.refers_to("vpc_id", "aws_vpc.network_vpc"));
    assert_eq!(document.at("aws_cloudwatch_log_group.requests")?.get("retention_in_days")?, 30);
    Ok(())
}

#[test]
fn a_kind_is_a_rust_type() -> Result<(), Box<dyn std::error::Error>> {
    let mut document = Document::new("dev".parse()?);
    document.add("storage", &Key { deletion_window_in_days: 7, ..Key::with_defaults("Storage".to_owned()) })?;
    document.add("requests", &LogGroup::with_defaults())?;
    let text = document.to_json()?;
    assert!(text.contains("\"deletion_window_in_days\": 7"), "{text}");
    Ok(())
}
