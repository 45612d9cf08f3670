rule! {
    /// A DMS endpoint encrypts as its engine can.
    ///
    /// Engines differ: MySQL knows no `require`, SQL Server no `verify-ca`, Oracle `verify-ca` alone. What an engine does
    /// not know is refused when the endpoint is made or tested.
    pub EndpointEncryption for aws_dms_endpoint as endpoint {
        when: endpoint.ssl_mode != null && endpoint.ssl_mode != "none",
        require: contains(
            if contains(["mysql", "mariadb", "aurora"], endpoint.engine_name) { ["verify-ca", "verify-full"] }
            else if contains(["sqlserver", "mongodb"], endpoint.engine_name) { ["require", "verify-full"] }
            else if contains(["oracle", "db2", "db2-zos"], endpoint.engine_name) { ["verify-ca"] }
            else if endpoint.engine_name == "sybase" { ["verify-full"] }
            else { ["require", "verify-ca", "verify-full"] },
            endpoint.ssl_mode),
        message: "DMS does not encrypt with `{endpoint.ssl_mode}` for {endpoint.engine_name}",
        help: "for MySQL, MariaDB and Aurora MySQL write `verify-ca` or `verify-full`, for SQL Server and MongoDB `require` or `verify-full`, for Oracle and Db2 `verify-ca`",
        at: endpoint.ssl_mode,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "require", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "oracle", ssl_mode: "verify-full", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "verify-ca", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "postgres", ssl_mode: "require", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
