use infra_macros::stack;

stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        resource Network network {}
    }
}

fn main() {}
