rule! {
    /// A DMS endpoint that verifies says against which authority.
    ///
    /// `verify-ca` and `verify-full` compare the server's certificate with one that DMS holds; without one there is nothing
    /// to compare.
    pub EndpointCertificate for aws_dms_endpoint as endpoint {
        when: contains(["verify-ca", "verify-full"], endpoint.ssl_mode) && endpoint.engine_name != "mongodb",
        require: endpoint.certificate_arn != null,
        message: "{endpoint} verifies the server, and has no certificate to verify it against",
        help: "write an `aws_dms_certificate`, and name it in `certificate_arn`",
        at: endpoint.ssl_mode,
        level: warn,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "verify-full", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
        passes {
            variable password { type: string }
            variable authority { type: string }
            resource aws_dms_certificate trusted { certificate_id: "authority", certificate_pem: authority }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "verify-full", certificate_arn: trusted.certificate_arn, server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
