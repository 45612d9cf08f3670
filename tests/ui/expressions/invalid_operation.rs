use infra_macros::stack;

stack! {
    pub Demo {
        output x = 1 / 0;
    }
}

fn main() {}
