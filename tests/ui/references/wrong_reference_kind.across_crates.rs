use infra_macros::stack;

stack! {
    pub Demo {
        stack stack_library::Network network { cidr: "10.0.0.0/16" }
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            subnet_id: network.vpc_id,
        }
    }
}

fn main() {}
