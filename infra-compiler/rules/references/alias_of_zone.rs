rule! {
    /// The name of a zone itself is no CNAME.
    ///
    /// A zone's own name has its NS and SOA records, beside which DNS knows no CNAME. Route 53 has alias records for it.
    pub AliasOfZone for aws_route53_record as record {
        when: record.type == "CNAME",
        require: !any(aws_route53_zone, zone => zone.zone_id == record.zone_id && zone.name == record.name),
        message: "the zone's own name cannot be a CNAME",
        help: "write an A record with an `alias` block",
        at: record.type,
        fails {
            resource aws_route53_zone shop { name: "example.com" }
            resource aws_route53_record shop { zone_id: aws_route53_zone.shop.zone_id, name: "example.com", type: "CNAME", ttl: 60, records: ["example.net"] }
        }
        passes {
            resource aws_route53_zone shop { name: "example.com" }
            resource aws_route53_record shop { zone_id: aws_route53_zone.shop.zone_id, name: "www.example.com", type: "CNAME", ttl: 60, records: ["example.net"] }
        }
    }
}
