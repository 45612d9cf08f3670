rule! {
    /// A record has up to 400 values.
    ///
    /// More than 400 `records` are refused, and a value of more than 4000 characters.
    pub RecordValueCount for aws_route53_record as record {
        when: record.records != null,
        require: length(record.records) <= 400 && all(record.records, value => length(value) <= 4000),
        message: "a record has up to 400 values of up to 4000 characters",
        help: "spread them over several names",
        at: record.records,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: [for at in range(401): "10.0.{floor(at / 256)}.{at % 256}"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
        }
    }
}
