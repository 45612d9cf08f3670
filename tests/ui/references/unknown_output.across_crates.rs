use infra_macros::stack;

use stack_library::Network;

stack! {
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16" }
        output vpc_id = network.vpc;
    }
}

fn main() {}
