use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-{suffix}" }
        resource aws_sns_topic events { name: "sns-topic-{suffix}" }
    }
}

fn main() {}
