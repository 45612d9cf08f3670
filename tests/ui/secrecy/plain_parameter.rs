use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "String",
            value: master.secret_string,
        }
    }
}

fn main() {}
