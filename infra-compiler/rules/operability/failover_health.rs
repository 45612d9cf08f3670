rule! {
    /// A primary record is watched.
    ///
    /// Route 53 answers with the secondary record once the primary is unhealthy; without a health check it never is.
    pub FailoverHealth for aws_route53_record as record {
        when: record.failover_routing_policy.type == "PRIMARY",
        require: record.health_check_id != null || record.alias.evaluate_target_health == true,
        message: "nothing tells when {record} fails, and the secondary is never answered",
        help: "set `health_check_id`, or `evaluate_target_health: true` on an alias",
        at: record.failover_routing_policy,
        level: warn,
        fails {
            variable zone { type: string }
            resource aws_route53_record first {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                failover_routing_policy { type: "PRIMARY" }
            }
        }
        passes {
            variable zone { type: string }
            variable check { type: string }
            resource aws_route53_record first {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                health_check_id: check,
                failover_routing_policy { type: "PRIMARY" }
            }
        }
    }
}
