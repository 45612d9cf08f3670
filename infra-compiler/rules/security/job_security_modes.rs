rule! {
    /// A security configuration of Glue encrypts.
    ///
    /// One that is `DISABLED` in a part leaves that part in the open. Off by itself: a job may write no bookmarks.
    pub JobSecurityModes for aws_glue_security_configuration as it {
        require: it.encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode == "SSE-KMS" && it.encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode == "CSE-KMS" && all(it.encryption_configuration.s3_encryption, one => one.s3_encryption_mode != "DISABLED"),
        message: "{it} leaves something in the open",
        help: "write `SSE-KMS`, and `CSE-KMS` for bookmarks",
        level: allow,
        fails {
            variable key { type: string }
            resource aws_glue_security_configuration all { name: "all", encryption_configuration { cloudwatch_encryption { cloudwatch_encryption_mode: "DISABLED" } job_bookmarks_encryption { job_bookmarks_encryption_mode: "CSE-KMS", kms_key_arn: key } s3_encryption { s3_encryption_mode: "SSE-KMS", kms_key_arn: key } } }
        }
        passes {
            variable key { type: string }
            resource aws_glue_security_configuration all { name: "all", encryption_configuration { cloudwatch_encryption { cloudwatch_encryption_mode: "SSE-KMS", kms_key_arn: key } job_bookmarks_encryption { job_bookmarks_encryption_mode: "CSE-KMS", kms_key_arn: key } s3_encryption { s3_encryption_mode: "SSE-KMS", kms_key_arn: key } } }
        }
    }
}
