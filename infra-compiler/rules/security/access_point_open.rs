rule! {
    /// An access point cannot be opened to the public.
    ///
    /// Its block of public access is set when it is made and never again.
    pub AccessPointOpen for aws_s3_access_point as point {
        require: !(point.public_access_block_configuration.block_public_acls == false || point.public_access_block_configuration.block_public_policy == false || point.public_access_block_configuration.ignore_public_acls == false || point.public_access_block_configuration.restrict_public_buckets == false),
        message: "{point} can be opened to the public",
        help: "remove what is `false` from `public_access_block_configuration`",
        at: point.public_access_block_configuration,
        level: warn,
        fails {
            resource aws_s3_access_point logs { bucket: "logs", name: "logs", public_access_block_configuration { block_public_policy: false } }
        }
        passes {
            resource aws_s3_access_point logs { bucket: "logs", name: "logs", public_access_block_configuration { block_public_policy: true } }
        }
    }
}
