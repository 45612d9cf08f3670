// The expression is Rust's, and so is what is wrong with it.
infra::stack! {
    #[workspace("demo")]
    pub Demo {
        output answer = rust(undeclared);
    }
}

fn main() {}
