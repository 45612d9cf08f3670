use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/33" }
    }
}

fn main() {}
