//! Nested blocks: repeated, over static lists, `dynamic` over deployed ones, chosen statically, and attributes that are blocks.

use infra_macros::stack;

stack! {
    #[workspace("blocks")]
    pub Blocks {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        variable ports { type: list(number), default: [80, 443] }
        variable origins { type: map(object({ host: string, paths: list(string) })), default: {} }
        let production = true;

        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }

        /// Attributes that the provider reads as blocks: arrays with every member.
        resource aws_security_group web {
            name: "security-group-web-{suffix}",
            vpc_id: main.id,
            ingress { from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"] }
            ingress { from_port: 80, to_port: 80, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"], description: "redirect" }
            egress: [],
        }
        /// The same over a deployed list.
        resource aws_security_group dynamic_rules {
            name: "security-group-dynamic-{suffix}",
            vpc_id: main.id,
            for port in ports {
                ingress { from_port: port, to_port: port, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"] }
            }
        }
        resource aws_launch_template template {
            name: "launch-template-{suffix}",
            // Repeated, over a static list.
            for (index, size) in [10, 20] {
                block_device_mappings {
                    device_name: r#"/dev/xvd{["f", "g"][index]}"#,
                    ebs { volume_size: size, encrypted: true }
                }
            }
            // Chosen by a static condition.
            if production { monitoring { enabled: true } } else { monitoring { enabled: false } }
            metadata_options { http_tokens: "required" }
        }
        resource aws_cloudfront_distribution cdn {
            enabled: true,
            // Over a deployed map, with blocks inside that are repeated over what the map holds.
            for (name, one) in origins {
                origin {
                    origin_id: name,
                    domain_name: one.host,
                    for path in one.paths {
                        custom_header { name: "X-Path", value: "{name}{path}" }
                    }
                }
            }
            origin { origin_id: "fixed", domain_name: "origin.example.com" }
            default_cache_behavior {
                allowed_methods: ["GET", "HEAD"],
                cached_methods: ["GET", "HEAD"],
                target_origin_id: "fixed",
                viewer_protocol_policy: "redirect-to-https",
                forwarded_values { query_string: false, cookies { forward: "none" } }
            }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            tags: { Name: "cloudfront-distribution-{suffix}" },
        }
    }
}
