rule! {
    /// A search domain in a network says who reaches it.
    ///
    /// Without `security_group_ids` it takes the default group of the network, which lets in whatever else has that group.
    pub SearchGroups for aws_opensearch_domain.vpc_options | aws_elasticsearch_domain.vpc_options as options of domain {
        require: options.security_group_ids != null,
        message: "{domain} takes the default security group of its network",
        help: "set `security_group_ids`",
        at: options.security_group_ids,
        level: warn,
        fails { resource aws_opensearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: ["subnet-0123456789abcdef0"] } } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: ["subnet-0123456789abcdef0"] } } }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_security_group logs { vpc_id: main.id }
            resource aws_opensearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: ["subnet-0123456789abcdef0"], security_group_ids: [aws_security_group.logs.id] } }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_security_group logs { vpc_id: main.id }
            resource aws_elasticsearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: ["subnet-0123456789abcdef0"], security_group_ids: [aws_security_group.logs.id] } }
        }
    }
}
