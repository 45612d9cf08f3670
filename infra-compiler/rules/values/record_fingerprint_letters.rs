rule! {
    /// A fingerprint is written in digits from 0 to f.
    ///
    /// The last field of an SSHFP record is hexadecimal: another is refused.
    pub RecordFingerprintLetters for aws_route53_record as record {
        when: record.type == "SSHFP" && all([for value in record.records: split(" ", trimspace(value))], parts => length(parts) == 3),
        require: all(record.records, value => can(regex("^[0-9]+ [0-9]+ [0-9a-fA-F]+$", value))),
        message: "a fingerprint of this record is not hexadecimal",
        help: "write it like `2 1 123456789abcdef67890123456789abcdef67890`",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SSHFP", ttl: 60, records: ["2 1 xyz"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "SSHFP", ttl: 60, records: ["2 1 12ab"] }
        }
    }
}
