rule! {
    /// A proxy that demands logins of IAM demands encryption.
    ///
    /// A token is good for anybody who reads it: `iam_auth: "REQUIRED"` without `require_tls` is refused.
    pub ProxyEncryption for aws_db_proxy as proxy {
        when: proxy.require_tls != true,
        require: !any(proxy.auth, it => it.iam_auth == "REQUIRED"),
        message: "{proxy} demands logins of IAM, and lets them pass in the open",
        help: "set `require_tls: true`",
        at: proxy.require_tls,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: role, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn, iam_auth: "REQUIRED" }, require_tls: false }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: role, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn, iam_auth: "REQUIRED" }, require_tls: true }
        }
    }
}
