rule! {
    /// Fields are encrypted where they are posted.
    ///
    /// `field_level_encryption_id` needs the method `POST`, and is refused without.
    pub BehaviorPostedFields for aws_cloudfront_distribution.default_cache_behavior | aws_cloudfront_distribution.ordered_cache_behavior as behavior {
        when: behavior.field_level_encryption_id != null,
        require: contains(behavior.allowed_methods, "POST"),
        message: "fields are encrypted, and nothing is posted",
        help: "allow all methods",
        at: behavior.allowed_methods,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", field_level_encryption_id: "F1" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", field_level_encryption_id: "F1" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
