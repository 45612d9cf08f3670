rule! {
    /// A public zone is signed.
    ///
    /// Without DNSSEC a resolver cannot tell an answer of the zone from a forged one. Off by itself: the registrar has a
    /// part in it.
    pub ZoneSigned for aws_route53_zone as zone {
        when: length(zone.vpc) == 0,
        require: any(aws_route53_hosted_zone_dnssec, it => it.hosted_zone_id == zone.zone_id || it.hosted_zone_id == zone.id),
        message: "{zone} is not signed",
        help: "write an `aws_route53_key_signing_key` and an `aws_route53_hosted_zone_dnssec`",
        level: allow,
        fails { resource aws_route53_zone shop { name: "example.com" } }
        passes {
            variable key { type: string }
            resource aws_route53_zone shop { name: "example.com" }
            resource aws_route53_key_signing_key shop { name: "shop", hosted_zone_id: aws_route53_zone.shop.zone_id, key_management_service_arn: key }
            resource aws_route53_hosted_zone_dnssec shop { hosted_zone_id: aws_route53_zone.shop.zone_id }
        }
    }
}
