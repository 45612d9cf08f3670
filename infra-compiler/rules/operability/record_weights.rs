rule! {
    /// Of the weighted records of a name one has a weight.
    ///
    /// Where all weights are 0, Route 53 answers with each of them equally often: what was to be switched off is in use.
    pub RecordWeights for aws_route53_record as record {
        when: record.weighted_routing_policy.weight == 0,
        require: any(aws_route53_record, other => other.zone_id == record.zone_id && other.name == record.name
            && other.type == record.type && other.weighted_routing_policy.weight > 0),
        message: "all records of this name have weight 0, and are answered equally often",
        help: "give a weight of 1 or more to the one that is to be used",
        at: record.weighted_routing_policy.weight,
        level: warn,
        fails {
            variable zone { type: string }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 0 }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 0 }
            }
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two",
                weighted_routing_policy { weight: 100 }
            }
        }
    }
}
