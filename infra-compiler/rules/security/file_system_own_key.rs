rule! {
    /// A file system is encrypted with a key of its own.
    ///
    /// The key of AWS opens every file system of the account. Off by itself: what lies in it decides whether it is worth
    /// a key.
    pub FileSystemOwnKey for aws_efs_file_system as files {
        require: files.kms_key_id != null,
        message: "{files} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: files.kms_key_id,
        level: allow,
        fails { resource aws_efs_file_system data { creation_token: "data", encrypted: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_efs_file_system data { creation_token: "data", encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
    }
}
