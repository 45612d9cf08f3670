rule! {
    /// An application load balancer stands in two zones.
    ///
    /// It is refused with subnets of one zone alone; local zones and Outposts, which take one, are left to AWS.
    pub LoadBalancerZones for aws_lb as balancer {
        when: (balancer.load_balancer_type == null || balancer.load_balancer_type == "application")
            && length(balancer.subnets) > 0
            && all(balancer.subnets, subnet => find(aws_subnet, s => s.id == subnet).outpost_arn == null
                && length(regexall("^[a-z]+-[a-z]+-[0-9][a-z]$", find(aws_subnet, s => s.id == subnet).availability_zone)) == 1),
        require: any(balancer.subnets, a => any(balancer.subnets, b =>
            find(aws_subnet, s => s.id == a).availability_zone != find(aws_subnet, s => s.id == b).availability_zone)),
        message: "all subnets of {balancer} are in one zone",
        help: "add a subnet of another zone",
        at: balancer.subnets,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_lb web { subnets: [a.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_lb web { subnets: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "us-west-2-lax-1a" }
            resource aws_lb web { subnets: [a.id] }
        }
    }
}
