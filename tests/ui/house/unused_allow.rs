use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        #[allow(name_without_suffix, reason = "AWS prescribes this name")]
        resource aws_sns_topic alerts { name: "sns-topic-{suffix}" }
    }
}

fn main() {}
