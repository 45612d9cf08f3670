rule! {
    /// A file system is encrypted.
    ///
    /// It cannot be encrypted later, only copied. Off by itself: a first one says nothing.
    pub FileSystemEncrypted for aws_efs_file_system as files {
        require: files.encrypted == true,
        message: "{files} is stored unencrypted",
        help: "set `encrypted: true`",
        at: files.encrypted,
        level: allow,
        fails { resource aws_efs_file_system data { creation_token: "data" } }
        passes { resource aws_efs_file_system data { creation_token: "data", encrypted: true } }
    }
}
