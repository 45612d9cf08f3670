rule! {
    /// A trail tells whether its files were changed.
    ///
    /// Who breaks in, and can write to the bucket, leaves no trace else. Off by itself: the bucket may be locked.
    pub TrailChecked for aws_cloudtrail as trail {
        require: trail.enable_log_file_validation == true,
        message: "nobody can tell whether the files of {trail} were changed",
        help: "set `enable_log_file_validation: true`",
        at: trail.enable_log_file_validation,
        level: allow,
        fails { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail" } }
        passes { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", enable_log_file_validation: true } }
    }
}
