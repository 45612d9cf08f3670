rule! {
    /// A distribution that restricts nothing names no places.
    ///
    /// `locations` belong to `whitelist` and `blacklist`, which are refused without.
    pub GeoPlaces for aws_cloudfront_distribution.restrictions.geo_restriction as geo {
        require: (geo.restriction_type == "none") == (length(geo.locations) == 0),
        message: "`{geo.restriction_type}` and places do not go together",
        help: "set `locations` with `whitelist` or `blacklist`, and with nothing else",
        at: geo.locations,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none", locations: ["DE"] } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "whitelist" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "whitelist", locations: ["DE"] } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
