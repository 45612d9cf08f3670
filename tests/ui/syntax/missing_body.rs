use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc main;
    }
}

fn main() {}
