use infra_macros::stack;

stack! {
    pub Demo {
        output a = rust();
    }
}

fn main() {}
