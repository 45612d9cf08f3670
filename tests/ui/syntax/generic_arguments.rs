use infra_macros::stack;

stack! {
    pub Network<cidr: cidr> {
        output cidr = cidr;
    }
    pub Demo {
        stack Network<"10.0.0.0/16"> network { }
    }
}

fn main() {}
