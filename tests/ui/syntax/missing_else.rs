use infra_macros::stack;

stack! {
    pub Demo {
        output a = if true { 1 };
    }
}

fn main() {}
