rule! {
    /// The role with which DMS manages its networks has the name that DMS looks for.
    ///
    /// DMS takes on the role `dms-vpc-role` by its name, and no other: under another name it does as if there were none.
    pub ReplicationNetworkRole for aws_iam_role_policy_attachment as attachment {
        when: endswith(attachment.policy_arn, "/AmazonDMSVPCManagementRole"),
        require: !any(aws_iam_role, role => role.name == attachment.role && role.name != "dms-vpc-role"),
        message: "DMS looks for a role of the name `dms-vpc-role`",
        help: "name the role `dms-vpc-role`",
        at: attachment.role,
        fails {
            resource aws_iam_role mover { name: "dms-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_iam_role_policy_attachment mover { role: aws_iam_role.mover.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonDMSVPCManagementRole" }
        }
        passes {
            resource aws_iam_role mover { name: "dms-vpc-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_iam_role_policy_attachment mover { role: aws_iam_role.mover.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonDMSVPCManagementRole" }
        }
    }
}
