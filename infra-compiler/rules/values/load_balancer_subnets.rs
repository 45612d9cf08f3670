rule! {
    /// A load balancer has one subnet in a zone.
    ///
    /// It stands in each zone once: two subnets of one zone are refused.
    pub LoadBalancerSubnets for aws_lb as balancer {
        require: !any(balancer.subnets, a => any(balancer.subnets, b => any(aws_subnet, one => one.id == a
            && any(aws_subnet, other => other < one && other.id == b && other.availability_zone == one.availability_zone
                && one.availability_zone != null)))),
        message: "two subnets of {balancer} are in one zone",
        help: "name one subnet of each zone",
        at: balancer.subnets,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_lb web { subnets: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_lb web { subnets: [a.id, b.id] }
        }
    }
}
