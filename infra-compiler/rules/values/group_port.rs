rule! {
    /// A target group says where it sends.
    ///
    /// Instances, addresses and load balancers are reached by `port` and `protocol` in a VPC: a group without them is
    /// refused.
    pub GroupPort for aws_lb_target_group as group {
        when: group.target_type != "lambda",
        require: group.port != null && group.protocol != null && group.vpc_id != null,
        message: "{group} does not say where it sends",
        help: "set `port`, `protocol` and `vpc_id`, or `target_type: \"lambda\"`",
        fails {
            resource aws_lb_target_group web { name: "web", port: 80 }
        }
        passes {
            variable network { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: main.id }
        }
        passes {
            resource aws_lb_target_group work { name: "work", target_type: "lambda" }
        }
    }
}
