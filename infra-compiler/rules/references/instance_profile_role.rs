rule! {
    /// EC2 may assume the role of an `aws_iam_instance_profile`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `ec2.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub InstanceProfileRole for aws_iam_instance_profile as it {
        require: !any(aws_iam_role, role => role.name == it.role && !trusts(role.assume_role_policy, "ec2.amazonaws.com"))
            && !any(aws_iam_role, role => role.id == it.role && !trusts(role.assume_role_policy, "ec2.amazonaws.com")),
        message: "EC2 may not assume this role",
        help: "name `ec2.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            resource aws_iam_instance_profile web { name: "web", role: aws_iam_role.worker.name }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_iam_instance_profile web { name: "web", role: aws_iam_role.worker.name }
        }
    }
}
