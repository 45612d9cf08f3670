rule! {
    /// A zone has up to two signing keys, of different names and keys.
    ///
    /// A third, or one with the name or the key of another, is refused.
    pub SigningKeysOfZone for aws_route53_key_signing_key as signing {
        require: !any(aws_route53_key_signing_key, other => other < signing && other.hosted_zone_id == signing.hosted_zone_id && (other.name == signing.name || other.key_management_service_arn == signing.key_management_service_arn)) && count(aws_route53_key_signing_key, other => other.hosted_zone_id == signing.hosted_zone_id) <= 2,
        message: "another signing key of this zone has its name or key, or there are three",
        help: "give each another `name` and key, and a zone two at most",
        at: signing.name,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
            resource aws_route53_key_signing_key two { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "two" }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
        }
    }
}
