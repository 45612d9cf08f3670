rule! {
    /// Versions of objects are deleted with a second factor alone.
    ///
    /// Who has a key of the account, deletes them for good else. Off by itself, and in no family: the root user alone can turn it on,
    /// and Terraform cannot.
    pub BucketDeletesGuarded for aws_s3_bucket_versioning as versions {
        require: versions.versioning_configuration.mfa_delete == "Enabled",
        message: "whoever may delete versions needs no second factor",
        help: "set `mfa_delete: \"Enabled\"` and `mfa`",
        at: versions.versioning_configuration,
        level: allow,
        fails { resource aws_s3_bucket_versioning records { bucket: "records", versioning_configuration { status: "Enabled" } } }
        passes { resource aws_s3_bucket_versioning records { bucket: "records", versioning_configuration { status: "Enabled", mfa_delete: "Enabled" } } }
    }
}
