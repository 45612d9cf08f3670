use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", arn: "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1" }
    }
}

fn main() {}
