rule! {
    /// A web firewall knows inputs that are known to be bad.
    ///
    /// AWS's group `AWSManagedRulesKnownBadInputsRuleSet` finds what uses known holes, that of Log4j among them. Off by
    /// itself: a house may have rules of its own.
    pub FirewallBadInputs for aws_wafv2_web_acl as acl {
        when: acl.rule_json == null,
        require: any(acl.rule, rule => rule.statement.managed_rule_group_statement.name == "AWSManagedRulesKnownBadInputsRuleSet"),
        message: "{acl} does not know inputs that are known to be bad",
        help: "write a `rule` with the managed group `AWSManagedRulesKnownBadInputsRuleSet`",
        level: allow,
        fails {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} } rule { name: "bad", priority: 1, override_action { none {} } statement { managed_rule_group_statement { name: "AWSManagedRulesSQLiRuleSet", vendor_name: "AWS" } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "bad", sampled_requests_enabled: false } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
        }
        passes {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} } rule { name: "bad", priority: 1, override_action { none {} } statement { managed_rule_group_statement { name: "AWSManagedRulesKnownBadInputsRuleSet", vendor_name: "AWS" } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "bad", sampled_requests_enabled: false } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
        }
    }
}
