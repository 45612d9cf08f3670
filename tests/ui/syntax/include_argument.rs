use infra_macros::stack;

stack! {
    pub Demo {
        let file = "a.txt";
        output a = include(file);
    }
}

fn main() {}
