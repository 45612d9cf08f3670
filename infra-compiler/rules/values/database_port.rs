rule! {
    /// A database listens on a port from 1150 on.
    ///
    /// RDS takes 1150 to 65535.
    pub DatabasePort for aws_db_instance | aws_rds_cluster as database {
        when: database.port != null,
        require: database.port >= 1150 && database.port <= 65535,
        message: "RDS does not listen on port {database.port}",
        help: "write 1150 to 65535",
        at: database.port,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", port: 443 }
        }
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, port: 80 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, port: 3306 }
        }
    }
}
