use infra_macros::stack;

stack! {
    pub Demo {
        output a = true and false;
    }
}

fn main() {}
