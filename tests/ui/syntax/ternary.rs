use infra_macros::stack;

stack! {
    pub Demo {
        output a = true ? 1 : 2;
    }
}

fn main() {}
