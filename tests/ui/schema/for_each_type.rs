use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_eip address { for_each: ["a", "b"], domain: "vpc" }
    }
}

fn main() {}
