use infra_macros::stack;

stack! {
    pub Demo<name> {
        output a = name;
    }
}

fn main() {}
