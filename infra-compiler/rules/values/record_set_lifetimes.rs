rule! {
    /// Weighted records of a name have one TTL.
    ///
    /// Route 53 answers a name with one of its weighted records, and demands one TTL for all of them.
    pub RecordSetLifetimes for aws_route53_record as record {
        when: record.weighted_routing_policy != null && record.ttl != null,
        require: !any(aws_route53_record, other => other < record && other.zone_id == record.zone_id && other.name == record.name
            && other.type == record.type && other.weighted_routing_policy != null && other.ttl != null && other.ttl != record.ttl),
        message: "another weighted record of this name has another TTL than {record.ttl} s",
        help: "give all records of the name one `ttl`",
        at: record.ttl,
        fails {
            variable zone { type: string }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 90 }
            }
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 300, records: ["192.0.2.2"],
                set_identifier: "two",
                weighted_routing_policy { weight: 10 }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 90 }
            }
            resource aws_route53_record other {
                zone_id: zone, name: "www.example.com", type: "A", ttl: 300, records: ["192.0.2.2"],
                set_identifier: "two",
                weighted_routing_policy { weight: 10 }
            }
        }
    }
}
