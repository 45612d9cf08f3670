rule! {
    /// A record of the type SSHFP has 3 fields.
    ///
    /// The values of a SSHFP record are 3 fields with spaces between, such as `2 1 123456789abcdef67890123456789abcdef67890`:
    /// a value with more or fewer is refused when the record is made.
    pub RecordFingerprintFields for aws_route53_record as record {
        when: record.type == "SSHFP",
        require: all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 3),
        message: "a value of this SSHFP record does not have 3 fields",
        help: "write it like `2 1 123456789abcdef67890123456789abcdef67890`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SSHFP", ttl: 60, records: ["2 1"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SSHFP", ttl: 60, records: ["2 1 123456789abcdef67890123456789abcdef67890"] }
        }
    }
}
