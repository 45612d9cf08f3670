rule! {
    /// An alias names the zone of its target.
    ///
    /// It leads to a load balancer or distribution by its name and by the zone that AWS keeps it in: with the zone of the
    /// record itself it is refused.
    pub AliasZone for aws_route53_record as record {
        when: record.alias != null,
        require: !any(aws_lb, it => it.dns_name == record.alias.name && (record.alias.zone_id == record.zone_id || any(aws_route53_zone, zone => zone.zone_id == record.alias.zone_id)))
            && !any(aws_cloudfront_distribution, it => it.domain_name == record.alias.name && (record.alias.zone_id == record.zone_id || any(aws_route53_zone, zone => zone.zone_id == record.alias.zone_id))),
        message: "the target of this alias is in a zone of AWS",
        help: "write the `zone_id` of the load balancer, or the `hosted_zone_id` of the distribution",
        at: record.alias.zone_id,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b] }
            resource aws_route53_record web { zone_id: main.zone_id, name: "api.example.com", type: "A", alias { name: front.dns_name, zone_id: main.zone_id, evaluate_target_health: true } }
        }
        passes {
            variable zone { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b] }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "A", alias { name: front.dns_name, zone_id: front.zone_id, evaluate_target_health: true } }
        }
    }
}
