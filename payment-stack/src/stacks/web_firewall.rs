//! What the load balancer never gets to see.

use infra::stack;

use crate::kinds::log_group::LogGroup;

stack! {
    /// Web ACL in front of the load balancer: AWS's managed rules, a limit per address, and a log without credentials.
    ///
    /// It counts before it blocks: what it would have turned away is seen for a while, and what is a payment is excluded.
    pub WebFirewall<
        load_balancer_arn: ref(aws_lb),
        shared logs_key_arn: ref(aws_kms_key),
        requests_per_address: number,
        blocks: bool,
        counted_rules: set(string),
    > {
        // In the order in which they are asked.
        let managed = [
            "AWSManagedRulesAmazonIpReputationList",
            "AWSManagedRulesCommonRuleSet",
            "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesSQLiRuleSet",
        ];

        resource aws_wafv2_web_acl acl {
            name: "wafv2-web-acl-{suffix}",
            description: "Entrance of the payment platform",
            scope: "REGIONAL",
            default_action { allow {} }
            rule {
                name: "rate-per-address",
                priority: 0,
                action {
                    for word in if blocks { ["block"] } else { [] } { block {} }
                    for word in if blocks { [] } else { ["count"] } { count {} }
                }
                statement {
                    rate_based_statement {
                        limit: requests_per_address,
                        evaluation_window_sec: 300,
                        aggregate_key_type: "IP",
                    }
                }
                visibility_config {
                    cloudwatch_metrics_enabled: true,
                    sampled_requests_enabled: false,
                    metric_name: "rate-per-address",
                }
            }
            for (index, name) in managed {
                rule {
                    name: name,
                    priority: index + 1,
                    override_action {
                        for word in if blocks { ["none"] } else { [] } { none {} }
                        for word in if blocks { [] } else { ["count"] } { count {} }
                    }
                    statement {
                        managed_rule_group_statement {
                            vendor_name: "AWS",
                            name: name,
                            // `SizeRestrictions_BODY` turns away bodies above 8 KB, which a payment may have.
                            for rule in counted_rules {
                                rule_action_override {
                                    name: rule,
                                    action_to_use { count {} }
                                }
                            }
                        }
                    }
                    visibility_config {
                        cloudwatch_metrics_enabled: true,
                        // A sample holds a whole request, and a request may hold a card number.
                        sampled_requests_enabled: false,
                        metric_name: name,
                    }
                }
            }
            visibility_config {
                cloudwatch_metrics_enabled: true,
                sampled_requests_enabled: false,
                metric_name: "wafv2-web-acl-{suffix}",
            }
        }

        resource aws_wafv2_web_acl_association guard {
            resource_arn: load_balancer_arn,
            web_acl_arn: acl.arn,
        }

        // WAF writes only to groups whose name begins like this.
        resource LogGroup requests {
            name: "aws-waf-logs-cloudwatch-log-group-{suffix}",
            kms_key_id: logs_key_arn,
        }
        resource aws_wafv2_web_acl_logging_configuration logging {
            resource_arn: acl.arn,
            log_destination_configs: [requests.arn],
            for header in ["authorization", "cookie"] {
                redacted_fields {
                    single_header { name: header }
                }
            }
            redacted_fields { query_string {} }
        }

        output name = acl.name;
    }
}
