rule! {
    /// A cluster of MySQL writes down who did what.
    ///
    /// The log `audit` names who connected and what was asked; an incident is understood from it. Off by itself: a busy
    /// database writes much.
    pub DatabaseAudit for aws_rds_cluster as database {
        when: database.engine == "aurora-mysql",
        require: database.enabled_cloudwatch_logs_exports != null && contains(database.enabled_cloudwatch_logs_exports, "audit"),
        message: "{database} writes no audit log",
        help: "put `audit` into `enabled_cloudwatch_logs_exports`, and turn `server_audit_logging` on in its parameter group",
        at: database.enabled_cloudwatch_logs_exports,
        level: allow,
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        fails {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["error"] }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["audit", "error"] }
        }
    }
}
