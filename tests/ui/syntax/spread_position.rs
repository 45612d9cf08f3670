use infra_macros::stack;

stack! {
    pub Demo {
        output a = max([1, 2]..., 3);
    }
}

fn main() {}
