use infra_macros::stack;

stack! {
    pub Network<cidr: cidr, zones: [string]> {
        output range = cidr;
    }
    #[workspace("demo")]
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16", zones: ["a"] }
    }
}

fn main() {}
