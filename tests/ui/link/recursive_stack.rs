use infra_macros::stack;

stack! {
    pub Network {
        stack Network inner {}
    }
}

fn main() {}
