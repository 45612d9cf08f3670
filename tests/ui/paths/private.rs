use infra_macros::stack;

mod inner {
    use infra_macros::stack;

    stack! {
        Network {
            output cidr = "10.0.0.0/16";
        }
    }
}

stack! {
    pub Demo {
        stack inner::Network network {}
        output cidr = network.cidr;
    }
}

fn main() {}
