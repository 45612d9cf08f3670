rule! {
    /// A web firewall has rules.
    ///
    /// One without does to every request what `default_action` says. Off by itself: rules may be put in by a manager of
    /// firewalls.
    pub FirewallRules for aws_wafv2_web_acl as acl {
        require: length(acl.rule) > 0 || acl.rule_json != null,
        message: "{acl} has no rules",
        help: "write `rule` blocks, with a group of AWS to begin with",
        level: allow,
        fails {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} }  visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
        }
        passes {
            resource aws_wafv2_web_acl web { name: "web", scope: "REGIONAL", default_action { allow {} } rule { name: "bad", priority: 1, override_action { none {} } statement { managed_rule_group_statement { name: "AWSManagedRulesKnownBadInputsRuleSet", vendor_name: "AWS" } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "bad", sampled_requests_enabled: false } } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "web", sampled_requests_enabled: false } }
        }
    }
}
