use infra_macros::stack;

stack! {
    pub Demo {
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "SecureString",
            value: master.secret_string,
        }
    }
}

fn main() {}
