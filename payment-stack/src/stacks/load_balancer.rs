//! The public entrance: TLS only, every request on record.

use infra::stack;

stack! {
    /// Application Load Balancer with its certificate, its target group and its access logs.
    pub LoadBalancer<
        shared account_id: string,
        vpc_id: ref(aws_vpc),
        subnet_ids: [ref(aws_subnet)],
        security_group_id: ref(aws_security_group),
        certificate_arn: ref(aws_acm_certificate),
        shared service_port: port,
    > {
        // The bucket's name is unique in the world, hence the account.
        #[allow(bucket_elsewhere, reason = "access logs are not worth a second region: what was paid is in the database, whose backups are copied")]
        resource aws_s3_bucket logs {
            bucket: "s3-bucket-lb-{account_id}-{suffix}",
            force_destroy: true,
            tags: { Name: "s3-bucket-lb-{suffix}" },
        }
        resource aws_s3_bucket_public_access_block logs_block {
            bucket: logs.id,
            block_public_acls: true,
            block_public_policy: true,
            ignore_public_acls: true,
            restrict_public_buckets: true,
        }
        resource aws_s3_bucket_ownership_controls logs_ownership {
            bucket: logs.id,
            rule { object_ownership: "BucketOwnerEnforced" }
        }
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "Enabled" }
        }
        // SSE-S3: a load balancer cannot deliver its logs to a bucket that is encrypted with KMS.
        resource aws_s3_bucket_server_side_encryption_configuration logs_encryption {
            bucket: logs.id,
            rule {
                apply_server_side_encryption_by_default { sse_algorithm: "AES256" }
            }
        }
        resource aws_s3_bucket_lifecycle_configuration logs_lifecycle {
            bucket: logs.id,
            rule {
                id: "keep-thirteen-months",
                status: "Enabled",
                filter {}
                transition { days: 90, storage_class: "STANDARD_IA" }
                expiration { days: 400 }
                noncurrent_version_expiration { noncurrent_days: 30 }
                abort_incomplete_multipart_upload { days_after_initiation: 7 }
            }
            depends_on: [logs_versioning],
        }
        resource aws_s3_bucket_policy logs_policy {
            bucket: logs.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Sid: "DeliverLogs",
                        Effect: "Allow",
                        Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
                        Action: "s3:PutObject",
                        Resource: "{logs.arn}/AWSLogs/{account_id}/*",
                    },
                    {
                        Sid: "TlsOnly",
                        Effect: "Deny",
                        Principal: "*",
                        Action: "s3:*",
                        Resource: [logs.arn, "{logs.arn}/*"],
                        Condition: { Bool: { "aws:SecureTransport": "false" } },
                    },
                ],
            }),
            depends_on: [logs_block],
        }

        resource aws_lb alb {
            name: "lb-{suffix}",
            load_balancer_type: "application",
            internal: false,
            subnets: subnet_ids,
            security_groups: [security_group_id],
            drop_invalid_header_fields: true,
            desync_mitigation_mode: "strictest",
            enable_http2: true,
            enable_waf_fail_open: false,
            enable_zonal_shift: true,
            idle_timeout: 60,
            // Everything must be destroyable.
            enable_deletion_protection: false,
            access_logs {
                bucket: logs.id,
                enabled: true,
            }
            depends_on: [logs_policy],
        }

        resource aws_lb_target_group service {
            name: "lb-target-group-{suffix}",
            vpc_id,
            port: service_port,
            // TLS on this leg too; the instances bring a certificate of their own making, which the load balancer does not verify.
            protocol: "HTTPS",
            protocol_version: "HTTP1",
            target_type: "instance",
            deregistration_delay: 60,
            // A new instance warms up first. Round robin: the load balancer refuses slow start under any other algorithm.
            slow_start: 60,
            load_balancing_algorithm_type: "round_robin",
            health_check {
                enabled: true,
                protocol: "HTTPS",
                path: "/health",
                matcher: "200",
                interval: 10,
                timeout: 5,
                healthy_threshold: 3,
                unhealthy_threshold: 2,
            }
        }

        resource aws_lb_listener https {
            load_balancer_arn: alb.arn,
            port: 443,
            protocol: "HTTPS",
            ssl_policy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
            certificate_arn,
            default_action {
                type: "forward",
                target_group_arn: service.arn,
            }
            tags: { Name: "lb-listener-https-{suffix}" },
        }
        resource aws_lb_listener http {
            load_balancer_arn: alb.arn,
            port: 80,
            protocol: "HTTP",
            default_action {
                type: "redirect",
                redirect { port: "443", protocol: "HTTPS", status_code: "HTTP_301" }
            }
            tags: { Name: "lb-listener-http-{suffix}" },
        }

        output arn = alb.arn;
        output arn_suffix = alb.arn_suffix;
        output dns_name = alb.dns_name;
        output zone_id = alb.zone_id;
        output target_group_arn = service.arn;
        output target_group_arn_suffix = service.arn_suffix;
        // Through the listener: a target group without one cannot serve a scaling policy.
        output requests_label = "{alb.arn_suffix}/{service.arn_suffix}";
    }
}
