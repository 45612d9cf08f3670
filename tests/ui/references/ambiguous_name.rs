use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_eip main { domain: "vpc" }
        data aws_region main {}
        output address = main.id;
    }
}

fn main() {}
