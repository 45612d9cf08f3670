#![deny(warnings)]

fn main() {}

mod ambiguous_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_eip main { domain: "vpc" }
            data aws_region main {}
            output address = aws_eip.main.public_ip;
            output region = data.aws_region.main.id;
        }
    }
}

mod duplicate_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let vpc = true;
            resource aws_eip address {
                if vpc { domain: "vpc" } else { domain: "standard" }
            }
        }
    }
}

mod duplicate_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let zone = "a";
            output zone = zone;
        }
    }
}

mod family_without_key {
    use infra_macros::stack;

    stack! {
        pub Demo {
            for zone in ["a", "b"] {
                resource aws_eip address[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
            }
        }
    }
}

mod fixed_field {
    use infra_macros::{resource, stack};

    #[resource(aws_eip)]
    pub struct Address {
        pub network_border_group: String,
        #[fixed("vpc")]
        domain: String,
    }

    stack! {
        pub Demo {
            resource Address address { network_border_group: "us-east-1" }
        }
    }
}

mod item_in_for {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output names = [for zone in ["a", "b"]: "us-east-1{zone}"];
        }
    }
}

mod misplaced_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_eip address { count: 2, domain: "vpc", tags: { Name: "eip-{suffix}-{count.index}" } }
        }
    }
}

mod missing_argument {
    use infra_macros::stack;

    stack! {
        pub Network<cidr: string, zone: string = "a"> {
            output range = "{cidr} {zone}";
        }
        pub Demo {
            stack Network network { cidr: "10.0.0.0/16" }
            output range = network.range;
        }
    }
}

mod missing_field {
    use infra_macros::{resource, stack};

    #[resource(aws_eip)]
    pub struct Address {
        pub network_border_group: String,
        #[fixed("vpc")]
        domain: String,
    }

    stack! {
        pub Demo {
            resource Address address { network_border_group: "us-east-1" }
        }
    }
}

mod not_a_kind {
    use infra_macros::stack;

    stack! {
        pub Network {
            output zones = ["a", "b"];
        }
        pub Demo {
            stack Network network {}
            output zones = network.zones;
        }
    }
}

mod not_a_stack {
    use infra_macros::{resource, stack};

    #[resource(aws_eip)]
    pub struct Address {
        pub network_border_group: String,
        #[fixed("vpc")]
        domain: String,
    }

    stack! {
        pub Demo {
            resource Address address { network_border_group: "us-east-1" }
        }
    }
}

mod remote_without_workspace {
    use infra_macros::stack;

    stack! {
        #[workspace("network")]
        pub Network {
            output zones = ["a", "b"];
        }
        #[workspace("demo")]
        pub Demo {
            remote Network network;
            output zones = network.zones;
        }
    }
}

mod root_with_parameters {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            variable region { type: string, default: "us-east-1" }
            output region = region;
        }
    }
}

mod undeclared_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let zones = ["a", "b"];
            resource aws_eip gateway { domain: "vpc" }
            output first = zones[0];
            output names = [for zone in zones: "us-east-1{zone}"];
            output address = aws_eip.gateway.public_ip;
        }
    }
}

mod undeclared_provider {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            provider aws { region: "us-east-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_eip address { provider: aws.west, domain: "vpc" }
        }
    }
}

mod unknown_argument {
    use infra_macros::stack;

    stack! {
        pub Network<cidr: string> {
            output range = cidr;
        }
        pub Demo {
            stack Network network { cidr: "10.0.0.0/16" }
            output range = network.range;
        }
    }
}

mod unknown_field {
    use infra_macros::{resource, stack};

    #[resource(aws_eip)]
    pub struct Address {
        pub network_border_group: String,
        #[fixed("vpc")]
        domain: String,
    }

    stack! {
        pub Demo {
            resource Address address { network_border_group: "us-east-1" }
        }
    }
}

mod unknown_output {
    use infra_macros::stack;

    stack! {
        pub Network {
            output zones = ["a", "b"];
        }
        pub Demo {
            stack Network network {}
            output zones = network.zones;
        }
    }
}

mod unused_let {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let zone = "a";
            let _later = "b";
            output zone = zone;
        }
    }
}

mod unused_parameter {
    use infra_macros::stack;

    stack! {
        pub Network<cidr: cidr, zones: [string]> {
            output range = cidr;
            output zones = zones;
        }
    }
}

mod unused_variable {
    use infra_macros::stack;

    stack! {
        pub Demo {
            variable percent { type: number, default: 0 }
            output percent = percent;
        }
    }
}

mod cycle {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_security_group a { name: "security-group-a-{suffix}" }
            resource aws_security_group b { name: "security-group-b-{suffix}", description: a.name }
        }
    }
}

mod duplicate_address {
    use infra_macros::stack;

    stack! {
        pub Demo {
            for key in ["a"] {
                resource aws_eip x[key] { domain: "vpc", tags: { Name: "eip-1-{suffix}" } }
            }
            resource aws_eip x_b { domain: "vpc", tags: { Name: "eip-2-{suffix}" } }
        }
    }
}

mod invalid_index {
    use infra_macros::stack;

    stack! {
        pub Demo {
            for zone in ["a", "b"] {
                resource aws_eip nat[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
            }
            output x = nat["b"].id;
            output y = nat[*].id;
            output z = ["a", "b"][1];
        }
    }
}

mod missing_instance_key {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_eip nat { count: 2, domain: "vpc", tags: { Name: "eip-{count.index}-{suffix}" } }
            output x = nat[*].id;
            output y = nat[0].id;
        }
    }
}

mod not_a_reference {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
            resource aws_eip a { domain: "vpc", depends_on: [vpc], tags: { Name: "eip-{suffix}" } }
        }
    }
}

mod not_a_value {
    use infra_macros::stack;

    stack! {
        pub Demo {
            data aws_region here { }
            output x = data.aws_region.here.id;
        }
    }
}

mod not_in_this_branch {
    use infra_macros::stack;

    stack! {
        pub Demo {
            if true {
                resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
            } else {
                data aws_vpc vpc { default: true }
            }
            output id = vpc.id;
        }
    }
}

mod unknown_member {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
            output x = vpc.id;
            let ports = { http: 80, https: 443 };
            output y = ports.https;
        }
    }
}

mod wrong_reference_kind {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
            resource aws_subnet b { vpc_id: a.vpc_id, cidr_block: "10.0.2.0/24" }
            resource aws_security_group web { vpc_id: vpc.id }
            resource aws_lb edge { subnets: [a.id, b.id], security_groups: [web.id] }
            resource aws_kms_key storage {}
            resource aws_cloudwatch_log_group logs { name: "cloudwatch-log-group-{suffix}", kms_key_id: storage.arn }
        }
    }
}

mod not_a_rule {
    use infra_macros::{rule, stack};

    rule! {
        pub QueueKey for aws_sqs_queue as queue {
            require: queue.kms_master_key_id != null,
            message: "{queue} is not encrypted",
        }
        pub pack Baseline { QueueKey: warn }
    }
    stack! {
        #[workspace("demo")]
        pub Demo {
            rules { Baseline }
            resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" }
        }
    }
}

mod unknown_in_rule {
    use infra_macros::rule;

    rule! {
        pub VersionedBuckets for aws_s3_bucket as bucket {
            require: any(aws_s3_bucket_versioning, v => v.bucket == bucket.id),
            message: "{bucket} keeps no versions",
        }
    }
}
