use infra_macros::stack;

stack! {
    pub Demo {
        for key in ["a"] {
            resource aws_eip x[key] { domain: "vpc", tags: { Name: "eip-1-{suffix}" } }
        }
        resource aws_eip x_a { domain: "vpc", tags: { Name: "eip-2-{suffix}" } }
    }
}

fn main() {}
