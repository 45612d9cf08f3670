use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc my-vpc { cidr_block: "10.0.0.0/16" }
    }
}

fn main() {}
