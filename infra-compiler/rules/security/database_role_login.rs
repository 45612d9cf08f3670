rule! {
    /// A database lets roles in instead of passwords.
    ///
    /// A token of IAM lives for fifteen minutes; a password lives until somebody changes it. Off by itself: programs have
    /// to ask for the token.
    pub DatabaseRoleLogin for aws_db_instance(asked: contains(["mysql", "postgres", "mariadb"], it.engine)) | aws_rds_cluster(asked: contains(["aurora-mysql", "aurora-postgresql"], it.engine)) as it {
        when: asked,
        require: it.iam_database_authentication_enabled == true,
        message: "{it} knows passwords alone",
        help: "set `iam_database_authentication_enabled: true`",
        at: it.iam_database_authentication_enabled,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, iam_database_authentication_enabled: true }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, iam_database_authentication_enabled: true }
        }
    }
}
