rule! {
    /// An API lets some origins in with credentials.
    ///
    /// `allow_credentials` beside the origin `*` is refused.
    pub HttpOrigins for aws_apigatewayv2_api.cors_configuration as cors {
        when: cors.allow_credentials == true,
        require: !contains(cors.allow_origins, "*"),
        message: "this lets everybody in, with credentials",
        help: "name the origins",
        at: cors.allow_origins,
        fails {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP", cors_configuration { allow_origins: ["*"], allow_credentials: true } }
        }
        passes {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP", cors_configuration { allow_origins: ["https://example.com"], allow_credentials: true } }
        }
    }
}
