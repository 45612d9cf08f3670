use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_flow_log flows { for_each: toset([vpc.id]), vpc_id: each.key, log_destination: "arn:aws:s3:::logs" }
    }
}

fn main() {}
