use infra_macros::stack;

stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        stack Zone zone { name: "a", count: 2 }
    }
}

fn main() {}
