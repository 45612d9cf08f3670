rule! {
    /// An alias of IPv6 leads to what answers over IPv6.
    ///
    /// A load balancer that speaks IPv4 alone has no addresses of type `AAAA`: the name has no answer.
    pub AliasAddressFamily for aws_route53_record as record {
        when: record.type == "AAAA" && record.alias != null,
        require: !any(aws_lb, it => it.dns_name == record.alias.name && (it.ip_address_type == null || it.ip_address_type == "ipv4")),
        message: "the load balancer has no addresses of IPv6",
        help: "set `ip_address_type: \"dualstack\"` on the load balancer",
        at: record.type,
        level: warn,
        fails {
            variable zone { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b] }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "AAAA", alias { name: front.dns_name, zone_id: front.zone_id, evaluate_target_health: true } }
        }
        passes {
            variable zone { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], ip_address_type: "dualstack" }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "AAAA", alias { name: front.dns_name, zone_id: front.zone_id, evaluate_target_health: true } }
        }
    }
}
