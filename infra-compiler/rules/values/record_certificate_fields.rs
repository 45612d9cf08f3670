rule! {
    /// A record of the type TLSA has 4 fields.
    ///
    /// The values of a TLSA record are 4 fields with spaces between, such as `0 0 1
    /// d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971`: a value with more or fewer is refused when the
    /// record is made.
    pub RecordCertificateFields for aws_route53_record as record {
        when: record.type == "TLSA",
        require: all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 4),
        message: "a value of this TLSA record does not have 4 fields",
        help: "write it like `0 0 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "TLSA", ttl: 60, records: ["0 0 1"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "TLSA", ttl: 60, records: ["0 0 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971"] }
        }
    }
}
