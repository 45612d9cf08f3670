rule! {
    /// A key that is rotated is symmetric.
    ///
    /// KMS rotates keys that encrypt with one secret alone: for RSA, elliptic and HMAC keys it refuses to.
    pub RotatedKeyKind for aws_kms_key as key {
        when: key.enable_key_rotation == true,
        require: key.customer_master_key_spec == null || key.customer_master_key_spec == "SYMMETRIC_DEFAULT",
        message: "KMS does not rotate a key of {key.customer_master_key_spec}",
        help: "remove `enable_key_rotation`",
        at: key.enable_key_rotation,
        fails { resource aws_kms_key sign { customer_master_key_spec: "RSA_2048", key_usage: "SIGN_VERIFY", enable_key_rotation: true } }
        passes { resource aws_kms_key sign { customer_master_key_spec: "RSA_2048", key_usage: "SIGN_VERIFY", enable_key_rotation: false } }
    }
}
