use infra_macros::stack;

stack! {
    pub Demo {
        output a = "a-{}";
    }
}

fn main() {}
