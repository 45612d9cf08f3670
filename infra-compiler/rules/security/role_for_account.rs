rule! {
    /// A role is taken on by named roles and services, not by whole accounts.
    ///
    /// With an account as `Principal`, each role and user there takes it on that may call `sts:AssumeRole` on it. Off by itself: it is the
    /// usual way to leave the choice to that account.
    pub RoleForAccount for aws_iam_role as role {
        require: !any(flatten([jsondecode(role.assume_role_policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && any(flatten([statement.Principal.AWS]), one => one != null && endswith(one, ":root"))),
        message: "whatever an account lets assume roles may take on {role}",
        help: "name roles of the account, or write a `Condition`",
        at: role.assume_role_policy,
        level: allow,
        fails { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sts:AssumeRole" }] }) } }
        passes { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:role/builds" }, Action: "sts:AssumeRole" }] }) } }
        passes { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }] }) } }
    }
}
