rule! {
    /// A record of certificate authorities says what it allows.
    ///
    /// A CAA record is flags, one of the tags `issue`, `issuewild` and `iodef`, and a text in quotes: another is refused.
    pub RecordAuthorityTag for aws_route53_record as record {
        when: record.type == "CAA",
        require: all(record.records, value => contains(["issue", "issuewild", "iodef"], element(split(" ", value), 1))),
        message: "a CAA record has the tag `issue`, `issuewild` or `iodef`",
        help: r#"write it like `0 issue "amazon.com"`"#,
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CAA", ttl: 60, records: ["0 issues \"amazon.com\""] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CAA", ttl: 60, records: ["0 issue \"amazon.com\""] }
        }
    }
}
