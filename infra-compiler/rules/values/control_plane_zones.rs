rule! {
    /// A Kubernetes cluster stands in two zones.
    ///
    /// Subnets of one zone alone are refused.
    pub ControlPlaneZones for aws_eks_cluster.vpc_config as network {
        when: length(network.subnet_ids) > 0 && all(network.subnet_ids, subnet =>
            find(aws_subnet, s => s.id == subnet).availability_zone != null),
        require: any(network.subnet_ids, a => any(network.subnet_ids, b =>
            find(aws_subnet, s => s.id == a).availability_zone != find(aws_subnet, s => s.id == b).availability_zone)),
        message: "all subnets of the cluster are in one zone",
        help: "add a subnet of another zone",
        at: network.subnet_ids,
        fails {
            variable role { type: string }
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_eks_cluster main { name: "main", role_arn: role, vpc_config { subnet_ids: [a.id, b.id] } }
        }
        passes {
            variable role { type: string }
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_eks_cluster main { name: "main", role_arn: role, vpc_config { subnet_ids: [a.id, b.id] } }
        }
    }
}
