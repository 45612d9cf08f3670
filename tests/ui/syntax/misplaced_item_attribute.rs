use infra_macros::stack;

stack! {
    pub Demo {
        #[workspace("production")]
        output a = 1;
    }
}

fn main() {}
