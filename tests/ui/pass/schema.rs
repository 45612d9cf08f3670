#![deny(warnings)]

fn main() {}

mod attribute_as_block {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Project: "payments" } }
            resource aws_security_group web {
                vpc_id: vpc.id,
                ingress { from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] }
            }
        }
    }
}

mod block_as_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_instance server {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                metadata_options { http_tokens: "required" }
            }
        }
    }
}

mod count_and_for_each {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { count: 2, cidr_block: "10.0.0.0/16" }
        }
    }
}

mod deprecated {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
            resource aws_s3_bucket logs { bucket: "s3-bucket-{suffix}" }
            resource aws_s3_bucket_acl logs_acl { bucket: logs.id, acl: "private" }
        }
    }
}

mod ephemeral_value {
    use infra_macros::stack;

    stack! {
        pub Demo {
            ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
            resource aws_ssm_parameter copy {
                name: "/payments/master-{suffix}",
                type: "SecureString",
                value_wo: master.secret_string,
                value_wo_version: 1,
            }
        }
    }
}

mod for_each_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_eip address { for_each: toset(["a", "b"]), domain: "vpc" }
            resource aws_eip other { for_each: { a: 1, b: 2 }, domain: "vpc" }
        }
    }
}

mod missing_required {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            resource aws_subnet private { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
        }
    }
}

mod missing_setting {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc {
                cidr_block: "10.0.0.0/16",
                lifecycle {
                    precondition { condition: terraform.workspace == "demo", error_message: "wrong workspace" }
                }
            }
        }
    }
}

mod read_only_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            output arn = vpc.arn;
        }
    }
}

mod too_few_blocks {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_cloudwatch_event_endpoint global {
                name: "cloudwatch-event-endpoint-{suffix}",
                role_arn: "arn:aws:iam::123456789012:role/replication",
                event_bus { event_bus_arn: "arn:aws:events:us-east-1:123456789012:event-bus/main" }
                event_bus { event_bus_arn: "arn:aws:events:us-west-2:123456789012:event-bus/main" }
                routing_config {
                    failover_config {
                        primary { health_check: "arn:aws:route53:::healthcheck/main" }
                        secondary { route: "us-west-2" }
                    }
                }
            }
        }
    }
}

mod too_many_blocks {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_instance server {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                metadata_options { http_tokens: "required", http_endpoint: "enabled" }
                ebs_block_device { device_name: "/dev/sdb", volume_size: 10 }
                ebs_block_device { device_name: "/dev/sdc", volume_size: 10 }
            }
        }
    }
}

mod unknown_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            resource aws_instance server {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                metadata_options { http_tokens: "required" }
            }
            resource aws_security_group web {
                vpc_id: vpc.id,
                ingress: [{ from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] }],
            }
        }
    }
}

mod unknown_block {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_instance server {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                metadata_options { http_tokens: "required" }
            }
        }
    }
}

mod unknown_setting {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc {
                cidr_block: "10.0.0.0/16",
                lifecycle {
                    prevent_destroy: true,
                    precondition { condition: terraform.workspace == "demo", error_message: "wrong workspace" }
                }
                provisioner "local-exec" { command: "true", when: destroy }
            }
        }
    }
}

mod unknown_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            data aws_caller_identity me {}
            output account = me.account_id;
        }
    }
}

mod wrong_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", enable_dns_support: "true" }
            data aws_ssm_parameter size { name: "/volume/size" }
            resource aws_ebs_volume disk { availability_zone: "us-east-1a", size: tonumber(size.value) }
            resource aws_ebs_volume more { availability_zone: "us-east-1a", size: "20" }
        }
    }
}

mod failed_condition {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let zones = ["a", "b", "c"];
            resource aws_vpc vpc {
                cidr_block: "10.0.0.0/16",
                lifecycle {
                    precondition { condition: length(zones) >= 3, error_message: "three zones at least" }
                    precondition { condition: terraform.workspace == "demo", error_message: "the workspace is `demo`" }
                }
            }
        }
    }
}

mod conflicting_arguments {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc fixed { cidr_block: "10.0.0.0/16" }
            resource aws_vpc from_pool { ipv4_netmask_length: 16, ipv4_ipam_pool_id: "ipam-pool-0123456789abcdef0" }
        }
    }
}

mod missing_alternative {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_route53_record www {
                zone_id: "Z0123456789",
                name: "www.example.com",
                type: "A",
                ttl: 60,
                records: ["203.0.113.7"],
            }
        }
    }
}

mod missing_companion {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_route53_record www {
                zone_id: "Z0123456789",
                name: "www.example.com",
                type: "A",
                ttl: 60,
                records: ["203.0.113.7"],
                set_identifier: "aws",
                weighted_routing_policy { weight: 10 }
            }
        }
    }
}

mod known_after_apply {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            resource aws_flow_log flows { for_each: { main: vpc.id }, vpc_id: each.value, log_destination: "arn:aws:s3:::logs" }
            resource aws_eip address { count: if vpc.cidr_block == "10.0.0.0/16" { 1 } else { 0 }, domain: "vpc" }
        }
    }
}
