use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version hosts { secret_id: "hosts" }
        resource aws_eip host { for_each: toset(split(",", hosts.secret_string)), domain: "vpc" }
    }
}

fn main() {}
