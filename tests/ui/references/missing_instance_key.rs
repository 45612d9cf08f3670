use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_eip nat { count: 2, domain: "vpc", tags: { Name: "eip-{count.index}-{suffix}" } }
        output x = nat.id;
    }
}

fn main() {}
