rule! {
    /// What is built is encrypted.
    ///
    /// It is what runs in production soon, and it may hold what nobody should see.
    pub BuildEncrypted for aws_codebuild_project.artifacts as artifacts of build {
        require: artifacts.encryption_disabled != true,
        message: "{build} writes what it builds in clear",
        help: "leave `encryption_disabled` out",
        at: artifacts.encryption_disabled,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_codebuild_project shop { name: "shop", service_role: role, artifacts { type: "S3", location: "builds", encryption_disabled: true }, environment { compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" }, source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
        }
        passes {
            variable role { type: string }
            resource aws_codebuild_project shop { name: "shop", service_role: role, artifacts { type: "S3", location: "builds" }, environment { compute_type: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" }, source { type: "NO_SOURCE", buildspec: "version: 0.2" } }
        }
    }
}
