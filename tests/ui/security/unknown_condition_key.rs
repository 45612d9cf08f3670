use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic orders { name: "sns-topic-{suffix}" }
        resource aws_sns_topic_policy orders_policy {
            arn: orders.arn,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Principal: { Service: "events.amazonaws.com" },
                    Action: "sns:Publish",
                    Resource: orders.arn,
                    Condition: { StringEquals: { "aws:SorceAccount": "123456789012" } },
                }],
            }),
        }
    }
}

fn main() {}
