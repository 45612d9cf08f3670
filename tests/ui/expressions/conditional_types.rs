use infra_macros::stack;

stack! {
    pub Demo {
        variable flag { type: bool, default: false }
        output x = if flag { "a" } else { ["a"] };
    }
}

fn main() {}
