use infra_macros::stack;

stack! {
    pub Network<cidr: string> {
        output range = cidr;
    }
    pub Demo {
        stack Network network { cidr_block: "10.0.0.0/16", cidr: "10.0.0.0/16" }
        output range = network.range;
    }
}

fn main() {}
