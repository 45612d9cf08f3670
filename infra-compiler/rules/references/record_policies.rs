rule! {
    /// Records of one name have one routing policy.
    ///
    /// Weighted and failover records of one name and type, or a simple one beside them, are refused.
    pub RecordPolicies for aws_route53_record as record {
        require: !any(aws_route53_record, other => other.zone_id == record.zone_id && other < record && other.name == record.name && other.type == record.type
            && ((other.weighted_routing_policy == null) != (record.weighted_routing_policy == null)
            || (other.failover_routing_policy == null) != (record.failover_routing_policy == null)
            || (other.geolocation_routing_policy == null) != (record.geolocation_routing_policy == null)
            || (other.latency_routing_policy == null) != (record.latency_routing_policy == null)
            || (other.geoproximity_routing_policy == null) != (record.geoproximity_routing_policy == null)
            || (other.cidr_routing_policy == null) != (record.cidr_routing_policy == null)
            || (other.multivalue_answer_routing_policy == true) != (record.multivalue_answer_routing_policy == true))),
        message: "another record of this name has another routing policy",
        help: "give all records of the name one policy",
        fails {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", weighted_routing_policy { weight: 1 } }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "two", latency_routing_policy { region: "eu-west-1" } }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", weighted_routing_policy { weight: 1 } }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "AAAA", ttl: 60, records: ["2001:db8::1"], set_identifier: "two", latency_routing_policy { region: "eu-west-1" } }
        }
    }
}
