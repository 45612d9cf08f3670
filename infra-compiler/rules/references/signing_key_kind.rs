rule! {
    /// A zone is signed with a key on the curve P-256.
    ///
    /// DNSSEC of Route 53 signs with a key of `ECC_NIST_P256` for `SIGN_VERIFY`: another is refused.
    pub SigningKeyKind for aws_route53_key_signing_key as signing {
        require: !any(aws_kms_key, key => key.arn == signing.key_management_service_arn && (key.customer_master_key_spec != "ECC_NIST_P256" || key.key_usage != "SIGN_VERIFY")),
        message: "this key does not sign zones",
        help: r#"give it `customer_master_key_spec: "ECC_NIST_P256"` and `key_usage: "SIGN_VERIFY"`"#,
        at: signing.key_management_service_arn,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P384" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
        }
    }
}
