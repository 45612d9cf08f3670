rule! {
    /// The security groups of a cache are of its VPC.
    ///
    /// What stands in the subnets of a group takes security groups of their VPC alone: another is refused.
    pub CacheGroupNetwork for aws_elasticache_replication_group | aws_elasticache_cluster as it {
        require: !any(aws_elasticache_subnet_group, subnets => subnets.name == it.subnet_group_name && any(subnets.subnet_ids, subnet => any(aws_subnet, s => s.id == subnet && any(it.security_group_ids, group => any(aws_security_group, g => g.id == group && g.vpc_id != null && g.vpc_id != s.vpc_id && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == g.id)))))),
        message: "a security group of {it} is in another VPC than its subnets",
        help: "take a security group of the VPC of the subnets",
        at: it.security_group_ids,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group store { vpc_id: two.id }
            resource aws_elasticache_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", subnet_group_name: inner.name, security_group_ids: [store.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group store { vpc_id: one.id }
            resource aws_elasticache_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", subnet_group_name: inner.name, security_group_ids: [store.id] }
        }
    }
}
