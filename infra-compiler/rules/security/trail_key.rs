rule! {
    /// A trail is encrypted with a key of its own.
    ///
    /// Whoever may read its bucket reads it else. Off by itself: with the key of AWS nothing is in clear.
    pub TrailKey for aws_cloudtrail as trail {
        require: trail.kms_key_id != null,
        message: "{trail} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: trail.kms_key_id,
        level: allow,
        fails { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail" } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", kms_key_id: aws_kms_key.data.arn }
        }
    }
}
