rule! {
    /// A group of origins is of origins that are there.
    ///
    /// A member that no `origin` block names is refused.
    pub OriginGroupMembers for aws_cloudfront_distribution.origin_group.member as member of distribution {
        require: any(distribution.origin, origin => origin.origin_id == member.origin_id),
        message: "{distribution} has no origin {member.origin_id}",
        help: "name the `origin_id` of an `origin` block",
        at: member.origin_id,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" } origin_group { origin_id: "both", failover_criteria { status_codes: [500] } member { origin_id: "web" } member { origin_id: "api" } }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" } origin { origin_id: "api", domain_name: "api.example.com" } origin_group { origin_id: "both", failover_criteria { status_codes: [500] } member { origin_id: "web" } member { origin_id: "api" } }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
