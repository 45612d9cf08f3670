use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "{{kind}}-{suffix}" }
    }
}

fn main() {}
