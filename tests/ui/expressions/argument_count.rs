use infra_macros::stack;

stack! {
    pub Demo {
        output x = upper("a", "b");
    }
}

fn main() {}
