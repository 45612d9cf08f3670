use infra_macros::stack;

stack! {
    pub Demo {
        output a = [1, 2].0;
    }
}

fn main() {}
