//! Who may talk to whom: every security group and every rule, on one page.

use infra::stack;

use crate::kinds::security_group::SecurityGroup;

stack! {
    /// The security groups of the payment platform and the conversations between them.
    ///
    /// A conversation is opened at both of its ends; what is not in the table cannot talk. Only the load balancer answers the
    /// world, and only the application and the replication reach the database.
    pub Access<vpc_id: ref(aws_vpc), shared datacenter_cidr: cidr, shared service_port: port> {
        resource SecurityGroup load_balancer {
            qualifier: "lb",
            description: "Public entrance of the payment platform",
            vpc_id,
        }
        resource SecurityGroup application {
            qualifier: "application",
            description: "Instances of the payment service",
            vpc_id,
        }
        resource SecurityGroup database {
            qualifier: "database",
            description: "Members of the payment database",
            vpc_id,
        }
        resource SecurityGroup replication {
            qualifier: "replication",
            description: "Replication between the datacenter and the payment database",
            vpc_id,
        }
        resource SecurityGroup endpoints {
            qualifier: "endpoints",
            description: "Private ways to services of AWS",
            vpc_id,
        }

        let conversations = {
            "lb-to-application": { from: load_balancer.id, to: application.id, port: service_port, why: "Payments, over TLS" },
            "application-to-database": { from: application.id, to: database.id, port: 3306, why: "Payment records, over TLS" },
            "application-to-endpoints": { from: application.id, to: endpoints.id, port: 443, why: "Secrets, logs, metrics" },
            "replication-to-database": { from: replication.id, to: database.id, port: 3306, why: "Replication, over TLS" },
            "replication-to-endpoints": { from: replication.id, to: endpoints.id, port: 443, why: "Secrets of the replication" },
        };
        for (name, talk) in conversations {
            resource aws_vpc_security_group_egress_rule say[name] {
                security_group_id: talk.from,
                referenced_security_group_id: talk.to,
                ip_protocol: "tcp",
                from_port: talk.port,
                to_port: talk.port,
                description: talk.why,
                tags: { Name: "vpc-security-group-egress-rule-{name}-{suffix}" },
            }
            resource aws_vpc_security_group_ingress_rule hear[name] {
                security_group_id: talk.to,
                referenced_security_group_id: talk.from,
                ip_protocol: "tcp",
                from_port: talk.port,
                to_port: talk.port,
                description: talk.why,
                tags: { Name: "vpc-security-group-ingress-rule-{name}-{suffix}" },
            }
        }

        resource aws_vpc_security_group_ingress_rule https {
            security_group_id: load_balancer.id,
            cidr_ipv4: "0.0.0.0/0",
            ip_protocol: "tcp",
            from_port: 443,
            to_port: 443,
            description: "Payments from everywhere, over TLS",
            tags: { Name: "vpc-security-group-ingress-rule-https-{suffix}" },
        }
        #[allow(world_open_http, reason = "what arrives on port 80 is sent to HTTPS, and never answered")]
        resource aws_vpc_security_group_ingress_rule http {
            security_group_id: load_balancer.id,
            cidr_ipv4: "0.0.0.0/0",
            ip_protocol: "tcp",
            from_port: 80,
            to_port: 80,
            description: "Redirected to TLS, never answered",
            tags: { Name: "vpc-security-group-ingress-rule-http-{suffix}" },
        }
        resource aws_vpc_security_group_egress_rule acquirers {
            security_group_id: application.id,
            cidr_ipv4: "0.0.0.0/0",
            ip_protocol: "tcp",
            from_port: 443,
            to_port: 443,
            description: "Card networks and acquirers, over TLS through NAT",
            tags: { Name: "vpc-security-group-egress-rule-acquirers-{suffix}" },
        }
        resource aws_vpc_security_group_egress_rule writes {
            security_group_id: application.id,
            cidr_ipv4: datacenter_cidr,
            ip_protocol: "tcp",
            from_port: 443,
            to_port: 443,
            description: "Writes before the cutover, over TLS through the VPN",
            tags: { Name: "vpc-security-group-egress-rule-writes-{suffix}" },
        }
        resource aws_vpc_security_group_egress_rule datacenter {
            security_group_id: replication.id,
            cidr_ipv4: datacenter_cidr,
            ip_protocol: "tcp",
            from_port: 3306,
            to_port: 3306,
            description: "MySQL in the datacenter, over TLS through the VPN",
            tags: { Name: "vpc-security-group-egress-rule-datacenter-{suffix}" },
        }

        output load_balancer_id = load_balancer.id;
        output application_id = application.id;
        output database_id = database.id;
        output replication_id = replication.id;
        output endpoints_id = endpoints.id;
    }
}
