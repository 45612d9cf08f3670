use infra_macros::stack;

stack! {
    pub Demo {
        output a = include("missing.txt");
    }
}

fn main() {}
