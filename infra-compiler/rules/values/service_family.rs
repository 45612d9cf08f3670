rule! {
    /// A cluster of IPv6 has no services of IPv4.
    ///
    /// `service_ipv4_cidr` beside `ip_family: "ipv6"` is refused.
    pub ServiceFamily for aws_eks_cluster.kubernetes_network_config as config of cluster {
        when: config.ip_family == "ipv6",
        require: config.service_ipv4_cidr == null,
        message: "services of {cluster} are of IPv6",
        help: "remove `service_ipv4_cidr`",
        at: config.service_ipv4_cidr,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } kubernetes_network_config { ip_family: "ipv6", service_ipv4_cidr: "172.20.0.0/16" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } kubernetes_network_config { ip_family: "ipv6" } }
        }
    }
}
