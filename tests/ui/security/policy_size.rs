use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        let buckets = [for number in range(100): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"];
        resource aws_iam_user robot { name: "iam-user-{suffix}" }
        resource aws_iam_user_policy read {
            user: robot.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:ListBucket", Resource: buckets }] }),
        }
    }
}

fn main() {}
