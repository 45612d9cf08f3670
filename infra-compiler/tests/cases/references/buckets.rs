// Most of S3 takes a bucket's name; the destination of a replication takes its ARN.
stack! {
    pub Demo {
        resource aws_s3_bucket from { bucket: "s3-bucket-from-{suffix}" }
        resource aws_s3_bucket to { bucket: "s3-bucket-to-{suffix}" }
        resource aws_iam_role role { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
        resource aws_s3_bucket_replication_configuration right {
            bucket: from.id,
            role: role.arn,
            rule { status: "Enabled", destination { bucket: to.arn } }
        }
        resource aws_s3_bucket_replication_configuration wrong {
            bucket: from.arn,
            //      ^^^^^^^^ `bucket` on `aws_s3_bucket_replication_configuration` takes the name of `aws_s3_bucket`, this is the ARN of `aws_s3_bucket`
            // = help: write `from.bucket`
            role: role.arn,
            rule { status: "Enabled", destination { bucket: to.id } }
            //                                              ^^^^^ `bucket` on `destination` of `aws_s3_bucket_replication_configuration` takes the ARN of `aws_s3_bucket`, this is the name of `aws_s3_bucket`
            // = help: write `to.arn`
        }
    }
}
