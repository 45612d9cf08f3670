rule! {
    /// New disks of an account are encrypted.
    ///
    /// Who turns that off lets every disk stay in clear that does not say otherwise.
    pub DisksEncryptedByDefault for aws_ebs_encryption_by_default as it {
        require: it.enabled != false,
        message: "new disks of the account are not encrypted",
        help: "leave `enabled` out, or set it to `true`",
        at: it.enabled,
        level: warn,
        fails { resource aws_ebs_encryption_by_default all { enabled: false } }
        passes { resource aws_ebs_encryption_by_default all { enabled: true } }
        passes { resource aws_ebs_encryption_by_default all {} }
    }
}
