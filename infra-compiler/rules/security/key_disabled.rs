rule! {
    /// A key can be used.
    ///
    /// What was encrypted with a key that is off cannot be read, and nothing new be written.
    pub KeyDisabled for aws_kms_key as key {
        require: key.is_enabled != false,
        message: "{key} cannot be used",
        help: "remove `is_enabled: false`",
        at: key.is_enabled,
        level: warn,
        fails { resource aws_kms_key data { description: "data", is_enabled: false } }
        passes { resource aws_kms_key data { description: "data", is_enabled: true } }
    }
}
