use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Deny",
                    Action: "s3:*",
                    Resource: "*",
                    Condition: { NumericLessThan: { "aws:SecureTransport": 1 } },
                }],
            }),
        }
    }
}

fn main() {}
