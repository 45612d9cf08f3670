rule! {
    /// RDS may assume the role of an `aws_db_instance`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `monitoring.rds.amazonaws.com` for
    /// this one. With any other the resource is refused, or fails as soon as it works.
    pub DatabaseMonitoringRole for aws_db_instance as it {
        require: !any(aws_iam_role, role => role.arn == it.monitoring_role_arn && !trusts(role.assume_role_policy, "monitoring.rds.amazonaws.com")),
        message: "RDS may not assume this role",
        help: "name `monitoring.rds.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.monitoring_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 60, monitoring_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 60, monitoring_role_arn: worker.arn }
        }
    }
}
