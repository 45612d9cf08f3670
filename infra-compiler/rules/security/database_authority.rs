rule! {
    /// A database has a certificate that is still valid.
    ///
    /// The authorities `rds-ca-2015` and `rds-ca-2019` ended in 2020 and 2024: clients that check certificates do not
    /// connect.
    pub DatabaseAuthority for aws_db_instance | aws_rds_cluster_instance as database {
        when: database.ca_cert_identifier != null,
        require: !contains(["rds-ca-2015", "rds-ca-2019"], database.ca_cert_identifier),
        message: "the authority `{database.ca_cert_identifier}` has ended",
        help: "write `rds-ca-rsa2048-g1`",
        at: database.ca_cert_identifier,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, ca_cert_identifier: "rds-ca-2019" }
        }
        fails {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", ca_cert_identifier: "rds-ca-2019" }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, ca_cert_identifier: "rds-ca-rsa2048-g1" }
        }
        passes {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", ca_cert_identifier: "rds-ca-rsa2048-g1" }
        }
    }
}
