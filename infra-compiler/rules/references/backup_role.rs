rule! {
    /// AWS Backup may assume the role of an `aws_backup_selection`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `backup.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub BackupRole for aws_backup_selection as it {
        require: !any(aws_iam_role, role => role.arn == it.iam_role_arn && !trusts(role.assume_role_policy, "backup.amazonaws.com")),
        message: "AWS Backup may not assume this role",
        help: "name `backup.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.iam_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable plan { type: string }
            resource aws_backup_selection all { name: "all", plan_id: plan, iam_role_arn: worker.arn, resources: ["*"] }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "backup.amazonaws.com" } }] }) }
            variable plan { type: string }
            resource aws_backup_selection all { name: "all", plan_id: plan, iam_role_arn: worker.arn, resources: ["*"] }
        }
    }
}
