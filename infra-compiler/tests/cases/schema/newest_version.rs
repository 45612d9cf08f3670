// What the newest provider's package does not say is what the older one says of the same block.
stack! {
    #[workspace("newest")]
    pub Newest {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69"] } }
        provider aws { region: "us-east-1" }
        resource aws_wafv2_web_acl acl {
            name: "wafv2-web-acl-{suffix}",
            scope: "REGIONAL",
            default_action { allow {} }
            visibility_config { cloudwatch_metrics_enabled: true, metric_name: "acl", sampled_requests_enabled: true }
            rule {
                name: "limit",
                priority: 1,
                action { block {} }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "limit", sampled_requests_enabled: true }
                statement {
                    rate_based_statement {
                        limitt: 2000,
                      //^^^^^^ no attribute `limitt` on `rate_based_statement` of `aws_wafv2_web_acl`
                      // = help: did you mean `limit`?
                        custom_key { asn {} }
                    }
                }
            }
            rule {
                name: "agents",
                priority: 2,
                action { block {} }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "agents", sampled_requests_enabled: true }
                statement {
                    not_statement {
                        statement {
                            byte_match_statement {
                                search_string: ["BadBot"],
                                //             ^^^^^^^^^^ `search_string` on `byte_match_statement` of `aws_wafv2_web_acl` takes string, found a list
                                // = help: write a text
                                positional_constraint: "CONTAINS",
                                field_to_match { single_headers { name: "user-agent" } }
                                //               ^^^^^^^^^^^^^^ no block `single_headers` on `field_to_match` of `aws_wafv2_web_acl`
                                // = help: did you mean `single_header`?
                                text_transformation { priority: 0, type: "NONE" }
                            }
                        }
                    }
                }
            }
            rule {
                name: "managed",
                priority: 3,
                override_action { none {} }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "managed", sampled_requests_enabled: true }
                statement {
                    managed_rule_group_statement {
                        name: "AWSManagedRulesAntiDDoSRuleSet",
                        vendor_name: "AWS",
                        managed_rule_group_configs {
                            aws_managed_rules_anti_ddos_rule_set {
                                client_side_action_config { challenge { usage_of_action: "ENABLED" } }
                            }
                        }
                    }
                }
            }
            rule {
          //^^^^ missing block `statement` on `rule` of `aws_wafv2_web_acl`
          // = help: add `statement { … }`
                name: "empty",
                priority: 4,
                action { block {} }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "empty", sampled_requests_enabled: true }
            }
        }
        resource aws_cloudwatch_metric_alarm errors {
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_cloudwatch_metric_alarm` needs one of `evaluation_criteria`, `evaluation_periods`
      // = help: write one of them
            alarm_name: "cloudwatch-metric-alarm-errors-{suffix}",
            comparison_operator: "GreaterThanThreshold",
            metric_name: "Errors",
            namespace: "AWS/Lambda",
            statistic: "Sum",
            period: 60,
            threshold: 1,
        }
        resource aws_cloudwatch_metric_alarm slow {
            alarm_name: "cloudwatch-metric-alarm-slow-{suffix}",
            evaluation_interval: 60,
            evaluation_criteria { promql_criteria { query: "latency > 0.5" } }
        }
        resource aws_dx_bgp_peer peer {
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_dx_bgp_peer` needs one of `bgp_asn`, `bgp_asn_long`
      // = help: write one of them
            virtual_interface_id: "dxvif-12345678",
            address_family: "ipv4",
        }
        resource aws_dx_bgp_peer long {
            virtual_interface_id: "dxvif-12345678",
            address_family: "ipv4",
            bgp_asn_long: "4200000000",
        }
        // Here nothing that is written can be called wrong.
        resource aws_quicksight_template template {
            template_id: "template",
            name: "quicksight-template-{suffix}",
            version_description: "first",
            definition { something_new: true }
        }
    }
}
