rule! {
    /// Snapshots of a database have its tags.
    ///
    /// A snapshot without them belongs to nobody when it is found a year later. Off by itself: tags are the custom of a
    /// house.
    pub SnapshotTags for aws_db_instance | aws_rds_cluster as database {
        require: database.copy_tags_to_snapshot == true,
        message: "snapshots of {database} have no tags",
        help: "set `copy_tags_to_snapshot: true`",
        at: database.copy_tags_to_snapshot,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, copy_tags_to_snapshot: true }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, copy_tags_to_snapshot: true }
        }
    }
}
