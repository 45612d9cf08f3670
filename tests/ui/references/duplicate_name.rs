use infra_macros::stack;

stack! {
    pub Demo {
        let zone = "a";
        let zone = "b";
        output zone = zone;
    }
}

fn main() {}
