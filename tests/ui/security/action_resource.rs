use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_s3_bucket orders { bucket: "s3-bucket-orders-{suffix}" }
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: orders.arn }],
            }),
        }
    }
}

fn main() {}
