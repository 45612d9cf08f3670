rule! {
    /// The copy of an image is encrypted with a key of its own.
    ///
    /// Off by itself: with the key of AWS nothing is in clear.
    pub ImageCopyKey for aws_ami_copy as copy {
        require: copy.kms_key_id != null,
        message: "{copy} is not encrypted with a key of its own",
        help: "set `encrypted: true` and `kms_key_id`",
        at: copy.kms_key_id,
        level: allow,
        fails { resource aws_ami_copy web { name: "web", source_ami_id: "ami-0123456789abcdef0", source_ami_region: "eu-west-1", encrypted: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_ami_copy web { name: "web", source_ami_id: "ami-0123456789abcdef0", source_ami_region: "eu-west-1", encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
    }
}
