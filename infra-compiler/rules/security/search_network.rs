rule! {
    /// A search domain stands in a network.
    ///
    /// One that does not has an address of the internet, and its policy alone keeps others out. It cannot be changed
    /// later. Off by itself: a first domain is made so.
    pub SearchNetwork for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.vpc_options != null,
        message: "{domain} has an address of the internet",
        help: "write `vpc_options`",
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            variable subnet { type: string }
            resource aws_opensearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: [subnet] } }
        }
        passes {
            variable subnet { type: string }
            resource aws_elasticsearch_domain logs { domain_name: "logs", vpc_options { subnet_ids: [subnet] } }
        }
    }
}
