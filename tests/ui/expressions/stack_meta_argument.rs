use infra_macros::stack;

stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        stack Zone zone { for_each: ["a", "b"], name: each.key }
    }
}

fn main() {}
