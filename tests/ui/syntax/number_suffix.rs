use infra_macros::stack;

stack! {
    pub Demo {
        output a = 1u8;
    }
}

fn main() {}
