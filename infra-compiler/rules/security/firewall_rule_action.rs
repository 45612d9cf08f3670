rule! {
    /// A rule of a firewall says what happens.
    ///
    /// AWS takes none without an action: `action` of its own, or `override_action` for those of a group.
    pub FirewallRuleAction for aws_wafv2_web_acl.rule as rule of firewall {
        require: rule.action != null || rule.override_action != null,
        message: "a rule of {firewall} does not say what happens",
        help: "write `action`, or `override_action` where it takes the rules of a group",
        fails {
            resource aws_wafv2_web_acl shop {
                name: "shop", scope: "REGIONAL",
                default_action { allow {} }
                rule { name: "here", priority: 1, statement { geo_match_statement { country_codes: ["NL"] } }, visibility_config { cloudwatch_metrics_enabled: true, metric_name: "here", sampled_requests_enabled: true } }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shop", sampled_requests_enabled: true }
            }
        }
        passes {
            resource aws_wafv2_web_acl shop {
                name: "shop", scope: "REGIONAL",
                default_action { allow {} }
                rule { name: "here", priority: 1, action { block {} }, statement { geo_match_statement { country_codes: ["NL"] } }, visibility_config { cloudwatch_metrics_enabled: true, metric_name: "here", sampled_requests_enabled: true } }
                visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shop", sampled_requests_enabled: true }
            }
        }
    }
}
