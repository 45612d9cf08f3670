rule! {
    /// A web firewall writes down what it saw.
    ///
    /// What was blocked, and what was not, is known from its log alone. Off by itself: it costs.
    pub FirewallLogging for aws_wafv2_web_acl as acl {
        require: any(aws_wafv2_web_acl_logging_configuration, it => it.resource_arn == acl.arn),
        message: "{acl} writes no log",
        help: "write an `aws_wafv2_web_acl_logging_configuration` with its `arn`",
        level: allow,
        fails {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} } rule { name: "bad", priority: 1, override_action { none {} } statement { managed_rule_group_statement { name: "AWSManagedRulesKnownBadInputsRuleSet", vendor_name: "AWS" } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "bad", sampled_requests_enabled: false } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
        }
        passes {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} } rule { name: "bad", priority: 1, override_action { none {} } statement { managed_rule_group_statement { name: "AWSManagedRulesKnownBadInputsRuleSet", vendor_name: "AWS" } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "bad", sampled_requests_enabled: false } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
            resource aws_wafv2_web_acl_logging_configuration web { resource_arn: web.arn, log_destination_configs: ["arn:aws:logs:eu-west-1:123456789012:log-group:aws-waf-logs-web"] }
        }
    }
}
