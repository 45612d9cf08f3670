//! Nested stacks: parameters with types and defaults, outputs, stacks within stacks, families of stacks.

use infra_macros::stack;

stack! {
    /// A network.
    pub Network<cidr: cidr, zones: [string], tags: map(string) = {}, dns: bool = true> {
        resource aws_vpc vpc {
            cidr_block: cidr,
            enable_dns_hostnames: dns,
            tags: merge(tags, { Name: r#"vpc-{element(split(".", cidr), 1)}-{suffix}"# }),
        }
        for (i, zone) in zones {
            resource aws_subnet private[zone] {
                vpc_id: vpc.id,
                availability_zone: "us-east-1{zone}",
                cidr_block: cidrsubnet(cidr, 4, i),
                tags: { Name: r#"subnet-{element(split(".", cidr), 1)}-{zone}-{suffix}"# },
            }
        }
        output vpc_id = vpc.id;
        output subnet_ids = private[*].id;
        output first_zone = zones[0];
    }
}

stack! {
    /// Two networks and what joins them.
    pub Pair<zones: [string], accepter: object({ auto: bool, name: optional(string, "joined") })> {
        stack Network left { cidr: "10.0.0.0/16", zones }
        stack Network right { cidr: "10.1.0.0/16", zones, tags: { Side: "right" }, dns: false }
        #[allow(peering_routes, reason = "the routes are of whoever uses the pair")]
        resource aws_vpc_peering_connection between {
            vpc_id: left.vpc_id,
            peer_vpc_id: right.vpc_id,
            auto_accept: accepter.auto,
            tags: { Name: "vpc-peering-connection-{accepter.name}-{suffix}" },
        }
        output ids = concat(left.subnet_ids, right.subnet_ids);
        output peering = between.id;
    }
}

stack! {
    #[workspace("nesting")]
    pub Nesting {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-east-1", profile: "west" }
        stack Pair pair { zones: ["a", "b"], accepter: { auto: true } }
        for (i, name) in ["red", "blue"] {
            stack Network colored[name] { cidr: cidrsubnet("172.16.0.0/12", 4, i), zones: ["a"], provider: aws.west }
        }
        resource aws_security_group inside {
            name: "security-group-{suffix}",
            vpc_id: colored["red"].vpc_id,
        }
        output ids = pair.ids;
        output peering = pair.peering;
        output vpcs = colored[*].vpc_id;
        output zone = colored["blue"].first_zone;
    }
}
