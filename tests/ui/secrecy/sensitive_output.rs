use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        output password = master.secret_string;
    }
}

fn main() {}
