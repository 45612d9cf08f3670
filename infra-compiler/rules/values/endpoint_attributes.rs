rule! {
    /// The extra attributes of an endpoint are pairs.
    ///
    /// `extra_connection_attributes` is a list of `name=value`, with semicolons between: another text is refused, or taken
    /// for something else.
    pub EndpointAttributes for aws_dms_endpoint as endpoint {
        when: endpoint.extra_connection_attributes != null && endpoint.extra_connection_attributes != "",
        require: all([for pair in split(";", endpoint.extra_connection_attributes): trimspace(pair)], pair => pair == "" || can(regex("=", pair))),
        message: "the extra attributes of {endpoint} are no pairs",
        help: "write `name=value;other=value`",
        at: endpoint.extra_connection_attributes,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.com", port: 3306, username: "dms", password: password, extra_connection_attributes: "parallelLoadThreads 8" }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.com", port: 3306, username: "dms", password: password, extra_connection_attributes: "Initstmt=SET FOREIGN_KEY_CHECKS=0;parallelLoadThreads=8" }
        }
    }
}
