rule! {
    /// Copies change hands to a named account.
    ///
    /// `access_control_translation` needs `account`, and is refused without.
    pub ReplicationOwner for aws_s3_bucket_replication_configuration.rule.destination as destination {
        when: destination.access_control_translation != null,
        require: destination.account != null,
        message: "copies change hands, and no account is named",
        help: "set `account`",
        at: destination.access_control_translation,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies", access_control_translation { owner: "Destination" } } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies", account: "123456789012", access_control_translation { owner: "Destination" } } } }
        }
    }
}
