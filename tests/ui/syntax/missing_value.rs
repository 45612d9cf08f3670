use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: , enable_dns_support: true }
    }
}

fn main() {}
