rule! {
    /// A name has one primary record.
    ///
    /// Of the failover records of a name and type one is the `PRIMARY` and one the `SECONDARY`; a second one of a kind is
    /// refused.
    pub FailoverPrimaries for aws_route53_record as record {
        when: record.failover_routing_policy.type != null,
        require: !any(aws_route53_record, other => other < record && other.zone_id == record.zone_id && other.name == record.name
            && other.type == record.type && other.failover_routing_policy.type == record.failover_routing_policy.type),
        message: "another record of this name is the {record.failover_routing_policy.type}",
        help: "make one of them the `PRIMARY` and the other the `SECONDARY`",
        at: record.failover_routing_policy.type,
        fails {
            variable zone { type: string }
            resource aws_route53_record first {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                failover_routing_policy { type: "PRIMARY" }
            }
            resource aws_route53_record second {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two",
                failover_routing_policy { type: "PRIMARY" }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record first {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                failover_routing_policy { type: "PRIMARY" }
            }
            resource aws_route53_record second {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two",
                failover_routing_policy { type: "SECONDARY" }
            }
        }
    }
}
