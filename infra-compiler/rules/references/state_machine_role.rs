rule! {
    /// Step Functions may assume the role of an `aws_sfn_state_machine`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `states.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub StateMachineRole for aws_sfn_state_machine as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "states.amazonaws.com")),
        message: "Step Functions may not assume this role",
        help: "name `states.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_sfn_state_machine orders { name: "orders", role_arn: worker.arn, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }) }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "states.amazonaws.com" } }] }) }
            resource aws_sfn_state_machine orders { name: "orders", role_arn: worker.arn, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }) }
        }
    }
}
