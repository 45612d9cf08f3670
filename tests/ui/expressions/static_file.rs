use infra_macros::stack;

stack! {
    pub Demo {
        output script = file("user-data.sh");
    }
}

fn main() {}
