rule! {
    /// A statement of a policy does not read every secret, parameter or object.
    ///
    /// Whoever has it and is taken over, hands out all that the account keeps.
    pub StatementReadsEverything for data.aws_iam_policy_document.statement as statement of document {
        require: !(statement.effect != "Deny" && !any(statement.condition, it => true) && !any(statement.principals, it => true) && contains(statement.resources, "*")
            && any(statement.actions, action => contains(["secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "s3:GetObject"], action))),
        message: "whoever has {document} reads all secrets, parameters or objects there are",
        help: "name in `resources` those that are needed",
        at: statement.resources,
        level: warn,
        fails { data aws_iam_policy_document read { statement { actions: ["ssm:GetParameter"], resources: ["*"] } } }
        passes { data aws_iam_policy_document read { statement { actions: ["ssm:GetParameter"], resources: ["arn:aws:ssm:eu-west-1:123456789012:parameter/shop/*"] } } }
        passes { data aws_iam_policy_document read { statement { effect: "Deny", actions: ["ssm:GetParameter"], resources: ["*"] } } }
    }
}
