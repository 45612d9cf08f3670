rule! {
    /// An endpoint has the port of a database.
    ///
    /// A port is 1 to 65535: another is refused.
    pub EndpointPort for aws_dms_endpoint as endpoint {
        when: endpoint.port != null,
        require: endpoint.port >= 1 && endpoint.port <= 65535,
        message: "{endpoint.port} is no port",
        help: "write 1 to 65535",
        at: endpoint.port,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 70000, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
