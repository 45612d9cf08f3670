// 16. HTTPS listener without certificate: listener_certificate
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id] }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", default_action { type: "forward", target_group_arn: web.arn } ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id] }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", default_action { type: "forward", target_group_arn: web.arn } ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" }

// 17. `ssl_policy="Bogus"`: listener_policy_name
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id] }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", default_action { type: "forward", target_group_arn: web.arn } ssl_policy: "Bogus", certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id] }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", default_action { type: "forward", target_group_arn: web.arn } ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" }

// 18. one subnet: load_balancer_zones
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id] }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id] }

// 19. health-check timeout > interval: health_check_patience
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id, health_check { timeout: 20, interval: 10 } }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id, health_check { timeout: 9, interval: 10 } }
