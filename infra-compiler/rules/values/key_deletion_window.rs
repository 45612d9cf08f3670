rule! {
    /// A key waits for 7 to 30 days before it is deleted.
    ///
    /// Another `deletion_window_in_days` is refused.
    pub KeyDeletionWindow for aws_kms_key | aws_kms_external_key | aws_kms_replica_key as key {
        when: key.deletion_window_in_days != null,
        require: key.deletion_window_in_days >= 7 && key.deletion_window_in_days <= 30,
        message: "a key does not wait for {key.deletion_window_in_days} days",
        help: "write 7 to 30",
        at: key.deletion_window_in_days,
        fails {
            resource aws_kms_key keep { description: "keep", enable_key_rotation: true, deletion_window_in_days: 3 }
        }
        passes {
            resource aws_kms_key keep { description: "keep", enable_key_rotation: true, deletion_window_in_days: 7 }
        }
    }
}
