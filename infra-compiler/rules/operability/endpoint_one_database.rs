rule! {
    /// A MySQL target of DMS names no database.
    ///
    /// With `database_name` the tables of all schemas land in that one database, and those of one name in one table.
    pub EndpointOneDatabase for aws_dms_endpoint as endpoint {
        when: endpoint.endpoint_type == "target" && contains(["mysql", "mariadb", "aurora"], endpoint.engine_name),
        require: endpoint.database_name == null,
        message: "{endpoint} puts the tables of all schemas into {endpoint.database_name}",
        help: "remove `database_name`: each schema becomes a database of its name",
        at: endpoint.database_name,
        level: warn,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "aurora", database_name: "shop", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "aurora", database_name: "shop", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
