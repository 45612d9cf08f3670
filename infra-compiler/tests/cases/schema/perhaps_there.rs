stack! {
    pub Part<zones: [string], flag: bool, maybe: any, cidr: string> {
        resource aws_instance repeated {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            for zone in zones {
                metadata_options { http_tokens: zone }
            }
            metadata_options { http_endpoint: "enabled" }
        }
        resource aws_instance nested {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            for (i, zone) in zones {
                if i == 0 {
                    metadata_options { http_tokens: zone }
                }
            }
            for zone in zones {
                for end in [zone, "optional"] {
                    metadata_options { http_tokens: end }
                }
            }
        }
        resource aws_instance twice {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_tokens: "required" }
            for zone in zones {
                metadata_options { http_tokens: zone, http_endpoints: "enabled" }
                //                                    ^^^^^^^^^^^^^^ no attribute `http_endpoints` on `metadata_options` of `aws_instance`
                // = help: did you mean `http_endpoint`?
            }
            metadata_options { http_endpoint: "enabled" }
          //^^^^^^^^^^^^^^^^ at most 1 `metadata_options` on `aws_instance`, this is number 2
          // = help: remove it, or move its arguments into the block before it
        }
        resource aws_instance arms {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            if flag {
                metadata_options { http_tokens: "required" }
            } else {
                metadata_options { http_endpoint: "enabled" }
            }
        }
        resource aws_vpc range { cidr_block: cidr, ipv4_netmask_length: 16, ipv4_ipam_pool_id: "x" }
        resource aws_vpc either {
            cidr_block: if flag { cidr } else { null },
            ipv4_netmask_length: if flag { null } else { 16 },
            ipv4_ipam_pool_id: "x",
        }
        resource aws_security_group ports {
            for zone in zones {
                ingress { from_port: 443, protocol: "tcp", cidr_blocks: [zone] }
              //^^^^^^^ missing `to_port` on `ingress` of `aws_security_group`
              // = help: add `to_port: …`
            }
            egress: maybe,
        }
    }
    #[workspace("demo")]
    pub Demo {
        variable zones { type: list(string), default: [] }
        resource aws_instance repeated {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            for zone in var.zones {
                metadata_options { http_tokens: zone }
            }
            metadata_options { http_endpoint: "enabled" }
        }
        resource aws_security_group blocks {
            ingress { from_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] }
          //^^^^^^^ missing `to_port` on `ingress` of `aws_security_group`
          // = help: add `to_port: …`
            ingress { from_port: 443, to_prt: 443, protocol: "tcp" }
            //                        ^^^^^^ no attribute `to_prt` on `ingress` of `aws_security_group`
            // = help: did you mean `to_port`?
            egress { from_port: 0, to_port: null, protocol: "-1" }
          //^^^^^^ missing `to_port` on `egress` of `aws_security_group`
          // = help: add `to_port: …`
            egress { from_port: 0, to_port: 0, protocol: "-1", cidr_blocks: ["0.0.0.0/0"] }
        }
        resource aws_security_group objects {
            ingress: [{ from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/16"] }, { from_port: 1, to_port: 1, protocol: "udp" }],
            //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing `protocol` on `ingress` of `aws_security_group`
            // = help: add `protocol: …`
            egress: [],
        }
        resource aws_network_acl acl {
            vpc_id: "vpc-1",
            ingress { protocol: "tcp", from_port: 1, to_port: 2, action: "allow", cidr_block: "10.0.0.0/16" }
          //^^^^^^^ missing `rule_no` on `ingress` of `aws_network_acl`
          // = help: add `rule_no: …`
            egress { protocol: "tcp", rule_no: 1, from_port: 1, to_port: 2, action: "allow", cidr_block: "10.0.0.0/16" }
        }
        resource aws_route_table free { vpc_id: "vpc-1", route { cidr_block: "0.0.0.0/0" } }
        // Nothing is made of them: Terraform validates them all the same, and nobody bears their names.
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_sns_topic none { count: 0, name: "jobs" }
        resource aws_sns_topic nobody { for_each: {}, name: "jobs" }
        resource aws_sns_topic one { count: 1, name: "jobs" }
        //                                           ^^^^^^ the name `jobs` lacks `{suffix}`
        // = help: write `sns-topic-jobs-{suffix}`
        resource aws_subnet empty { count: 0, vpc_id: vpc.arn, cidr_block: "10.0.1.0/24" }
        resource aws_subnet wrong { count: 0, vpc_id: vpc.id, cidr_blok: "10.0.1.0/24" }
        //                                                    ^^^^^^^^^ no attribute `cidr_blok` on `aws_subnet`
        // = help: did you mean `cidr_block`?
        resource aws_subnet there { count: 1, vpc_id: vpc.arn, cidr_block: "10.0.1.0/24" }
        //                                            ^^^^^^^ `vpc_id` on `aws_subnet` takes the id of `aws_vpc`, this is the ARN of `aws_vpc`
        // = help: write `vpc.id`
        // What a web ACL protects of an API is a stage of it.
        resource aws_api_gateway_rest_api orders { name: "api-gateway-rest-api-{suffix}" }
        resource aws_api_gateway_stage live { rest_api_id: orders.id, stage_name: "live", deployment_id: "d" }
        resource aws_wafv2_web_acl_association one_stage { resource_arn: live.arn, web_acl_arn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/a/b" }
        resource aws_wafv2_web_acl_association whole { resource_arn: orders.arn, web_acl_arn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/a/b" }
        //                                                           ^^^^^^^^^^ `resource_arn` on `aws_wafv2_web_acl_association` takes the ARN of `aws_lb`, the ARN of `aws_api_gateway_stage`, the ARN of `aws_cognito_user_pool`, the ARN of `aws_appsync_graphql_api`, the ARN of `aws_apprunner_service`, the ARN of `aws_verifiedaccess_instance` or the ARN of `aws_amplify_app`, this is the ARN of `aws_api_gateway_rest_api`
        // = help: write `live.arn`
    }
}
