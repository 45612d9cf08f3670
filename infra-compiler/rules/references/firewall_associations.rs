rule! {
    /// A resource has one firewall.
    ///
    /// A load balancer or API is behind one web ACL: a second association takes the place of the first.
    pub FirewallAssociations for aws_wafv2_web_acl_association as association {
        require: !any(aws_wafv2_web_acl_association, other => other.resource_arn == association.resource_arn && other < association),
        message: "this resource has another web ACL already",
        help: "write all rules in one web ACL",
        at: association.resource_arn,
        fails {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "REGIONAL", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            resource aws_wafv2_web_acl other { name: "other", scope: "REGIONAL", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "other", sampled_requests_enabled: true } }
            variable balancer { type: string }
            resource aws_wafv2_web_acl_association web { web_acl_arn: shield.arn, resource_arn: balancer }
            resource aws_wafv2_web_acl_association more { web_acl_arn: other.arn, resource_arn: balancer }
        }
        passes {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "REGIONAL", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            variable balancer { type: string }
            variable api { type: string }
            resource aws_wafv2_web_acl_association web { web_acl_arn: shield.arn, resource_arn: balancer }
            resource aws_wafv2_web_acl_association more { web_acl_arn: shield.arn, resource_arn: "{api}/stages/prod" }
        }
    }
}
