use infra_macros::stack;

stack! {
    pub Network<cidr: cidr, zones: [string]> {
        output range = cidr;
    }
}

fn main() {}
