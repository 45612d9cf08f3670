use infra_macros::stack;

stack! {
    pub Demo {
        let a = range(1000);
        output x = [for i in a: [for j in a: [for k in a: 0]]];
    }
}

fn main() {}
