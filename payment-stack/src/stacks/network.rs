//! The network: three zones, each with a public, a private and a database subnet and its own way out.

use infra::stack;

use crate::kinds::log_group::LogGroup;
use crate::kinds::service_role::ServiceRole;
use crate::stacks::datacenter::Datacenter;

stack! {
    /// Private network across availability zones, joined to the datacenter by the existing VPN.
    pub Network<
        shared workspace: string,
        shared account_id: string,
        shared region: string,
        cidr: cidr,
        shared datacenter_cidr: cidr,
        shared zones: [string],
        vpn_connection_id: string,
        shared logs_key_arn: ref(aws_kms_key),
    > {
        stack Datacenter datacenter { vpn_connection_id }

        // Two ranges overlap if they begin alike as far as the shorter prefix goes.
        let ours = split("/", cidr);
        let theirs = split("/", datacenter_cidr);
        let shorter = min(tonumber(ours[1]), tonumber(theirs[1]));

        resource aws_vpc vpc {
            cidr_block: cidr,
            enable_dns_support: true,
            enable_dns_hostnames: true,
            tags: { Name: "vpc-{suffix}" },
            lifecycle {
                // Both are known to the compiler: this is an error of the build.
                precondition {
                    condition: cidrhost("{ours[0]}/{shorter}", 0) != cidrhost("{theirs[0]}/{shorter}", 0),
                    error_message: "the VPC {cidr} and the datacenter {datacenter_cidr} overlap: no route could tell them apart",
                }
                precondition {
                    condition: length(zones) == 3,
                    error_message: "the payment platform stands in three zones",
                }
                // Almost everything stands on the VPC, so nothing of this program reaches another workspace.
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "this program belongs to the workspace {workspace}: run `terraform workspace select {workspace}`",
                }
            }
        }

        /// Closed: what forgets to name its security group can talk to nobody.
        resource aws_default_security_group closed {
            vpc_id: vpc.id,
            tags: { Name: "default-security-group-{suffix}" },
        }

        resource aws_internet_gateway internet {
            vpc_id: vpc.id,
            tags: { Name: "internet-gateway-{suffix}" },
        }

        resource aws_vpn_gateway_attachment datacenter_gateway {
            vpc_id: vpc.id,
            vpn_gateway_id: datacenter.vpn_gateway_id,
        }

        resource aws_route_table public {
            vpc_id: vpc.id,
            tags: { Name: "route-table-public-{suffix}" },
        }
        resource aws_route to_internet {
            route_table_id: public.id,
            destination_cidr_block: "0.0.0.0/0",
            gateway_id: internet.id,
        }

        /// No default route, no way to the datacenter: a database answers, it does not call.
        resource aws_route_table isolated {
            vpc_id: vpc.id,
            tags: { Name: "route-table-database-{suffix}" },
        }

        for (index, zone) in zones {
            resource aws_subnet public_subnet[zone] {
                vpc_id: vpc.id,
                availability_zone: "{region}{zone}",
                cidr_block: cidrsubnet(cidr, 4, index),
                map_public_ip_on_launch: false,
                tags: { Name: "subnet-public-{zone}-{suffix}", Tier: "public" },
            }
            resource aws_subnet private_subnet[zone] {
                vpc_id: vpc.id,
                availability_zone: "{region}{zone}",
                cidr_block: cidrsubnet(cidr, 4, index + 4),
                tags: { Name: "subnet-private-{zone}-{suffix}", Tier: "private" },
            }
            resource aws_subnet database_subnet[zone] {
                vpc_id: vpc.id,
                availability_zone: "{region}{zone}",
                cidr_block: cidrsubnet(cidr, 4, index + 8),
                tags: { Name: "subnet-database-{zone}-{suffix}", Tier: "database" },
            }

            resource aws_eip nat_address[zone] {
                domain: "vpc",
                tags: { Name: "eip-{zone}-{suffix}" },
                depends_on: [internet],
            }
            // One per zone: the loss of a zone takes no other zone's way out with it.
            resource aws_nat_gateway nat[zone] {
                allocation_id: nat_address[zone].id,
                subnet_id: public_subnet[zone].id,
                tags: { Name: "nat-gateway-{zone}-{suffix}" },
                depends_on: [internet],
            }

            resource aws_route_table private[zone] {
                vpc_id: vpc.id,
                tags: { Name: "route-table-private-{zone}-{suffix}" },
            }
            resource aws_route out[zone] {
                route_table_id: private[zone].id,
                destination_cidr_block: "0.0.0.0/0",
                nat_gateway_id: nat[zone].id,
            }
            resource aws_route to_datacenter[zone] {
                route_table_id: private[zone].id,
                destination_cidr_block: datacenter_cidr,
                gateway_id: datacenter_gateway.vpn_gateway_id,
            }
            resource aws_vpn_gateway_route_propagation from_datacenter[zone] {
                route_table_id: private[zone].id,
                vpn_gateway_id: datacenter_gateway.vpn_gateway_id,
            }

            resource aws_route_table_association public_association[zone] {
                subnet_id: public_subnet[zone].id,
                route_table_id: public.id,
            }
            resource aws_route_table_association private_association[zone] {
                subnet_id: private_subnet[zone].id,
                route_table_id: private[zone].id,
            }
            resource aws_route_table_association database_association[zone] {
                subnet_id: database_subnet[zone].id,
                route_table_id: isolated.id,
            }
        }

        resource LogGroup flow_logs {
            name: "cloudwatch-log-group-flow-{suffix}",
            kms_key_id: logs_key_arn,
        }
        resource ServiceRole flow_writer {
            qualifier: "flow-log",
            service: "vpc-flow-logs.amazonaws.com",
            description: "Writes the flow logs of the payment network",
        }
        resource aws_iam_role_policy flow_writing {
            name: "iam-role-policy-flow-log-{suffix}",
            role: flow_writer.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Sid: "WriteOwnLog",
                        Effect: "Allow",
                        Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                        Resource: "{flow_logs.arn}:*",
                    },
                    {
                        // The service looks for its group by listing; a list has no narrower resource.
                        Sid: "FindOwnLog",
                        Effect: "Allow",
                        Action: "logs:DescribeLogGroups",
                        Resource: "arn:aws:logs:{region}:{account_id}:log-group:*",
                    },
                ],
            }),
        }
        resource aws_flow_log flow {
            vpc_id: vpc.id,
            traffic_type: "ALL",
            max_aggregation_interval: 60,
            log_destination_type: "cloud-watch-logs",
            log_destination: flow_logs.arn,
            iam_role_arn: flow_writer.arn,
            tags: { Name: "flow-log-{suffix}" },
        }

        output vpc_id = vpc.id;
        output public_subnet_ids = public_subnet[*].id;
        output private_subnet_ids = private_subnet[*].id;
        output database_subnet_ids = database_subnet[*].id;
        output private_route_table_ids = private[*].id;
        output nat_addresses = nat_address[*].public_ip;
        output nat_gateway_ids = nat[*].id;
        output customer_gateway_id = datacenter.customer_gateway_id;
    }
}
