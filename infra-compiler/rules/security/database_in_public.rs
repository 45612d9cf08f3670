rule! {
    /// A database has no public address.
    ///
    /// With `publicly_accessible` the endpoint of a database leads to an address of the internet. What keeps others out
    /// then is a security group alone, and one slip in it opens the database to everybody.
    pub DatabaseInPublic for aws_db_instance | aws_rds_cluster_instance as database {
        require: database.publicly_accessible != true,
        message: "{database} has a public address",
        help: "remove `publicly_accessible`, and reach it from within the VPC",
        at: database.publicly_accessible,
        fails {
            resource aws_db_instance orders {
                engine: "postgres",
                instance_class: "db.t4g.micro",
                allocated_storage: 20,
                username: "orders",
                manage_master_user_password: true,
                skip_final_snapshot: true,
                publicly_accessible: true,
            }
        }
        passes {
            variable public { type: bool }
            resource aws_db_instance orders {
                engine: "postgres",
                instance_class: "db.t4g.micro",
                allocated_storage: 20,
                username: "orders",
                manage_master_user_password: true,
                skip_final_snapshot: true,
                publicly_accessible: public,
            }
        }
    }
}
