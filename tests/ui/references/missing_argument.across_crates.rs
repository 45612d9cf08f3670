use infra_macros::stack;

stack! {
    pub Demo {
        stack stack_library::Network network {}
    }
}

fn main() {}
