rule! {
    /// Transfer Family may assume the role of an `aws_transfer_user`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `transfer.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub TransferUserRole for aws_transfer_user as it {
        require: !any(aws_iam_role, role => role.arn == it.role && !trusts(role.assume_role_policy, "transfer.amazonaws.com")),
        message: "Transfer Family may not assume this role",
        help: "name `transfer.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable server { type: string }
            resource aws_transfer_user ana { server_id: server, user_name: "ana", role: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "transfer.amazonaws.com" } }] }) }
            variable server { type: string }
            resource aws_transfer_user ana { server_id: server, user_name: "ana", role: worker.arn }
        }
    }
}
