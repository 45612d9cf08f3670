rule! {
    /// A continent is one of seven.
    ///
    /// `continent` is `AF`, `AN`, `AS`, `EU`, `OC`, `NA` or `SA`.
    pub PlaceContinent for aws_route53_record.geolocation_routing_policy as place of record {
        when: place.continent != null,
        require: contains(["AF", "AN", "AS", "EU", "OC", "NA", "SA"], place.continent),
        message: "there is no continent `{place.continent}`",
        help: "write `AF`, `AN`, `AS`, `EU`, `OC`, `NA` or `SA`",
        at: place.continent,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { continent: "Europe" } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geolocation_routing_policy { continent: "EU" } }
        }
    }
}
