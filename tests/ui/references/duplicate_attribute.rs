use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_eip address {
            domain: "vpc",
            domain: "standard",
        }
    }
}

fn main() {}
