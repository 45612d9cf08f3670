rule! {
    /// A record of name servers has no routing policy.
    ///
    /// Resolvers ask all name servers of a zone: an `NS` record with a policy is refused.
    pub RecordNameServerPolicy for aws_route53_record as record {
        when: record.type == "NS" || record.type == "SOA",
        require: !(record.weighted_routing_policy != null
            || record.failover_routing_policy != null
            || record.geolocation_routing_policy != null
            || record.latency_routing_policy != null
            || record.geoproximity_routing_policy != null
            || record.cidr_routing_policy != null
            || record.multivalue_answer_routing_policy == true),
        message: "a record of {record.type} has no routing policy",
        help: "remove the policy",
        at: record.type,
        fails {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "NS", ttl: 60, records: ["ns.example.net"], set_identifier: "one", weighted_routing_policy { weight: 1 } }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "NS", ttl: 60, records: ["ns.example.net"] }
        }
    }
}
