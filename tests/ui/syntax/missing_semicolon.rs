use infra_macros::stack;

stack! {
    pub Demo {
        output a = 1
        output b = 2;
    }
}

fn main() {}
