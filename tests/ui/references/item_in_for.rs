use infra_macros::stack;

stack! {
    pub Demo {
        for zone in ["a", "b"] {
            output name = zone;
        }
    }
}

fn main() {}
