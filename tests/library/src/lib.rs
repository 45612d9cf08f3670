//! What UI cases use from another crate. Notes name places in here: after a change, pin the cases anew.

use infra_macros::{resource, rule, stack};

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

rule! {
    /// Queues of this house are encrypted with a key of its own.
    ///
    /// What AWS's own key encrypts, everybody reads who may read the queue.
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted with a key of ours",
        help: "set `kms_master_key_id`",
        fails { resource aws_sqs_queue jobs { delay_seconds: 5 } }
        passes {
            resource aws_kms_key jobs { description: "jobs" }
            resource aws_sqs_queue jobs { kms_master_key_id: jobs.arn }
        }
    }

    /// Addresses of this house are announced in its own border group.
    pub Announced for Address as address {
        require: address.network_border_group == "us-east-1",
        message: "{address} is announced in {address.network_border_group}",
        help: "write `us-east-1`",
        at: address.network_border_group,
        fails { resource Address far { network_border_group: "us-east-1-bos-1" } }
        passes { resource Address near { network_border_group: "us-east-1" } }
    }

    /// What every root of the house keeps to.
    pub pack Baseline { QueueKey: warn, Announced }
}
