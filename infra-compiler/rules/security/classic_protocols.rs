rule! {
    /// A classic load balancer takes no old version of TLS.
    ///
    /// What it takes, somebody between can make a browser use.
    pub ClassicProtocols for aws_load_balancer_policy.policy_attribute as attribute of policy {
        require: !(contains(["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"], attribute.name) && attribute.value == "true"),
        message: "{policy} lets clients use an old version of TLS",
        help: "leave it out, or take `Reference-Security-Policy` with `ELBSecurityPolicy-TLS-1-2-2017-01`",
        at: attribute.name,
        level: warn,
        fails { resource aws_load_balancer_policy tls { load_balancer_name: "shop", policy_name: "tls", policy_type_name: "SSLNegotiationPolicyType", policy_attribute { name: "Protocol-TLSv1", value: "true" } } }
        passes { resource aws_load_balancer_policy tls { load_balancer_name: "shop", policy_name: "tls", policy_type_name: "SSLNegotiationPolicyType", policy_attribute { name: "Protocol-TLSv1.2", value: "true" } } }
        passes { resource aws_load_balancer_policy tls { load_balancer_name: "shop", policy_name: "tls", policy_type_name: "SSLNegotiationPolicyType", policy_attribute { name: "Protocol-TLSv1", value: "false" } } }
    }
}
