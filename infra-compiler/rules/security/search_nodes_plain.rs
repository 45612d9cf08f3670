rule! {
    /// Nodes of a search domain speak with encryption.
    ///
    /// What they copy to each other crosses the network in the open otherwise. Off by itself: a domain of one node has
    /// nobody to speak with.
    pub SearchNodesPlain for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.node_to_node_encryption.enabled == true,
        message: "nodes of {domain} speak in the open",
        help: "write `node_to_node_encryption {{ enabled: true }}`",
        at: domain.node_to_node_encryption,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", node_to_node_encryption { enabled: true } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", node_to_node_encryption { enabled: true } }
        }
    }
}
