rule! {
    /// A subscription to events of databases names categories that there are.
    ///
    /// Each type of source has its own: `failover` is no category of a parameter group.
    pub EventCategories for aws_db_event_subscription as it {
        when: it.event_categories != null && (if it.source_type == "db-instance" { ["availability", "backup", "backtrack", "configuration change", "creation", "deletion", "failover", "failure", "low storage", "maintenance", "notification", "read replica", "recovery", "restoration", "security", "security patching"] } else if it.source_type == "db-cluster" { ["configuration change", "creation", "deletion", "failover", "failure", "global-failover", "maintenance", "migration", "notification", "serverless", "zero-downtime patching", "read replica", "restoration", "security patching", "availability"] } else if it.source_type == "db-security-group" { ["configuration change", "failure"] } else if it.source_type == "db-parameter-group" { ["configuration change"] } else if it.source_type == "db-snapshot" { ["creation", "deletion", "notification", "restoration"] } else if it.source_type == "db-proxy" { ["configuration change", "creation", "deletion", "failure"] } else { null }) != null,
        require: all(it.event_categories, category => contains(if it.source_type == "db-instance" { ["availability", "backup", "backtrack", "configuration change", "creation", "deletion", "failover", "failure", "low storage", "maintenance", "notification", "read replica", "recovery", "restoration", "security", "security patching"] } else if it.source_type == "db-cluster" { ["configuration change", "creation", "deletion", "failover", "failure", "global-failover", "maintenance", "migration", "notification", "serverless", "zero-downtime patching", "read replica", "restoration", "security patching", "availability"] } else if it.source_type == "db-security-group" { ["configuration change", "failure"] } else if it.source_type == "db-parameter-group" { ["configuration change"] } else if it.source_type == "db-snapshot" { ["creation", "deletion", "notification", "restoration"] } else if it.source_type == "db-proxy" { ["configuration change", "creation", "deletion", "failure"] } else { null }, category)),
        message: "a category of {it} is none of {it.source_type}",
        help: "remove it, or leave out `event_categories` to be told of all",
        at: it.event_categories,
        level: warn,
        fails {
            variable topic { type: string }
            resource aws_db_event_subscription orders { sns_topic: topic, source_type: "db-parameter-group", event_categories: ["failover"] }
        }
        passes {
            variable topic { type: string }
            resource aws_db_event_subscription orders { sns_topic: topic, source_type: "db-cluster", event_categories: ["failover", "maintenance"] }
        }
    }
}
