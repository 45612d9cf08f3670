rule! {
    /// A root can be destroyed as a whole, and leaves nothing behind.
    ///
    /// Deletion protection, a final snapshot, and a bucket that must be empty stop `terraform destroy` halfway, or
    /// outlive it. What is made for a test or a migration is to go again. Off by itself, and in no family: for what must
    /// not be lost, `deletion_protection` says the contrary.
    pub Destroyable for aws_lb(kept: it.enable_deletion_protection == true) | aws_rds_cluster(kept: it.deletion_protection == true || it.skip_final_snapshot != true) | aws_db_instance(kept: it.deletion_protection == true || it.skip_final_snapshot != true) | aws_docdb_cluster(kept: it.deletion_protection == true || it.skip_final_snapshot != true) | aws_neptune_cluster(kept: it.deletion_protection == true || it.skip_final_snapshot != true) | aws_dynamodb_table(kept: it.deletion_protection_enabled == true) | aws_s3_bucket(kept: it.force_destroy != true) | aws_ecr_repository(kept: it.force_delete != true) | aws_backup_vault(kept: it.force_destroy != true) | aws_route53_zone(kept: it.force_destroy != true) | aws_cloudwatch_log_group(kept: it.skip_destroy == true) | aws_cognito_user_pool(kept: it.deletion_protection == "ACTIVE") | aws_elasticache_replication_group(kept: it.final_snapshot_identifier != null) | aws_instance(kept: it.disable_api_termination == true) as it {
        require: !(kept || it.lifecycle.prevent_destroy == true),
        message: "{it} stays when the root is destroyed",
        help: "remove deletion protection and `prevent_destroy`, and set what lets it go with its content: `skip_final_snapshot`, `force_destroy` or `force_delete`",
        level: allow,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], enable_deletion_protection: true }
        }
        fails { resource aws_s3_bucket logs {} }
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true }
        }
        fails {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, deletion_protection: true }
        }
        fails { resource aws_cloudwatch_log_group app { name: "app", skip_destroy: true } }
        fails { resource aws_cloudwatch_log_group app { name: "app", lifecycle { prevent_destroy: true } } }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        passes { resource aws_s3_bucket logs { force_destroy: true } }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        passes { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        passes { resource aws_cloudwatch_log_group app { name: "app" } }
    }
}
