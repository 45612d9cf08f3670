use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet a { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
        resource aws_subnet b { vpc_id: a.id, cidr_block: "10.0.2.0/24" }
    }
}

fn main() {}
