rule! {
    /// Services of Kubernetes have private addresses.
    ///
    /// `service_ipv4_cidr` is a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a prefix of 12 to 24 bits.
    pub ServiceAddresses for aws_eks_cluster.kubernetes_network_config as config of cluster {
        when: config.service_ipv4_cidr != null,
        require: any(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"], range => cidr_contains(range, config.service_ipv4_cidr)) && tonumber(element(split("/", config.service_ipv4_cidr), 1)) >= 12 && tonumber(element(split("/", config.service_ipv4_cidr), 1)) <= 24,
        message: "{config.service_ipv4_cidr} is none that EKS takes",
        help: "write a private range from `/12` to `/24`",
        at: config.service_ipv4_cidr,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } kubernetes_network_config { service_ipv4_cidr: "10.0.0.0/28" } }
        }
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } kubernetes_network_config { service_ipv4_cidr: "198.18.0.0/20" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } kubernetes_network_config { service_ipv4_cidr: "172.20.0.0/16" } }
        }
    }
}
