use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-18",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
            }),
        }
    }
}

fn main() {}
