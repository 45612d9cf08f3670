use infra_macros::stack;

stack! {
    pub Demo {
        output a = if 1 = 2 { 1 } else { 2 };
    }
}

fn main() {}
