rule! {
    /// A statement of a policy names who may.
    ///
    /// What it allows to `*` without a condition, every account of AWS may, and for a bucket or a queue whoever asks.
    pub StatementForEverybody for data.aws_iam_policy_document.statement as statement of document {
        require: !(statement.effect != "Deny" && !any(statement.condition, it => true) && any(statement.principals, who => (who.type == "*" || who.type == "AWS") && contains(who.identifiers, "*"))),
        message: "everybody may do what a statement of {document} says",
        help: "name accounts, roles or services in `principals`, or write a `condition`",
        at: statement.principals,
        level: warn,
        fails { data aws_iam_policy_document read { statement { actions: ["s3:GetObject"], resources: ["*"], principals { type: "*", identifiers: ["*"] } } } }
        fails { data aws_iam_policy_document read { statement { effect: "Allow", actions: ["s3:GetObject"], resources: ["*"], principals { type: "AWS", identifiers: ["*"] } } } }
        passes { data aws_iam_policy_document read { statement { actions: ["s3:GetObject"], resources: ["*"], principals { type: "AWS", identifiers: ["arn:aws:iam::123456789012:root"] } } } }
        passes { data aws_iam_policy_document plain { statement { effect: "Deny", actions: ["s3:*"], resources: ["*"], principals { type: "*", identifiers: ["*"] } } } }
        passes {
            data aws_iam_policy_document read {
                statement { actions: ["s3:GetObject"], resources: ["*"], principals { type: "*", identifiers: ["*"] }, condition { test: "StringEquals", variable: "aws:PrincipalOrgID", values: ["o-a1b2c3d4e5"] } }
            }
        }
    }
}
