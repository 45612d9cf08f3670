rule! {
    /// A snapshot of a database is not everybody's.
    ///
    /// With `all` every account of AWS may copy it and read what is in it.
    pub SnapshotPublic for aws_db_snapshot as snapshot {
        when: snapshot.shared_accounts != null,
        require: !contains(snapshot.shared_accounts, "all"),
        message: "{snapshot} is everybody's",
        help: "name the accounts that may have it",
        at: snapshot.shared_accounts,
        fails {
            resource aws_db_snapshot shop { db_instance_identifier: "shop", db_snapshot_identifier: "shop", shared_accounts: ["all"] }
        }
        passes {
            resource aws_db_snapshot shop { db_instance_identifier: "shop", db_snapshot_identifier: "shop", shared_accounts: ["123456789012"] }
        }
    }
}
