rule! {
    /// Each part of a record's name has up to 63 characters.
    ///
    /// Names of DNS consist of parts of 1 to 63 characters between their dots, 253 in all, without spaces: another is refused
    /// when the record is made.
    pub RecordLabels for aws_route53_record as record {
        when: record.name != null && record.name != "",
        require: length(record.name) <= 254 && !can(regex(" ", record.name)) && all(split(".", trimsuffix(record.name, ".")), part => length(part) <= 63 && length(part) >= 1),
        message: "`{record.name}` is no name of DNS",
        help: "shorten its parts to 63 characters, and write no spaces",
        at: record.name,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
        }
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a b.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "*.shop.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
        }
    }
}
