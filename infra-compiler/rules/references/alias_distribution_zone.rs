rule! {
    /// An alias of CloudFront is in the zone of CloudFront.
    ///
    /// All names of CloudFront are in the hosted zone `Z2FDTNDATAQYW2`: with another the alias is refused.
    pub AliasDistributionZone for aws_route53_record.alias as alias of record {
        when: endswith(alias.name, ".cloudfront.net"),
        require: alias.zone_id == "Z2FDTNDATAQYW2",
        message: "names of CloudFront are not in the zone {alias.zone_id}",
        help: "write `hosted_zone_id` of what the alias leads to, or `Z2FDTNDATAQYW2`",
        at: alias.zone_id,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record shop { zone_id: main.zone_id, name: "shop.example.com", type: "A", alias { name: "d111111abcdef8.cloudfront.net", zone_id: "Z2O1EMRO9K5GLX", evaluate_target_health: false } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record shop { zone_id: main.zone_id, name: "shop.example.com", type: "A", alias { name: "d111111abcdef8.cloudfront.net", zone_id: "Z2FDTNDATAQYW2", evaluate_target_health: false } }
        }
    }
}
