use infra_macros::stack;

stack! {
    pub Demo {
        let x: number = "a lot";
        output y = x;
    }
}

fn main() {}
