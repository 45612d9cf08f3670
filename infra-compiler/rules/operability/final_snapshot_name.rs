rule! {
    /// A database that is kept on its way out says under which name.
    ///
    /// Destroying it takes a last snapshot unless `skip_final_snapshot` is on, and fails where that has no name.
    pub FinalSnapshotName for aws_db_instance | aws_rds_cluster as database {
        when: database.skip_final_snapshot == null || database.skip_final_snapshot == false,
        require: database.final_snapshot_identifier != null,
        message: "{database} cannot be destroyed: its last snapshot has no name",
        help: "set `final_snapshot_identifier`, or `skip_final_snapshot: true`",
        at: database.skip_final_snapshot,
        level: warn,
        fails { resource aws_rds_cluster orders { engine: "aurora-mysql" } }
        passes { resource aws_rds_cluster orders { engine: "aurora-mysql", final_snapshot_identifier: "orders-last" } }
        passes { resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true } }
    }
}
