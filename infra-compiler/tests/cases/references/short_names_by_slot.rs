stack! {
    #[workspace("slots")]
    pub Slots {
        provider aws { region: "us-east-1" }
        resource aws_vpc net { cidr_block: "10.0.0.0/16" }
        resource aws_subnet net { vpc_id: aws_vpc.net.id, cidr_block: "10.0.0.0/24" }
        resource aws_lb web { subnets: [net.id], internal: true }
        resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: net.id }
        resource aws_lb_listener http {
            load_balancer_arn: web.arn,
            port: 80,
            protocol: "HTTP",
            default_action { type: "forward", target_group_arn: web.arn }
        }
        resource aws_security_group web { vpc_id: net.id, description: "Web servers" }
        resource aws_lb second { subnets: [net.id], internal: true, security_groups: [web.id] }
        output arn = web.arn;
        //           ^^^ `web` may be any of 3 resources
        // = help: write `aws_lb.web` or `aws_lb_target_group.web` or `aws_security_group.web` in full
        output joined = "{web.arn}";
        //              ^^^^^^^^^^^ `web` may be any of 3 resources
        // = help: write `aws_lb.web` or `aws_lb_target_group.web` or `aws_security_group.web` in full
        resource aws_sns_topic mail { name: "sns-topic-{suffix}" }
        resource aws_sns_topic_subscription mail { topic_arn: upper(web.arn), protocol: "email", endpoint: "a@example.com" }
        //                                                          ^^^ `web` may be any of 3 resources
        // = help: write `aws_lb.web` or `aws_lb_target_group.web` or `aws_security_group.web` in full
    }
}
