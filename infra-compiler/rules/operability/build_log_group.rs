rule! {
    /// The log group of a build has the name that CodeBuild gives it.
    ///
    /// CodeBuild writes logs to `/aws/codebuild/` with the name of the project, if the project names no group: one of another
    /// name stays empty.
    pub BuildLogGroup for aws_cloudwatch_log_group as group {
        when: startswith(group.name, "/aws/codebuild/") && any(aws_codebuild_project, it => it.name != null),
        require: any(aws_codebuild_project, it => startswith(group.name, "/aws/codebuild/{it.name}")),
        message: "nothing writes to this log group",
        help: "write a name that begins with `/aws/codebuild/` and the name of what writes to it",
        at: group.name,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_codebuild_project shop { name: "shop", service_role: role, artifacts { type: "NO_ARTIFACTS" } environment { type: "LINUX_CONTAINER", compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0" } source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
            resource aws_cloudwatch_log_group log { name: "/aws/codebuild/other" }
        }
        passes {
            variable role { type: string }
            resource aws_codebuild_project shop { name: "shop", service_role: role, artifacts { type: "NO_ARTIFACTS" } environment { type: "LINUX_CONTAINER", compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0" } source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
            resource aws_cloudwatch_log_group log { name: "/aws/codebuild/shop" }
        }
    }
}
