rule! {
    /// Anomalies are met at random.
    ///
    /// `load_balancing_anomaly_mitigation: "on"` needs `load_balancing_algorithm_type: "weighted_random"`, and is refused
    /// without.
    pub GroupAnomalies for aws_lb_target_group as group {
        when: group.load_balancing_anomaly_mitigation == "on",
        require: group.load_balancing_algorithm_type == "weighted_random",
        message: "{group} meets anomalies, and not at random",
        help: "set `load_balancing_algorithm_type: \"weighted_random\"`",
        at: group.load_balancing_anomaly_mitigation,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, load_balancing_anomaly_mitigation: "on" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, load_balancing_anomaly_mitigation: "on", load_balancing_algorithm_type: "weighted_random" }
        }
    }
}
