use infra_macros::stack;

stack! {
    pub Demo {
        output a = "a-${suffix}";
    }
}

fn main() {}
