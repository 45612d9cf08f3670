rule! {
    /// A record of the type SRV has 4 fields.
    ///
    /// The values of a SRV record are 4 fields with spaces between, such as `1 10 5269 xmpp.example.com`: a value with more
    /// or fewer is refused when the record is made.
    pub RecordServiceFields for aws_route53_record as record {
        when: record.type == "SRV",
        require: all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 4),
        message: "a value of this SRV record does not have 4 fields",
        help: "write it like `1 10 5269 xmpp.example.com`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SRV", ttl: 60, records: ["1 10 5269"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SRV", ttl: 60, records: ["1 10 5269 xmpp.example.com"] }
        }
    }
}
