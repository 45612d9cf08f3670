rule! {
    /// A zone is signed with a key of us-east-1.
    ///
    /// DNSSEC of Route 53 looks for its key there alone.
    pub SigningKeyRegion for aws_route53_key_signing_key as signing {
        require: region(signing.key_management_service_arn) == "us-east-1",
        message: "this key is in {region(signing.key_management_service_arn)}",
        help: "make the key with a provider of `us-east-1`",
        at: signing.key_management_service_arn,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
        }
        passes {
            provider aws { region: "us-east-1" }
            resource aws_route53_zone main { name: "example.com" }
            resource aws_kms_key sign { description: "sign", key_usage: "SIGN_VERIFY", customer_master_key_spec: "ECC_NIST_P256" }
            resource aws_route53_key_signing_key one { hosted_zone_id: aws_route53_zone.main.id, key_management_service_arn: sign.arn, name: "one" }
        }
    }
}
