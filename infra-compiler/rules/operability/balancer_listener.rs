rule! {
    /// A load balancer listens.
    ///
    /// A load balancer without a listener answers nobody, and costs what any does.
    pub BalancerListener for aws_lb as balancer {
        require: any(aws_lb_listener, listener => listener.load_balancer_arn == balancer.arn),
        message: "{balancer} has no listener",
        help: "write an `aws_lb_listener` for it",
        level: allow,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_lb front { internal: true, subnets: [a.id, b.id] }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_lb front { internal: true, subnets: [a.id, b.id] }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "HTTP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
