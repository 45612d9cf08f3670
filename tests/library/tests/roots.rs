//! A root of the bare crates that brings in a library of the facade under another name.

use infra_core::document::Synthesized;
use infra_macros::{resource, stack};

macro_rules! log_group {
    ($visibility:vis $name:ident, $days:expr) => {
        #[resource(aws_cloudwatch_log_group, name = "cloudwatch-log-group-{purpose}-{suffix}")]
        $visibility struct $name {
            #[parameter]
            purpose: String,
            #[fixed($days)]
            retention_in_days: u16,
        }
    };
}

mod logs {
    use super::resource;

    log_group!(pub(super) Year, 365);
    log_group!(pub(super) Month, 30);
}

stack! {
    #[workspace("bare")]
    pub Bare {
        provider aws { region: "us-east-1" }
        stack renamed_library::Queue orders { purpose: "orders" }
        stack stack_library::Network network { cidr: "10.0.0.0/16" }
        resource renamed_library::Key key { description: "Storage" }
        resource logs::Year audit { purpose: "audit" }
        resource logs::Month requests { purpose: "requests" }
        output queue_arn = orders.queue_arn;
    }
}

#[test]
fn a_root_brings_in_definitions_of_the_facade() -> Result<(), Box<dyn std::error::Error>> {
    let document = Synthesized::of(Bare::STACK, "dev")?;
    assert!(document.at("aws_sqs_queue.orders_messages")?.refers_to("kms_master_key_id", "aws_kms_key.orders_key"));
    assert_eq!(document.at("aws_sqs_queue.orders_messages")?.text("tags.Build")?, "b-17");
    assert_eq!(document.at("aws_kms_key.key")?.get("enable_key_rotation")?, true);
    assert_eq!(document.at("aws_cloudwatch_log_group.audit")?.get("retention_in_days")?, 365);
    assert_eq!(document.at("aws_cloudwatch_log_group.requests")?.get("retention_in_days")?, 30);
    assert_eq!(document.at("aws_vpc.network_vpc")?.text("tags.Name")?, "vpc-dev");
    Ok(())
}
