rule! {
    /// A role for the builds of GitHub is for those of named repositories.
    ///
    /// Every build of every repository on GitHub has a token of the same issuer. Without a condition on its `sub`, or with one that
    /// takes all, whoever has an account there takes on the role.
    pub RepositoryRole for aws_iam_role as role {
        require: !any(flatten([jsondecode(role.assume_role_policy).Statement]), statement => statement.Effect == "Allow"
            && any(flatten([statement.Principal.Federated]), one => one != null && endswith(one, "oidc-provider/token.actions.githubusercontent.com"))
            && !(statement.Condition != null && any(keys(statement.Condition), operator => any(keys(statement.Condition[operator]),
                key => startswith(key, "token.actions.githubusercontent.com:") && key != "token.actions.githubusercontent.com:aud" && !(key == "token.actions.githubusercontent.com:sub" && any(["*", "repo:*"], all => statement.Condition[operator][key] == all)))))),
        message: "a build of anybody's repository may take on {role}",
        help: "ask for `token.actions.githubusercontent.com:sub`, to be `repo:owner/name:*` say",
        at: role.assume_role_policy,
        fails {
            resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } }] }) }
        }
        fails {
            resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:*" } } }] }) }
        }
        passes {
            resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:acme/shop:*" } } }] }) }
        }
        passes {
            resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }] }) }
        }
    }
}
