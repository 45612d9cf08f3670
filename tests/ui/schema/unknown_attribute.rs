use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_blok: "10.0.0.0/16" }
    }
}

fn main() {}
