use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource terraform_data migration {
            provisioner "local-exec" {
                command: "mysql -u admin -p{master.secret_string} < schema.sql",
            }
        }
    }
}

fn main() {}
