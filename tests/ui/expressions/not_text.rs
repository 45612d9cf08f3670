use infra_macros::stack;

stack! {
    pub Demo {
        output x = "all: {y}";
        let y = [1, 2];
    }
}

fn main() {}
