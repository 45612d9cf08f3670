rule! {
    /// Clients and brokers of Kafka speak TLS.
    ///
    /// Whoever is in the network between reads all events else.
    pub KafkaPlain for aws_msk_cluster as cluster {
        require: !contains(["PLAINTEXT", "TLS_PLAINTEXT"], cluster.encryption_info.encryption_in_transit.client_broker) && cluster.encryption_info.encryption_in_transit.in_cluster != false,
        message: "{cluster} takes and sends events in clear",
        help: "leave `encryption_in_transit` out, or write `client_broker: \"TLS\"`",
        at: cluster.encryption_info,
        level: warn,
        fails { resource aws_msk_cluster events { cluster_name: "events", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], security_groups: ["sg-0123456789abcdef0"] }, encryption_info { encryption_in_transit { client_broker: "TLS_PLAINTEXT" } } } }
        passes { resource aws_msk_cluster events { cluster_name: "events", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], security_groups: ["sg-0123456789abcdef0"] } } }
        passes { resource aws_msk_cluster events { cluster_name: "events", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], security_groups: ["sg-0123456789abcdef0"] }, encryption_info { encryption_in_transit { client_broker: "TLS" } } } }
    }
}
