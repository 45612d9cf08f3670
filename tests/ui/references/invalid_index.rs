use infra_macros::stack;

stack! {
    pub Demo {
        output x = ["a", "b"][2];
    }
}

fn main() {}
