rule! {
    /// A name has one record of a type, or several that are told apart.
    ///
    /// A second record of a name and type is refused unless both belong to a set, by a `set_identifier` and a routing policy.
    pub RecordsOfOneName for aws_route53_record as record {
        require: !any(aws_route53_record, other => other < record && other.zone_id == record.zone_id && other.name == record.name
            && other.type == record.type && (other.set_identifier == null || record.set_identifier == null)
            && other.allow_overwrite != true && record.allow_overwrite != true),
        message: "another record has this name and type",
        help: "write all values in one record, or give both a `set_identifier` and a routing policy",
        at: record.name,
        fails {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"] }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record old { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"] }
            resource aws_route53_record new { zone_id: zone, name: "api.example.com", type: "AAAA", ttl: 60, records: ["2001:db8::1"] }
            resource aws_route53_record over { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.2"], allow_overwrite: true }
        }
    }
}
