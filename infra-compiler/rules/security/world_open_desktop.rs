rule! {
    /// Port 3389 is not open to the world.
    ///
    /// Every address of the internet is scanned for remote desktops all the time. Sessions of Systems Manager need no
    /// open port.
    pub WorldOpenDesktop for aws_security_group.ingress as it of group {
        when: it.protocol == "tcp" || it.protocol == "6" || it.protocol == "udp" || it.protocol == "17",
        require: !(it.from_port <= 3389 && it.to_port >= 3389 && (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0"))),
        message: "{group} opens port 3389 to the world",
        help: "name the addresses that may connect, or use Systems Manager and open no port",
        fails {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 3389, to_port: 3389, cidr_blocks: ["0.0.0.0/0"] } }
        }
        passes {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 3389, to_port: 3389, cidr_blocks: ["192.0.2.0/24"] } }
        }
    }
}
