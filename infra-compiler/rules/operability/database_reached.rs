rule! {
    /// A database lets in those who ask it.
    ///
    /// A database whose security groups let nobody in at its port is never reached: programs wait until they time out.
    pub DatabaseReached for aws_db_instance | aws_rds_cluster as it {
        when: (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }) != null,
        require: !(length(coalesce(it.vpc_security_group_ids, [])) > 0 && all(it.vpc_security_group_ids, id => any(aws_security_group, group => group.id == id && !(any(group.ingress, r => r.protocol == "-1" || r.from_port <= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }) && r.to_port >= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null })) || any(aws_vpc_security_group_ingress_rule, r => r.security_group_id == group.id && (r.ip_protocol == "-1" || r.from_port <= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }) && r.to_port >= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }))) || any(aws_security_group_rule, r => r.security_group_id == group.id && r.type == "ingress" && (r.protocol == "-1" || r.from_port <= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }) && r.to_port >= (if it.port != null { it.port } else if contains(["aurora-postgresql", "postgres"], it.engine) { 5432 } else if contains(["aurora-mysql", "mysql", "mariadb"], it.engine) { 3306 } else { null }))))))),
        message: "no security group of {it} lets its port in",
        help: "write an `aws_vpc_security_group_ingress_rule` for the port of the database",
        at: it.vpc_security_group_ids,
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, vpc_security_group_ids: [door.id] }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 3306, to_port: 3306, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, vpc_security_group_ids: [door.id] }
        }
    }
}
