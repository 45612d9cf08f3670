rule! {
    /// A mount target lets in those who mount it.
    ///
    /// Files of EFS are read over NFS: where no security group of a mount target lets port 2049 in, mounting hangs.
    pub FileSystemReached for aws_efs_mount_target as target {
        require: !(length(coalesce(target.security_groups, [])) > 0 && all(target.security_groups, id => any(aws_security_group, group => group.id == id && !(any(group.ingress, r => r.protocol == "-1" || r.from_port <= 2049 && r.to_port >= 2049) || any(aws_vpc_security_group_ingress_rule, r => r.security_group_id == group.id && (r.ip_protocol == "-1" || r.from_port <= 2049 && r.to_port >= 2049)) || any(aws_security_group_rule, r => r.security_group_id == group.id && r.type == "ingress" && (r.protocol == "-1" || r.from_port <= 2049 && r.to_port >= 2049)))))),
        message: "no security group of {target} lets port 2049 in",
        help: "write an `aws_vpc_security_group_ingress_rule` for port 2049",
        at: target.security_groups,
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_efs_file_system files { encrypted: true }
            resource aws_efs_mount_target a { file_system_id: files.id, subnet_id: aws_subnet.a.id, security_groups: [door.id] }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 2049, to_port: 2049, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_efs_file_system files { encrypted: true }
            resource aws_efs_mount_target a { file_system_id: files.id, subnet_id: aws_subnet.a.id, security_groups: [door.id] }
        }
    }
}
