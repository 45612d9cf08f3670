use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "alerts-{suffix}" }
    }
}

fn main() {}
