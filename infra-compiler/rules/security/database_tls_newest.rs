rule! {
    /// A database speaks TLS 1.3.
    ///
    /// `tls_version` lists the versions that MySQL takes, and what it does not list is refused.
    pub DatabaseTlsNewest for aws_rds_cluster_parameter_group.parameter | aws_db_parameter_group.parameter as parameter of group {
        when: parameter.name == "tls_version",
        require: strcontains(parameter.value, "TLSv1.3"),
        message: "{group} shuts out TLS 1.3",
        help: "write `TLSv1.2,TLSv1.3`",
        at: parameter.value,
        level: allow,
        fails {
            resource aws_rds_cluster_parameter_group engine { name: "engine", family: "aurora-mysql8.0", parameter { name: "tls_version", value: "TLSv1.2", apply_method: "pending-reboot" } }
        }
        passes {
            resource aws_rds_cluster_parameter_group engine { name: "engine", family: "aurora-mysql8.0", parameter { name: "tls_version", value: "TLSv1.2,TLSv1.3", apply_method: "pending-reboot" } }
        }
    }
}
