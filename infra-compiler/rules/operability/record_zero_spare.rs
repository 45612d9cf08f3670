rule! {
    /// A record of weight 0 has a health check of its own.
    ///
    /// Where all records with a weight are unhealthy, Route 53 answers with those of weight 0. One without a health check is
    /// always healthy: it is a spare, and not switched off.
    pub RecordZeroSpare for aws_route53_record as record {
        when: record.weighted_routing_policy.weight == 0 && any(aws_route53_record, other => other.zone_id == record.zone_id
            && other.name == record.name && other.type == record.type && other.weighted_routing_policy.weight > 0
            && other.health_check_id != null),
        require: record.health_check_id != null,
        message: "{record} is answered with as soon as the others are unhealthy",
        help: "give it a health check that does not pass while it is off: `disabled: true` with `invert_healthcheck: true`",
        at: record.weighted_routing_policy.weight,
        level: allow,
        fails {
            variable zone { type: string }
            resource aws_route53_health_check site { type: "HTTPS", fqdn: "api.example.com", port: 443 }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one",
                weighted_routing_policy { weight: 0 }
            }
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two", health_check_id: site.id,
                weighted_routing_policy { weight: 100 }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_health_check site { type: "HTTPS", fqdn: "api.example.com", port: 443 }
            resource aws_route53_health_check closed { type: "HTTPS", fqdn: "api.example.com", port: 443, disabled: true, invert_healthcheck: true }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one", health_check_id: closed.id,
                weighted_routing_policy { weight: 0 }
            }
            resource aws_route53_record new {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"],
                set_identifier: "two", health_check_id: site.id,
                weighted_routing_policy { weight: 100 }
            }
        }
    }
}
