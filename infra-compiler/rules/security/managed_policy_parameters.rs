rule! {
    /// Instances do not read every secret parameter of the account.
    ///
    /// `AmazonSSMManagedInstanceCore` holds `ssm:GetParameter` on everything, and a parameter without a key of its own is decrypted
    /// for whoever may read it.
    pub ManagedPolicyParameters for aws_iam_role_policy_attachment as attachment {
        when: attachment.policy_arn == "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
        require: !any(aws_ssm_parameter, it => it.type == "SecureString" && it.key_id == null),
        message: "{attachment} reads every secret parameter of the account",
        help: "give the role a policy of its own for sessions, or the parameters a `key_id`",
        at: attachment.policy_arn,
        level: warn,
        fails {
            variable token { type: string, ephemeral: true }
            variable role { type: string }
            resource aws_ssm_parameter token { name: "/shop/token", type: "SecureString", value_wo: var.token, value_wo_version: 1 }
            resource aws_iam_role_policy_attachment sessions { role: var.role, policy_arn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" }
        }
        passes {
            variable token { type: string, ephemeral: true }
            variable role { type: string }
            resource aws_kms_key tokens { description: "tokens" }
            resource aws_ssm_parameter token { name: "/shop/token", type: "SecureString", value_wo: var.token, value_wo_version: 1, key_id: tokens.arn }
            resource aws_iam_role_policy_attachment sessions { role: var.role, policy_arn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" }
        }
        passes {
            variable role { type: string }
            resource aws_ssm_parameter image { name: "/shop/image", type: "String", value: "ami-0123456789abcdef0" }
            resource aws_iam_role_policy_attachment sessions { role: var.role, policy_arn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" }
        }
    }
}
