rule! {
    /// DMS may assume the role of an `aws_dms_s3_endpoint`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `dms.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub EndpointObjectRole for aws_dms_s3_endpoint as it {
        require: !any(aws_iam_role, role => role.arn == it.service_access_role_arn && !trusts(role.assume_role_policy, "dms.amazonaws.com")),
        message: "DMS may not assume this role",
        help: "name `dms.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.service_access_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: worker.arn }
        }
    }
}
