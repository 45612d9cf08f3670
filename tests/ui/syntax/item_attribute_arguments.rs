use infra_macros::stack;

stack! {
    #[workspace]
    pub Demo {
        output a = 1;
    }
}

fn main() {}
