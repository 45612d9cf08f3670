rule! {
    /// CodePipeline may assume the role of an `aws_codepipeline`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `codepipeline.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub PipelineRole for aws_codepipeline as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "codepipeline.amazonaws.com")),
        message: "CodePipeline may not assume this role",
        help: "name `codepipeline.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_codepipeline web {
                name: "web", role_arn: worker.arn, artifact_store { type: "S3", location: "artifacts" }
                stage { name: "Source", action { name: "Source", category: "Source", owner: "AWS", provider: "S3", version: "1", output_artifacts: ["source"], configuration: { S3Bucket: "source", S3ObjectKey: "web.zip" } } }
                stage { name: "Deploy", action { name: "Deploy", category: "Deploy", owner: "AWS", provider: "S3", version: "1", input_artifacts: ["source"], configuration: { BucketName: "web", Extract: "true" } } }
            }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "codepipeline.amazonaws.com" } }] }) }
            resource aws_codepipeline web {
                name: "web", role_arn: worker.arn, artifact_store { type: "S3", location: "artifacts" }
                stage { name: "Source", action { name: "Source", category: "Source", owner: "AWS", provider: "S3", version: "1", output_artifacts: ["source"], configuration: { S3Bucket: "source", S3ObjectKey: "web.zip" } } }
                stage { name: "Deploy", action { name: "Deploy", category: "Deploy", owner: "AWS", provider: "S3", version: "1", input_artifacts: ["source"], configuration: { BucketName: "web", Extract: "true" } } }
            }
        }
    }
}
