rule! {
    /// A place on the globe is in its degrees.
    ///
    /// A latitude is -90 to 90, and a longitude -180 to 180.
    pub PlaceCoordinates for aws_route53_record.geoproximity_routing_policy.coordinates as point of record {
        require: tonumber(point.latitude) >= -90 && tonumber(point.latitude) <= 90 && tonumber(point.longitude) >= -180 && tonumber(point.longitude) <= 180,
        message: "{point.latitude}, {point.longitude} is not on the globe",
        help: "write a latitude of -90 to 90, and a longitude of -180 to 180",
        at: point.latitude,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geoproximity_routing_policy { coordinates { latitude: "91", longitude: "0" } } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "a", geoproximity_routing_policy { coordinates { latitude: "49.2", longitude: "-123.4" } } }
        }
    }
}
