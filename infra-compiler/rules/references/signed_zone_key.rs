rule! {
    /// A zone that is signed has a key that is active.
    ///
    /// DNSSEC is refused for a zone without a signing key in the status `ACTIVE`.
    pub SignedZoneKey for aws_route53_hosted_zone_dnssec as signed {
        when: any(aws_route53_zone, zone => zone.id == signed.hosted_zone_id) && signed.signing_status != "NOT_SIGNING",
        require: any(aws_route53_key_signing_key, key => key.hosted_zone_id == signed.hosted_zone_id && (key.status == null || key.status == "ACTIVE")),
        message: "this zone has no active key to sign with",
        help: "write an `aws_route53_key_signing_key` for it",
        at: signed.hosted_zone_id,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_hosted_zone_dnssec main { hosted_zone_id: aws_route53_zone.main.id }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
            resource aws_route53_hosted_zone_dnssec main { hosted_zone_id: aws_route53_zone.main.id }
        }
    }
}
