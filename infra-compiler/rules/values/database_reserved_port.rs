rule! {
    /// SQL Server keeps some ports for itself.
    ///
    /// 1234, 1434, 3260, 3343, 3389, 47001 and 49152 to 49156 are refused.
    pub DatabaseReservedPort for aws_db_instance as database {
        when: startswith(database.engine, "sqlserver") && database.port != null,
        require: !contains([1234, 1434, 3260, 3343, 3389, 47001, 49152, 49153, 49154, 49155, 49156], database.port),
        message: "SQL Server keeps port {database.port} for itself",
        help: "write another, such as 1433",
        at: database.port,
        fails {
            resource aws_db_instance orders { instance_class: "db.m5.large", engine: "sqlserver-se", license_model: "license-included", allocated_storage: 20, skip_final_snapshot: true, port: 3389 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.m5.large", engine: "sqlserver-se", license_model: "license-included", allocated_storage: 20, skip_final_snapshot: true, port: 1433 }
        }
    }
}
