use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        let url = "mysql://app:{master.secret_string}@db.internal";
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "DATABASE_URL={url}",
        }
    }
}

fn main() {}
