//! Aurora as this company runs it: the cluster and its members.

use infra::resource;

/// An encrypted, audited cluster whose master password no state file ever holds.
///
/// There is no backtrack: it conflicts with the binary log, and without the binary log nothing replicates back to the
/// datacenter, so a rollback after the cutover would lose payments. Deletion protection and the final snapshot are off
/// because everything here must be destroyable; automated backups go with the cluster too, so what has to outlive it is copied
/// first, as the runbook says.
#[resource(aws_rds_cluster, name = "rds-cluster-{suffix}")]
pub struct AuroraCluster {
    /// Pinned: an upgrade is a decision, not an event.
    pub engine_version: String,
    /// The first database.
    pub database_name: String,
    /// The administrator.
    pub master_username: String,
    /// Write-only, from an ephemeral resource.
    pub master_password_wo: String,
    /// Raised to have the password written again.
    pub master_password_wo_version: u32,
    /// The key of the data at rest, by its ARN.
    pub kms_key_id: Ref<aws_kms_key>,
    /// Where it may live.
    pub db_subnet_group_name: Ref<aws_db_subnet_group>,
    /// How the engine is set up.
    pub db_cluster_parameter_group_name: Ref<aws_rds_cluster_parameter_group>,
    /// Who may connect.
    pub vpc_security_group_ids: Vec<Ref<aws_security_group>>,
    /// Days of point-in-time recovery.
    #[default(35)]
    pub backup_retention_period: u8,
    /// Outside the hours of settlement.
    #[default("07:00-08:00")]
    pub preferred_backup_window: String,
    /// After the backup.
    #[default("sun:08:30-sun:09:30")]
    pub preferred_maintenance_window: String,
    #[fixed("aurora-mysql")]
    engine: String,
    #[fixed(3306)]
    port: u16,
    #[fixed(true)]
    storage_encrypted: bool,
    #[fixed(true)]
    iam_database_authentication_enabled: bool,
    // Not `general`: it would write card data that stands in statements into a log.
    #[fixed(["audit", "error", "slowquery"])]
    enabled_cloudwatch_logs_exports: Vec<String>,
    #[fixed(true)]
    copy_tags_to_snapshot: bool,
    #[fixed(false)]
    apply_immediately: bool,
    #[fixed(false)]
    allow_major_version_upgrade: bool,
    #[fixed(false)]
    deletion_protection: bool,
    #[fixed(true)]
    skip_final_snapshot: bool,
}

/// A member of a cluster: observed, private, with its place in the order of promotion.
#[resource(aws_rds_cluster_instance, name = "rds-cluster-instance-{zone}-{suffix}")]
pub struct AuroraInstance {
    /// The letter of its zone.
    #[parameter]
    pub zone: String,
    /// The region's name.
    #[parameter(shared)]
    pub region: String,
    /// The cluster that the instance joins.
    pub cluster_identifier: Ref<aws_rds_cluster>,
    /// The cluster's version: the members follow it.
    pub engine_version: String,
    /// Its size.
    pub instance_class: String,
    /// 0 is promoted first.
    pub promotion_tier: u8,
    /// How the instance is set up.
    pub db_parameter_group_name: Ref<aws_db_parameter_group>,
    /// The cluster's, or AWS picks one at random, perhaps in the middle of a settlement.
    #[default("sun:08:30-sun:09:30")]
    pub preferred_maintenance_window: String,
    /// The role of enhanced monitoring, by its ARN.
    pub monitoring_role_arn: Ref<aws_iam_role>,
    /// The key of Performance Insights, by its ARN.
    pub performance_insights_kms_key_id: Ref<aws_kms_key>,
    #[fixed("aurora-mysql")]
    engine: String,
    #[fixed("{region}{zone}")]
    availability_zone: String,
    #[fixed(false)]
    publicly_accessible: bool,
    #[fixed(15)]
    monitoring_interval: u8,
    #[fixed(true)]
    performance_insights_enabled: bool,
    #[fixed(465)]
    performance_insights_retention_period: u16,
    // A member must not restart for a minor version in the middle of a cutover.
    #[fixed(false)]
    auto_minor_version_upgrade: bool,
    #[fixed("rds-ca-rsa2048-g1")]
    ca_cert_identifier: String,
    #[fixed(true)]
    copy_tags_to_snapshot: bool,
    #[fixed(false)]
    apply_immediately: bool,
}
