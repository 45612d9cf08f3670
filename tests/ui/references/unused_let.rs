use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        let zone = "a";
        output region = "us-east-1";
    }
}

fn main() {}
