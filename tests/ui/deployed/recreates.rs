#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    #[lock("recreates.lock")]
    pub Demo {
        resource aws_vpc main { cidr_block: "10.1.0.0/16" }
    }
}

fn main() {}
