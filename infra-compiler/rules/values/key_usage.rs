rule! {
    /// A key does what its kind can.
    ///
    /// Symmetric keys encrypt, keys of HMAC authenticate, RSA encrypts or signs, elliptic curves sign or agree: another use
    /// is refused.
    pub KeyUsage for aws_kms_key as key {
        when: key.customer_master_key_spec != null,
        require: contains(
            if startswith(key.customer_master_key_spec, "HMAC_") { ["GENERATE_VERIFY_MAC"] }
            else if startswith(key.customer_master_key_spec, "RSA_") { ["ENCRYPT_DECRYPT", "SIGN_VERIFY"] }
            else if startswith(key.customer_master_key_spec, "ECC_NIST") { ["SIGN_VERIFY", "KEY_AGREEMENT"] }
            else if startswith(key.customer_master_key_spec, "ECC_") { ["SIGN_VERIFY"] }
            else if key.customer_master_key_spec == "SYMMETRIC_DEFAULT" { ["ENCRYPT_DECRYPT"] }
            else { [coalesce(key.key_usage, "ENCRYPT_DECRYPT")] },
            coalesce(key.key_usage, "ENCRYPT_DECRYPT")),
        message: "a key of {key.customer_master_key_spec} has another use",
        help: "set `key_usage: \"SIGN_VERIFY\"` for RSA and elliptic curves, `\"GENERATE_VERIFY_MAC\"` for HMAC",
        at: key.key_usage,
        fails {
            resource aws_kms_key sign { customer_master_key_spec: "ECC_NIST_P256" }
        }
        fails {
            resource aws_kms_key sign { customer_master_key_spec: "HMAC_256", key_usage: "SIGN_VERIFY" }
        }
        passes {
            resource aws_kms_key sign { customer_master_key_spec: "ECC_NIST_P256", key_usage: "SIGN_VERIFY" }
        }
    }
}
