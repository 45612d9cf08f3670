rule! {
    /// CodeBuild may assume the role of an `aws_codebuild_project`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `codebuild.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub BuildRole for aws_codebuild_project as it {
        require: !any(aws_iam_role, role => role.arn == it.service_role && !trusts(role.assume_role_policy, "codebuild.amazonaws.com")),
        message: "CodeBuild may not assume this role",
        help: "name `codebuild.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.service_role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_codebuild_project web { name: "web", service_role: worker.arn, artifacts { type: "NO_ARTIFACTS" } environment { compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" } source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "codebuild.amazonaws.com" } }] }) }
            resource aws_codebuild_project web { name: "web", service_role: worker.arn, artifacts { type: "NO_ARTIFACTS" } environment { compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" } source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
        }
    }
}
