use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        check long_enough {
            assert {
                condition: length(master.secret_string) > 20,
                error_message: "too short: {master.secret_string}",
            }
        }
    }
}

fn main() {}
