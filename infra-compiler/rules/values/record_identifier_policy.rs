rule! {
    /// A record with an identifier has a routing policy.
    ///
    /// `set_identifier` tells the records of one policy apart: without a policy it is refused.
    pub RecordIdentifierPolicy for aws_route53_record as record {
        when: record.set_identifier != null,
        require: (record.weighted_routing_policy != null
            || record.failover_routing_policy != null
            || record.geolocation_routing_policy != null
            || record.latency_routing_policy != null
            || record.geoproximity_routing_policy != null
            || record.cidr_routing_policy != null
            || record.multivalue_answer_routing_policy == true),
        message: "{record} has an identifier, and no routing policy",
        help: "write a block such as `weighted_routing_policy {{ weight: 1 }}`, or remove `set_identifier`",
        at: record.set_identifier,
        fails {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one" }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", weighted_routing_policy { weight: 1 } }
        }
    }
}
