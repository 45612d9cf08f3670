rule! {
    /// The identifier of a record has up to 128 characters.
    ///
    /// A longer `set_identifier` is refused when the record is made.
    pub RecordIdentifierLength for aws_route53_record as record {
        when: record.set_identifier != null,
        require: length(record.set_identifier) <= 128 && length(record.set_identifier) >= 1,
        message: "an identifier of {length(record.set_identifier)} characters is too long",
        help: "shorten `set_identifier` to 128 characters or less",
        at: record.set_identifier,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss", weighted_routing_policy { weight: 1 } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss", weighted_routing_policy { weight: 1 } }
        }
    }
}
