use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        for x in vpc.id {
            resource aws_eip a[x] { domain: "vpc" }
        }
    }
}

fn main() {}
