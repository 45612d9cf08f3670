rule! {
    /// A record of the type DS has 4 fields.
    ///
    /// The values of a DS record are 4 fields with spaces between, such as `123 4 5
    /// 1234567890ABCDEF1234567890ABCDEF12345678`: a value with more or fewer is refused when the record is made.
    pub RecordSignerFields for aws_route53_record as record {
        when: record.type == "DS",
        require: all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 4),
        message: "a value of this DS record does not have 4 fields",
        help: "write it like `123 4 5 1234567890ABCDEF1234567890ABCDEF12345678`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "DS", ttl: 60, records: ["123 4 5"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "DS", ttl: 60, records: ["123 4 5 1234567890ABCDEF1234567890ABCDEF12345678"] }
        }
    }
}
