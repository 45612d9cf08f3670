rule! {
    /// Records by latency have different regions.
    ///
    /// One name has one record for a region: a second is refused.
    pub RecordRegions for aws_route53_record as record {
        when: record.latency_routing_policy != null,
        require: !any(aws_route53_record, other => other.zone_id == record.zone_id && other < record && other.name == record.name && other.type == record.type
            && other.latency_routing_policy.region == record.latency_routing_policy.region),
        message: "another record of this name is for {record.latency_routing_policy.region}",
        help: "name another region, or write a weighted set",
        at: record.latency_routing_policy.region,
        fails {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", latency_routing_policy { region: "eu-west-1" } }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "two", latency_routing_policy { region: "eu-west-1" } }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", latency_routing_policy { region: "eu-west-1" } }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "two", latency_routing_policy { region: "us-east-1" } }
        }
    }
}
