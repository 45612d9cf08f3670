rule! {
    /// S3 may assume the role of an `aws_s3_bucket_replication_configuration`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `s3.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub ReplicationRole for aws_s3_bucket_replication_configuration as it {
        require: !any(aws_iam_role, role => role.arn == it.role && !trusts(role.assume_role_policy, "s3.amazonaws.com")),
        message: "S3 may not assume this role",
        help: "name `s3.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: worker.arn, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies" } } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "s3.amazonaws.com" } }] }) }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: worker.arn, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies" } } }
        }
    }
}
