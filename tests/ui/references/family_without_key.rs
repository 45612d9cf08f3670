use infra_macros::stack;

stack! {
    pub Demo {
        for zone in ["a", "b"] {
            resource aws_eip address { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        }
    }
}

fn main() {}
