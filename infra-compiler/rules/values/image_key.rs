rule! {
    /// Images are encrypted with a key, or without.
    ///
    /// `kms_key` belongs to `KMS` and `KMS_DSSE`: beside `AES256` it is refused.
    pub ImageKey for aws_ecr_repository.encryption_configuration as encryption {
        when: encryption.kms_key != null && encryption.encryption_type != null,
        require: startswith(encryption.encryption_type, "KMS"),
        message: "this names a key, and encrypts without it",
        help: "set `encryption_type: \"KMS\"`",
        at: encryption.encryption_type,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_ecr_repository web { name: "web", encryption_configuration { encryption_type: "AES256", kms_key: keep.arn } }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_ecr_repository web { name: "web", encryption_configuration { encryption_type: "KMS", kms_key: keep.arn } }
        }
    }
}
