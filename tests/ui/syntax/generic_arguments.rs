use infra_macros::stack;

stack! {
    pub Demo {
        stack Network<"10.0.0.0/16"> network { }
    }
}

fn main() {}
