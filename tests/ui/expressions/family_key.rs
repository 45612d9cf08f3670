use infra_macros::stack;

stack! {
    pub Demo {
        for x in [["a"]] {
            resource aws_eip a[x] { domain: "vpc" }
        }
    }
}

fn main() {}
