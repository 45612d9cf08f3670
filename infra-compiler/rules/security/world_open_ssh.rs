rule! {
    /// Port 22 is not open to the world.
    ///
    /// Every address of the internet is scanned for SSH all the time. Session Manager of AWS Systems Manager needs no open
    /// port, and a bastion needs one for known addresses alone.
    pub WorldOpenSsh for aws_security_group.ingress as rule of group {
        when: rule.protocol == "tcp" || rule.protocol == "6",
        require: !(rule.from_port <= 22 && rule.to_port >= 22
            && (contains(coalesce(rule.cidr_blocks, []), "0.0.0.0/0")
                || contains(coalesce(rule.ipv6_cidr_blocks, []), "::/0"))),
        message: "{group} opens port 22 to the world",
        help: "name the addresses that may connect, or use Session Manager and open no port",
        fails {
            resource aws_security_group bastion {
                ingress { protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] }
            }
        }
        fails {
            resource aws_security_group bastion {
                ingress { protocol: "tcp", from_port: 0, to_port: 1024, ipv6_cidr_blocks: ["::/0"] }
            }
        }
        passes {
            resource aws_security_group bastion {
                ingress { protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["192.0.2.0/24"] }
                ingress { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] }
            }
        }
    }
}
