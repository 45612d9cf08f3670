stack! {
    #[workspace("web")]
    pub Web {
        provider aws { region: "us-east-1" }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_internet_gateway main { vpc_id: aws_vpc.main.id }
        resource aws_subnet public { vpc_id: aws_vpc.main.id, cidr_block: "10.0.1.0/24", map_public_ip_on_launch: true }
        resource aws_route_table public {
            vpc_id: aws_vpc.main.id,
            route { cidr_block: "0.0.0.0/0", gateway_id: aws_internet_gateway.main.id }
        }
        resource aws_route_table_association public { subnet_id: aws_subnet.public.id, route_table_id: aws_route_table.public.id }
        resource aws_security_group web {
            vpc_id: aws_vpc.main.id,
            ingress { from_port: 80, to_port: 80, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }
            egress { from_port: 0, to_port: 0, protocol: "-1", cidr_blocks: ["0.0.0.0/0"] }
        }
        data aws_ami linux {
            most_recent: true,
            owners: ["amazon"],
            filter { name: "name", values: ["al2023-ami-*-x86_64"] }
        }
        resource aws_instance web {
            ami: linux.id,
            instance_type: "t3.micro",
            subnet_id: aws_subnet.public.id,
            vpc_security_group_ids: [aws_security_group.web.id],
        }
        output address = aws_instance.web.public_ip;
    }
}
