#![deny(warnings)]

fn main() {}

mod sensitive_output {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version master { secret_id: "master" }
            output secret = master.arn;
            output password { value: master.secret_string, sensitive: true }
        }
    }
}
