rule! {
    /// Results of queries are encrypted.
    ///
    /// They are copies of what was asked about, in another bucket. Off by itself: S3 encrypts objects with a key of AWS.
    pub ResultsEncrypted for aws_athena_workgroup as group {
        require: group.configuration.result_configuration.encryption_configuration != null,
        message: "results of {group} are not encrypted by itself",
        help: "write `encryption_configuration` in its `result_configuration`",
        at: group.configuration,
        level: allow,
        fails { resource aws_athena_workgroup shop { name: "shop", configuration { result_configuration { output_location: "s3://results/" } } } }
        passes { resource aws_athena_workgroup shop { name: "shop", configuration { result_configuration { output_location: "s3://results/", encryption_configuration { encryption_option: "SSE_S3" } } } } }
    }
}
