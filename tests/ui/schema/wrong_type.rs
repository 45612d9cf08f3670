use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", enable_dns_support: "yes" }
    }
}

fn main() {}
