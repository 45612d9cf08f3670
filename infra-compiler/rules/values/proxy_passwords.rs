rule! {
    /// A proxy asks for passwords as its engine does.
    ///
    /// `client_password_auth_type` begins with the engine's name: another engine's is refused.
    pub ProxyPasswords for aws_db_proxy.auth as auth of proxy {
        when: auth.client_password_auth_type != null && contains(["MYSQL", "POSTGRESQL", "SQLSERVER"], proxy.engine_family),
        require: startswith(auth.client_password_auth_type, if proxy.engine_family == "MYSQL" { "MYSQL_" } else if proxy.engine_family == "POSTGRESQL" { "POSTGRES_" } else { "SQL_SERVER_" }),
        message: "{auth.client_password_auth_type} is not a way of {proxy.engine_family}",
        help: "choose one that begins with the engine, such as `MYSQL_CACHING_SHA2_PASSWORD`",
        at: auth.client_password_auth_type,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: role, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn, client_password_auth_type: "POSTGRES_SCRAM_SHA_256" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: role, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn, client_password_auth_type: "MYSQL_NATIVE_PASSWORD" } }
        }
    }
}
