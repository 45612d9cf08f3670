rule! {
    /// A country is two capital letters.
    ///
    /// `country` is a code of ISO 3166, such as `DE`, or `*` for all others.
    pub PlaceCountry for aws_route53_record.geolocation_routing_policy as place of record {
        when: place.country != null,
        require: can(regex("^([A-Z][A-Z]|[*])$", place.country)),
        message: "there is no country `{place.country}`",
        help: "write a code such as `DE`, or `*`",
        at: place.country,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { country: "Germany" } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { country: "*" } }
        }
    }
}
