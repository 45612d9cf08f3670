rule! {
    /// A firewall of CloudFront is made in us-east-1.
    ///
    /// WAF keeps what has the scope `CLOUDFRONT` in that region, and refuses it in any other.
    pub EdgeFirewallRegion for aws_wafv2_web_acl | aws_wafv2_ip_set | aws_wafv2_regex_pattern_set | aws_wafv2_rule_group as it {
        when: it.scope == "CLOUDFRONT",
        require: region(it) == "us-east-1",
        message: "{it} is for CloudFront, and made in {region(it)}",
        help: "set `provider` to a configuration of the region `us-east-1`",
        at: it.scope,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_wafv2_web_acl shield { name: "shield", scope: "CLOUDFRONT", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_wafv2_web_acl shield { provider: aws.global, name: "shield", scope: "CLOUDFRONT", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
        }
    }
}
