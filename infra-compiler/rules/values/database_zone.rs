rule! {
    /// A database in several zones leaves the zone to AWS.
    ///
    /// `multi_az` puts the database and its standby where they belong; a zone beside it is refused.
    pub DatabaseZone for aws_db_instance as database {
        when: database.multi_az == true,
        require: database.availability_zone == null,
        message: "{database} stands in several zones, and names one",
        help: "remove `availability_zone`",
        at: database.availability_zone,
        fails {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                multi_az: true, availability_zone: "eu-west-1a",
            }
        }
        passes {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                multi_az: false, availability_zone: "eu-west-1a",
            }
        }
    }
}
