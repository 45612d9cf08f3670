rule! {
    /// A database takes minor versions by itself.
    ///
    /// They mend security holes and nothing else. Off by itself: who wants to try each version first turns it off.
    pub MinorUpgrades for aws_db_instance | aws_rds_cluster_instance | aws_dms_replication_instance as it {
        require: it.auto_minor_version_upgrade == true,
        message: "{it} does not take minor versions",
        help: "set `auto_minor_version_upgrade: true`",
        at: it.auto_minor_version_upgrade,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, auto_minor_version_upgrade: false }
        }
        fails {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", auto_minor_version_upgrade: false }
        }
        fails {
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium" }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, auto_minor_version_upgrade: true }
        }
        passes {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", auto_minor_version_upgrade: true }
        }
        passes {
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium", auto_minor_version_upgrade: true }
        }
    }
}
