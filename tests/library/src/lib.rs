//! What UI cases use from another crate. Notes name places in here: after a change, pin the cases anew.

use infra_macros::{resource, stack};

/// An address of a VPC.
#[resource(aws_eip)]
pub struct Address {
    /// Where it is announced.
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    /// A network of two zones.
    pub Network<cidr: cidr, bits: number = 4> {
        let zones = ["a", "b"];
        resource aws_vpc vpc { cidr_block: cidr, tags: { Name: "vpc-{suffix}" } }
        for (i, zone) in zones {
            resource aws_subnet private[zone] {
                vpc_id: vpc.id,
                availability_zone: "us-east-1{zone}",
                cidr_block: cidrsubnet(cidr, bits, i),
            }
        }
        output vpc_id = vpc.id;
    }
}

stack! {
    /// A queue whose name another team chose.
    pub Inbox {
        #[allow(name_without_type, reason = "the senders look for this name")]
        resource aws_sqs_queue messages { name: "inbox-{suffix}" }
    }
}
