rule! {
    /// No policy with every right is looked up.
    ///
    /// What it is attached to takes the account. Off by itself: a role of administrators has it on purpose.
    pub AdministratorPolicy for data.aws_iam_policy as policy {
        require: !any(["AdministratorAccess", "IAMFullAccess"], name => policy.name == name || policy.arn != null && endswith(policy.arn, ":aws:policy/{name}")),
        message: "whatever has {policy} has every right",
        help: "write a policy with what is needed",
        level: allow,
        fails { data aws_iam_policy all { name: "AdministratorAccess" } }
        fails { data aws_iam_policy all { arn: "arn:aws:iam::aws:policy/IAMFullAccess" } }
        passes { data aws_iam_policy read { name: "ReadOnlyAccess" } }
        passes { data aws_iam_policy read { arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } }
    }
}
