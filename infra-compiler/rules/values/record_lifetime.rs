rule! {
    /// A record is kept for up to 68 years.
    ///
    /// A `ttl` is 0 to 2147483647 seconds.
    pub RecordLifetime for aws_route53_record as record {
        when: record.ttl != null,
        require: record.ttl >= 0 && record.ttl <= 2147483647,
        message: "a record is not kept for {record.ttl} seconds",
        help: "write 0 to 2147483647, such as 300",
        at: record.ttl,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 2147483648, records: ["192.0.2.1"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
        }
    }
}
