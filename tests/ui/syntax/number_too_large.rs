use infra_macros::stack;

stack! {
    pub Demo {
        output a = 123456789012345678901234567890123456789012;
    }
}

fn main() {}
