rule! {
    /// A name that is an alias of another has no other records.
    ///
    /// A CNAME stands for all that its name has: DNS knows nothing beside it, and Route 53 refuses it.
    pub AliasNameAlone for aws_route53_record as record {
        when: record.type == "CNAME",
        require: !any(aws_route53_record, other => other != record && other.zone_id == record.zone_id
            && other.name == record.name && other.type != "CNAME"),
        message: "this name has other records, beside which no CNAME can stand",
        help: "remove them, or name the target in an `alias` block of an A record",
        at: record.type,
        fails {
            variable zone { type: string }
            resource aws_route53_record www { zone_id: zone, name: "www.example.com", type: "CNAME", ttl: 60, records: ["example.net"] }
            resource aws_route53_record proof { zone_id: zone, name: "www.example.com", type: "TXT", ttl: 60, records: ["proof"] }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record www { zone_id: zone, name: "www.example.com", type: "CNAME", ttl: 60, records: ["example.net"] }
            resource aws_route53_record proof { zone_id: zone, name: "_proof.example.com", type: "TXT", ttl: 60, records: ["proof"] }
        }
    }
}
