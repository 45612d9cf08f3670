//! Families: one resource per key, and what refers to one member, to all, and to the family of another stack.

use infra_macros::stack;

stack! {
    #[workspace("families")]
    pub Families {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        let cidr = "10.20.0.0/16";
        let zones = ["a", "b", "c"];
        let tiers = { app: 0, data: 4 };
        resource aws_vpc vpc { cidr_block: cidr, tags: { Name: "vpc-{suffix}" } }
        for (i, zone) in zones {
            resource aws_subnet private[zone] {
                vpc_id: vpc.id,
                availability_zone: "us-east-1{zone}",
                cidr_block: cidrsubnet(cidr, 4, i),
                tags: { Name: "subnet-private-{zone}-{suffix}" },
            }
            // Inside the loop, the member of this key.
            resource aws_route_table_association private[zone] {
                subnet_id: aws_subnet.private[zone].id,
                route_table_id: table.id,
            }
        }
        for (tier, offset) in tiers {
            for (i, zone) in zones {
                if zone != "c" {
                    resource aws_subnet tier["{tier}-{zone}"] {
                        vpc_id: vpc.id,
                        availability_zone: "us-east-1{zone}",
                        cidr_block: cidrsubnet(cidr, 4, 4 + offset + i),
                        tags: { Name: "subnet-{tier}-{zone}-{suffix}" },
                    }
                }
            }
        }
        resource aws_route_table table { vpc_id: vpc.id, tags: { Name: "route-table-{suffix}" } }
        resource aws_db_subnet_group group {
            name: "db-subnet-group-{suffix}",
            subnet_ids: aws_subnet.private[*].id,
        }
        output first = aws_subnet.private["a"].id;
        output all = aws_subnet.private[*].id;
        output arns = [for subnet in aws_subnet.private: subnet.arn];
        output by_key = {for key, subnet in tier: key => subnet.cidr_block};
        output count = length(aws_subnet.private);
    }
}
