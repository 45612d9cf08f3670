rule! {
    /// Nothing has every right.
    ///
    /// `AdministratorAccess` and `IAMFullAccess` let whoever holds them take the account. Off by itself: a role of
    /// administrators has it on purpose.
    pub AdministratorAccess for aws_iam_role_policy_attachment | aws_iam_user_policy_attachment | aws_iam_group_policy_attachment | aws_iam_policy_attachment as attachment {
        require: !any(["AdministratorAccess", "IAMFullAccess"], name => endswith(attachment.policy_arn, ":aws:policy/{name}")),
        message: "whoever has {attachment} has every right",
        help: "write a policy with what is needed",
        at: attachment.policy_arn,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_iam_role_policy_attachment all { role, policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess" }
        }
        passes {
            variable role { type: string }
            resource aws_iam_role_policy_attachment read { role, policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        }
    }
}
