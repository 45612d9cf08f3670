use infra_macros::stack;

stack! {
    pub Demo {
        #[alow(unused, reason = "later")]
        output a = 1;
    }
}

fn main() {}
