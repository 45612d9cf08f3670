rule! {
    /// A DMS endpoint encrypts what it reads and writes.
    ///
    /// With `ssl_mode: "none"`, which is also what an endpoint without one has, rows and the password cross the network in
    /// the open.
    pub EndpointPlain for aws_dms_endpoint as endpoint {
        when: contains(["mysql", "mariadb", "aurora", "postgres", "aurora-postgresql", "oracle", "sqlserver", "db2", "mongodb", "sybase"], endpoint.engine_name),
        require: endpoint.ssl_mode != null && endpoint.ssl_mode != "none",
        message: "{endpoint} does not encrypt",
        help: "set `ssl_mode: \"verify-full\"`, or what the engine knows",
        at: endpoint.ssl_mode,
        level: allow,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "postgres", ssl_mode: "require", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
