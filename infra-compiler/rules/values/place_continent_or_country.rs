rule! {
    /// A place is a continent or a country.
    ///
    /// A record by place names one of both: a country is in its continent anyway.
    pub PlaceContinentOrCountry for aws_route53_record.geolocation_routing_policy as place of record {
        require: place.continent == null || place.country == null,
        message: "a place is a continent or a country",
        help: "remove `continent`",
        at: place.continent,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { continent: "EU", country: "DE" } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { country: "DE" } }
        }
    }
}
