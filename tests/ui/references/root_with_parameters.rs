use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo<region: string> {
        output region = region;
    }
}

fn main() {}
