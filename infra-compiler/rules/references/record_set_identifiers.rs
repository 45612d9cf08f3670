rule! {
    /// Records that share a name have different identifiers.
    ///
    /// Route 53 tells the weighted, failover or latency records of one name and type apart by `set_identifier` alone.
    pub RecordSetIdentifiers for aws_route53_record as record {
        when: record.set_identifier != null,
        require: !any(aws_route53_record, other => other < record && other.zone_id == record.zone_id && other.name == record.name
            && other.type == record.type && other.set_identifier == record.set_identifier),
        message: "another record of this name has the identifier {record.set_identifier}",
        help: "give each of them a `set_identifier` of its own",
        at: record.set_identifier,
        fails {
            variable zone { type: string }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 90 }
            }
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "one",
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
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two",
                weighted_routing_policy { weight: 10 }
            }
        }
    }
}
