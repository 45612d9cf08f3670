rule! {
    /// The security groups of a broker are of its VPC.
    ///
    /// What stands in subnets takes security groups of their VPC alone: another is refused.
    pub BrokerGroupNetwork for aws_msk_cluster.broker_node_group_info as it {
        require: !any(it.client_subnets, subnet => any(aws_subnet, s => s.id == subnet && any(it.security_groups, group => any(aws_security_group, g => g.id == group && g.vpc_id != null && g.vpc_id != s.vpc_id && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == g.id))))),
        message: "a security group is in another VPC than the subnets",
        help: "take a security group of the VPC of the subnets",
        at: it.security_groups,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group store { vpc_id: two.id }
            resource aws_msk_cluster shop { cluster_name: "shop", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: [a.id, b.id], security_groups: [store.id] } }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group store { vpc_id: one.id }
            resource aws_msk_cluster shop { cluster_name: "shop", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: [a.id, b.id], security_groups: [store.id] } }
        }
    }
}
