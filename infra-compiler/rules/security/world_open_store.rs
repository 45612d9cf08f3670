rule! {
    /// The world does not reach a database through a security group.
    ///
    /// A database is asked by a program in the network; its port is open to the group of that program alone.
    pub WorldOpenStore for aws_security_group.ingress(comes: true) | aws_security_group_rule(comes: it.type == "ingress") as it {
        when: comes && (it.protocol == "tcp" || it.protocol == "6"),
        require: !((contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0")) && any([1433, 1521, 3306, 5432, 6379, 11211, 27017], port => it.from_port <= port && it.to_port >= port)),
        message: "{it} lets the world in on the port of a database",
        help: "name the group of what asks it in `security_groups` or `source_security_group_id`",
        at: it.cidr_blocks,
        level: warn,
        fails {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 3306, to_port: 3306, cidr_blocks: ["0.0.0.0/0"] } }
        }
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 5432, to_port: 5432, cidr_blocks: ["0.0.0.0/0"] }
        }
        passes {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 3306, to_port: 3306, cidr_blocks: ["10.0.0.0/8"] } }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 5432, to_port: 5432, cidr_blocks: ["10.0.0.0/8"] }
        }
    }
}
