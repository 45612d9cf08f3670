use infra_macros::stack;

stack! {
    pub Demo {
        output a = "suffix}";
    }
}

fn main() {}
