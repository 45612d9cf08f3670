rule! {
    /// A public load balancer stands behind a web firewall.
    ///
    /// What everybody may ask is asked by machines that look for holes. One that is internal needs none. Off by itself: a
    /// firewall costs, and wants care.
    pub BalancerFirewall for aws_lb as balancer {
        when: balancer.internal != true && (balancer.load_balancer_type == null || balancer.load_balancer_type == "application"),
        require: any(aws_wafv2_web_acl_association, it => it.resource_arn == balancer.arn),
        message: "{balancer} stands open to the world without a web firewall",
        help: "write an `aws_wafv2_web_acl`, and an `aws_wafv2_web_acl_association` with the `arn` of the balancer",
        level: allow,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], internal: true }
        }
        passes {
            variable acl { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
            resource aws_wafv2_web_acl_association web { resource_arn: web.arn, web_acl_arn: acl }
        }
    }
}
