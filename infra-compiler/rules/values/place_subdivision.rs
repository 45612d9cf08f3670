rule! {
    /// Only the United States and Ukraine have parts.
    ///
    /// `subdivision` is for the country `US`, and for `UA`: beside another it is refused.
    pub PlaceSubdivision for aws_route53_record.geolocation_routing_policy as place of record {
        when: place.subdivision != null,
        require: contains(["US", "UA"], place.country),
        message: "Route 53 knows no parts of {place.country}",
        help: "remove `subdivision`",
        at: place.subdivision,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { country: "DE", subdivision: "BY" } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { country: "US", subdivision: "CA" } }
        }
    }
}
