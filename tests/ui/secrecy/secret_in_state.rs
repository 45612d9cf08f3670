#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_rds_cluster main {
            engine: "aurora-mysql",
            master_username: "admin",
            skip_final_snapshot: true,
            master_password: master.secret_string,
        }
    }
}

fn main() {}
