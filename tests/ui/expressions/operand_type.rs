use infra_macros::stack;

stack! {
    pub Demo {
        output x = 1 + true;
    }
}

fn main() {}
