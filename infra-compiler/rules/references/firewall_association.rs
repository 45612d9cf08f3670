rule! {
    /// A firewall of CloudFront is named by the distribution.
    ///
    /// `aws_wafv2_web_acl_association` joins what has the scope `REGIONAL`: a distribution names its web ACL in
    /// `web_acl_id`.
    pub FirewallAssociation for aws_wafv2_web_acl_association as association {
        require: !any(aws_wafv2_web_acl, acl => acl.arn == association.web_acl_arn && acl.scope == "CLOUDFRONT")
            && !any(aws_cloudfront_distribution, it => it.arn == association.resource_arn),
        message: "a firewall of CloudFront is not associated so",
        help: "set `web_acl_id` of the distribution, or `scope: \"REGIONAL\"` of the web ACL",
        at: association.web_acl_arn,
        fails {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "CLOUDFRONT", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            variable balancer { type: string }
            resource aws_wafv2_web_acl_association web { web_acl_arn: shield.arn, resource_arn: balancer }
        }
        passes {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "REGIONAL", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            variable balancer { type: string }
            resource aws_wafv2_web_acl_association web { web_acl_arn: shield.arn, resource_arn: balancer }
        }
    }
}
