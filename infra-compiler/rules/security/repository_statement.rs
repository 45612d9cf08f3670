rule! {
    /// A statement for the builds of GitHub is for those of named repositories.
    ///
    /// Every build of every repository on GitHub has a token of the same issuer. Without a condition on its `sub`, or with one that
    /// takes all, whoever has an account there takes on the role.
    pub RepositoryStatement for data.aws_iam_policy_document.statement as statement of document {
        require: !(statement.effect != "Deny"
            && any(statement.principals, who => who.type == "Federated" && any(who.identifiers, one => endswith(one, "oidc-provider/token.actions.githubusercontent.com")))
            && !any(statement.condition, it => startswith(it.variable, "token.actions.githubusercontent.com:") && it.variable != "token.actions.githubusercontent.com:aud" && !contains(it.values, "*") && !contains(it.values, "repo:*"))),
        message: "a build of anybody's repository may take on the roles of {document}",
        help: "write a `condition` on `token.actions.githubusercontent.com:sub`, to be `repo:owner/name:*` say",
        at: statement.principals,
        fails {
            data aws_iam_policy_document trust {
                statement {
                    actions: ["sts:AssumeRoleWithWebIdentity"],
                    principals { type: "Federated", identifiers: ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"] }
                    condition { test: "StringEquals", variable: "token.actions.githubusercontent.com:aud", values: ["sts.amazonaws.com"] }
                }
            }
        }
        passes {
            data aws_iam_policy_document trust {
                statement {
                    actions: ["sts:AssumeRoleWithWebIdentity"],
                    principals { type: "Federated", identifiers: ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"] }
                    condition { test: "StringLike", variable: "token.actions.githubusercontent.com:sub", values: ["repo:acme/shop:*"] }
                }
            }
        }
    }
}
