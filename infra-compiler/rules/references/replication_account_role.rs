rule! {
    /// DMS may assume the roles that it looks for by name.
    ///
    /// DMS works in a network with the role `dms-vpc-role`, writes logs with `dms-cloudwatch-logs-role` and reads buckets
    /// of Redshift with `dms-access-for-endpoint`: each must name `dms.amazonaws.com`.
    pub ReplicationAccountRole for aws_iam_role as role {
        when: contains(["dms-vpc-role", "dms-cloudwatch-logs-role", "dms-access-for-endpoint"], role.name),
        require: trusts(role.assume_role_policy, "dms.amazonaws.com"),
        message: "DMS may not assume {role.name}",
        help: "name `dms.amazonaws.com` as `Service` in the `Principal` of `assume_role_policy`",
        at: role.assume_role_policy,
        fails {
            resource aws_iam_role worker { name: "dms-vpc-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
        }
        passes {
            resource aws_iam_role worker { name: "dms-vpc-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
        }
    }
}
