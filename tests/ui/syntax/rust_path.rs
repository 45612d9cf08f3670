use infra_macros::stack;

stack! {
    pub Demo {
        output a = std::process::id();
    }
}

fn main() {}
