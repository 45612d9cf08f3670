rule! {
    /// A record of the type MX has 2 fields.
    ///
    /// The values of a MX record are 2 fields with spaces between, such as `10 mail.example.com`: a value with more or fewer
    /// is refused when the record is made.
    pub RecordMailFields for aws_route53_record as record {
        when: record.type == "MX",
        require: all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 2),
        message: "a value of this MX record does not have 2 fields",
        help: "write it like `10 mail.example.com`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "MX", ttl: 60, records: ["mail.example.com"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "MX", ttl: 60, records: ["10 mail.example.com"] }
        }
    }
}
