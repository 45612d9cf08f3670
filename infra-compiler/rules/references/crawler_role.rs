rule! {
    /// Glue may assume the role of an `aws_glue_crawler`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `glue.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub CrawlerRole for aws_glue_crawler as it {
        require: !any(aws_iam_role, role => role.arn == it.role && !trusts(role.assume_role_policy, "glue.amazonaws.com"))
            && !any(aws_iam_role, role => role.name == it.role && !trusts(role.assume_role_policy, "glue.amazonaws.com")),
        message: "Glue may not assume this role",
        help: "name `glue.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_glue_crawler lake { name: "lake", database_name: "lake", role: worker.arn, s3_target { path: "s3://lake" } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "glue.amazonaws.com" } }] }) }
            resource aws_glue_crawler lake { name: "lake", database_name: "lake", role: worker.arn, s3_target { path: "s3://lake" } }
        }
    }
}
