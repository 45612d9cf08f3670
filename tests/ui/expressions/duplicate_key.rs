use infra_macros::stack;

stack! {
    pub Demo {
        output x = { a: 1, a: 2 };
    }
}

fn main() {}
