use infra_macros::stack;

stack! {
    pub Demo {
        output a = "a".upper();
    }
}

fn main() {}
