use infra_macros::stack;

stack! {
    pub Demo {
        output a = format!("{}", 1);
    }
}

fn main() {}
