use infra_macros::stack;

stack! {
    pub Demo {
        output x = upper(["a"]);
    }
}

fn main() {}
