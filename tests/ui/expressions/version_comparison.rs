use infra_macros::stack;

stack! {
    pub Demo {
        if provider.aws >= 6 {
            resource aws_eip a { domain: "vpc", tags: { Name: "eip-{suffix}" } }
        }
    }
}

fn main() {}
