use infra_macros::stack;

stack! {
    pub Demo {
        #[allow(unused_let)]
        output a = 1;
    }
}

fn main() {}
