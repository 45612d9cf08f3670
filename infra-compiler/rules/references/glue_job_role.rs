rule! {
    /// Glue may assume the role of an `aws_glue_job`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `glue.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub GlueJobRole for aws_glue_job as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "glue.amazonaws.com")),
        message: "Glue may not assume this role",
        help: "name `glue.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_glue_job tidy { name: "tidy", role_arn: worker.arn, command { script_location: "s3://scripts/tidy.py" } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "glue.amazonaws.com" } }] }) }
            resource aws_glue_job tidy { name: "tidy", role_arn: worker.arn, command { script_location: "s3://scripts/tidy.py" } }
        }
    }
}
