use infra_macros::stack;

stack! {
    pub Demo {
        output x = cidrsubnet("10.0.0.0/16", 20, 0);
    }
}

fn main() {}
