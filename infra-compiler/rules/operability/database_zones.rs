rule! {
    /// A database has a second zone.
    ///
    /// With `multi_az` another machine takes over in a minute; without it the database is gone with its zone. Off by
    /// itself: it costs as much again.
    pub DatabaseZones for aws_db_instance as database {
        when: database.replicate_source_db == null,
        require: database.multi_az == true,
        message: "{database} is in one zone",
        help: "set `multi_az: true`",
        at: database.multi_az,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, multi_az: true }
        }
    }
}
