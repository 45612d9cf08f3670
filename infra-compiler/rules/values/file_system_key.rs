rule! {
    /// A file system with a key is encrypted.
    ///
    /// A `kms_key_id` with `encrypted: false` is refused.
    pub FileSystemKey for aws_efs_file_system as files {
        when: files.kms_key_id != null,
        require: files.encrypted == true,
        message: "{files} has a key, and is not encrypted",
        help: "set `encrypted: true`",
        at: files.encrypted,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_efs_file_system shared { encrypted: false, kms_key_id: keep.arn }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_efs_file_system shared { encrypted: true, kms_key_id: keep.arn }
        }
    }
}
