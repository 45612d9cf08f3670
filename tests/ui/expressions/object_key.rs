use infra_macros::stack;

stack! {
    pub Demo {
        output x = {for v in [1]: [v] => v};
    }
}

fn main() {}
