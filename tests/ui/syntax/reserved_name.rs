use infra_macros::stack;

stack! {
    pub Demo {
        let suffix = "a";
    }
}

fn main() {}
