rule! {
    /// Brokers of Kafka write their logs.
    ///
    /// Without, nobody knows why one fell. Off by itself: it costs by what is written.
    pub KafkaLogs for aws_msk_cluster as cluster {
        require: cluster.logging_info != null,
        message: "{cluster} writes no logs",
        help: "write `logging_info`",
        at: cluster.logging_info,
        level: allow,
        fails { resource aws_msk_cluster events { cluster_name: "events", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], security_groups: ["sg-0123456789abcdef0"] } } }
        passes { resource aws_msk_cluster events { cluster_name: "events", kafka_version: "3.6.0", number_of_broker_nodes: 2, broker_node_group_info { instance_type: "kafka.m5.large", client_subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], security_groups: ["sg-0123456789abcdef0"] }, logging_info { broker_logs { cloudwatch_logs { enabled: true, log_group: "events" } } } } }
    }
}
