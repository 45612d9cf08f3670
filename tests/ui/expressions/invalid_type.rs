use infra_macros::stack;

stack! {
    pub Demo {
        variable x { type: strin, default: "a" }
        output y = x;
    }
}

fn main() {}
