// 34. port range 500-1: inline_port_range
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_security_group web { vpc_id: main.id, ingress { protocol: "tcp", from_port: 500, to_port: 1, cidr_blocks: ["10.0.0.0/8"] } }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_security_group web { vpc_id: main.id, ingress { protocol: "tcp", from_port: 1, to_port: 500, cidr_blocks: ["10.0.0.0/8"] } }

// 35. subnet outside its VPC: subnet_in_network
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.9.0.0/24" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.9.0/24" }

// 36. overlapping subnets: subnet_ranges
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.1.0/25" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/25" }

// 37. a security-group id in a subnet slot through a reference: wrong_reference_kind
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_security_group web { vpc_id: main.id }
let second = web.id;
resource aws_lb front { subnets: [a.id, second] }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_security_group web { vpc_id: main.id }
let second = b.id;
resource aws_lb front { subnets: [a.id, second], security_groups: [web.id] }
