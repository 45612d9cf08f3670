rule! {
    /// A record of several asks a health check that is in use.
    ///
    /// Route 53 counts a disabled check as healthy: what fails is answered all the same, and what was to be kept out of the
    /// answers is in them. Disabled and inverted, a check never passes.
    pub RecordDisabledCheck for aws_route53_record as record {
        when: record.set_identifier != null,
        require: !any(aws_route53_health_check, check => check.id == record.health_check_id
            && check.disabled == true && (check.invert_healthcheck == null || check.invert_healthcheck == false)),
        message: "the health check of {record} is disabled, and so always healthy",
        help: "remove `disabled`, or set `invert_healthcheck: true` too, with which it never passes",
        at: record.health_check_id,
        level: warn,
        fails {
            variable zone { type: string }
            resource aws_route53_health_check site { type: "HTTPS", fqdn: "api.example.com", port: 443, disabled: true }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one", health_check_id: site.id,
                weighted_routing_policy { weight: 100 }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_health_check site { type: "HTTPS", fqdn: "api.example.com", port: 443 }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one", health_check_id: site.id,
                weighted_routing_policy { weight: 100 }
            }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_health_check closed { type: "HTTPS", fqdn: "api.example.com", port: 443, disabled: true, invert_healthcheck: true }
            resource aws_route53_record old {
                zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"],
                set_identifier: "one", health_check_id: closed.id,
                weighted_routing_policy { weight: 100 }
            }
        }
    }
}
