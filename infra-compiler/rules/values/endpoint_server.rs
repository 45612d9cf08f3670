rule! {
    /// A DMS endpoint says where its database is.
    ///
    /// It has the server's name and a user, or a secret in which they stand; without either there is nothing to connect to.
    pub EndpointServer for aws_dms_endpoint as endpoint {
        when: contains(["mysql", "mariadb", "aurora", "postgres", "aurora-postgresql", "oracle", "sqlserver", "db2", "sybase"], endpoint.engine_name),
        require: endpoint.server_name != null || endpoint.secrets_manager_arn != null,
        message: "{endpoint} does not say where its database is",
        help: "set `server_name`, `port`, `username` and `password`, or `secrets_manager_arn` and `secrets_manager_access_role_arn`",
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
