rule! {
    /// A key is rotated.
    ///
    /// What was encrypted with an old part of the key stays readable, and a part that leaks opens less.
    pub KeyRotation for aws_kms_key as key {
        when: key.customer_master_key_spec == null || key.customer_master_key_spec == "SYMMETRIC_DEFAULT",
        require: key.enable_key_rotation == true,
        message: "{key} is never rotated",
        help: "set `enable_key_rotation: true`",
        at: key.enable_key_rotation,
        level: allow,
        fails { resource aws_kms_key data { description: "data" } }
        passes { resource aws_kms_key data { description: "data", enable_key_rotation: true } }
    }
}
