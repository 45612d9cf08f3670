use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { for_each: toset(["a", "b"]), cidr_block: "10.0.0.0/16", count: 2 }
    }
}

fn main() {}
