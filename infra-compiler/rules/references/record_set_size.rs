rule! {
    /// A weighted set has 100 records at most.
    ///
    /// Route 53 refuses the next one of a name and type.
    pub RecordSetSize for aws_route53_record as record {
        when: record.weighted_routing_policy != null,
        require: count(aws_route53_record, other => other.zone_id == record.zone_id && other.name == record.name && other.type == record.type
            && other.weighted_routing_policy != null && (other < record || other == record)) <= 100,
        message: "there are more than 100 weighted records of this name",
        help: "answer with several addresses in one record",
        fails {
            variable zone { type: string }
            for i in range(101) {
                resource aws_route53_record many[i] { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "{i}", weighted_routing_policy { weight: 1 } }
            }
        }
        passes {
            variable zone { type: string }
            for i in range(100) {
                resource aws_route53_record many[i] { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "{i}", weighted_routing_policy { weight: 1 } }
            }
        }
    }
}
