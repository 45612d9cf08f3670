rule! {
    /// The role with which DMS manages its logs has the name that DMS looks for.
    ///
    /// DMS takes on the role `dms-cloudwatch-logs-role` by its name, and no other: under another name it does as if there
    /// were none.
    pub ReplicationLogRole for aws_iam_role_policy_attachment as attachment {
        when: endswith(attachment.policy_arn, "/AmazonDMSCloudWatchLogsRole"),
        require: !any(aws_iam_role, role => role.name == attachment.role && role.name != "dms-cloudwatch-logs-role"),
        message: "DMS looks for a role of the name `dms-cloudwatch-logs-role`",
        help: "name the role `dms-cloudwatch-logs-role`",
        at: attachment.role,
        fails {
            resource aws_iam_role mover { name: "dms-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_iam_role_policy_attachment mover { role: aws_iam_role.mover.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonDMSCloudWatchLogsRole" }
        }
        passes {
            resource aws_iam_role mover { name: "dms-cloudwatch-logs-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_iam_role_policy_attachment mover { role: aws_iam_role.mover.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonDMSCloudWatchLogsRole" }
        }
    }
}
