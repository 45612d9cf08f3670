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

mod leaked_credential {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_instance app {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                user_data: "export KEY_ID=AKIAIOSFODNN7EXAMPLE",
            }
        }
    }
}

mod literal_secret {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_db_instance main {
                instance_class: "db.t4g.micro",
                engine: "mysql",
                allocated_storage: 20,
                username: "admin",
                skip_final_snapshot: true,
                manage_master_user_password: true,
            }
        }
    }
}

mod plain_parameter {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version master { secret_id: "master" }
            resource aws_ssm_parameter copy {
                name: "/payments/master-{suffix}",
                type: "String",
                value: master.arn,
            }
        }
    }
}

mod secret_in_clear {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version master { secret_id: "master" }
            resource aws_instance app {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                user_data: "DATABASE_SECRET={master.arn}",
            }
        }
    }
}

mod secret_in_command {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version master { secret_id: "master" }
            resource terraform_data migration {
                provisioner "local-exec" {
                    command: "mysql -u admin < schema.sql",
                    environment: { MYSQL_PWD: master.secret_string },
                }
            }
        }
    }
}

mod secret_in_message {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version master { secret_id: "master" }
            check long_enough {
                assert { condition: length(master.secret_string) > 20, error_message: "{master.arn} is too short" }
            }
        }
    }
}

mod secret_in_state {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
            resource aws_rds_cluster main {
                engine: "aurora-mysql",
                master_username: "admin",
                skip_final_snapshot: true,
                master_password_wo: master.secret_string,
                master_password_wo_version: 1,
            }
        }
    }
}

mod sensitive_for_each {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_secretsmanager_secret_version hosts { secret_id: "hosts" }
            resource aws_eip host {
                for_each: toset(nonsensitive(split(",", hosts.secret_string))),
                domain: "vpc",
            }
        }
    }
}
