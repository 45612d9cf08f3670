use infra_macros::stack;

stack! {
    pub Demo {
        output x = [for c in "abc": c];
    }
}

fn main() {}
