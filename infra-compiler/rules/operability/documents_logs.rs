rule! {
    /// Clusters of documents and graphs write down who asked what.
    ///
    /// An incident is understood from it. Off by itself: it costs by what is written.
    pub DocumentsLogs for aws_docdb_cluster(logs: it.enabled_cloudwatch_logs_exports) | aws_neptune_cluster(logs: it.enable_cloudwatch_logs_exports) as it {
        require: logs != null && contains(logs, "audit"),
        message: "{it} writes no audit log",
        help: "export the log `audit`",
        at: logs,
        level: allow,
        fails { resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true } }
        fails { resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true } }
        passes { resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["audit"] } }
        passes { resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true, enable_cloudwatch_logs_exports: ["audit"] } }
    }
}
