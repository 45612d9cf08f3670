rule! {
    /// A policy of a repository names who may.
    ///
    /// What it allows to `*` without a condition, every account of AWS may.
    pub RepositoryPolicyPublic for aws_ecr_repository_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "every account of AWS may do with the repository what this says",
        help: "name accounts as `Principal`, or write a `Condition`",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_ecr_repository web { name: "web" }
            resource aws_ecr_repository_policy web { repository: aws_ecr_repository.web.name, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "ecr:BatchGetImage" }] }) }
        }
        passes {
            resource aws_ecr_repository web { name: "web" }
            resource aws_ecr_repository_policy web { repository: aws_ecr_repository.web.name, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "ecr:BatchGetImage" }] }) }
        }
    }
}
