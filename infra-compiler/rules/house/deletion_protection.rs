rule! {
    /// What holds data or is the entrance is protected from being deleted.
    ///
    /// A slip of a hand, or of a plan, then ends in an error. Off by itself, and in no family: what is made for a while
    /// must go again, as `destroyable` says.
    pub DeletionProtection for aws_lb(protected: it.enable_deletion_protection == true) | aws_rds_cluster(protected: it.deletion_protection == true) | aws_db_instance(protected: it.deletion_protection == true) | aws_docdb_cluster(protected: it.deletion_protection == true) | aws_neptune_cluster(protected: it.deletion_protection == true) | aws_dynamodb_table(protected: it.deletion_protection_enabled == true) | aws_cognito_user_pool(protected: it.deletion_protection == "ACTIVE") as it {
        require: protected || it.lifecycle.prevent_destroy == true,
        message: "{it} is deleted by whoever asks",
        help: "set `deletion_protection: true`, or what the type calls it",
        level: allow,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        fails { resource aws_neptune_cluster graph { skip_final_snapshot: true } }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], enable_deletion_protection: true }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, deletion_protection: true }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, deletion_protection: true }
        }
        passes { resource aws_neptune_cluster graph { skip_final_snapshot: true, deletion_protection: true } }
    }
}
