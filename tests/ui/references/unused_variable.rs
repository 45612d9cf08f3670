use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        variable percent { type: number, default: 0 }
        output region = "us-east-1";
    }
}

fn main() {}
