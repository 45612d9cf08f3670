use infra_macros::stack;

stack! {
    pub Demo {
        output x = uper("a");
    }
}

fn main() {}
