rule! {
    /// Machines of a cluster of Amazon EMR encrypt what they keep and send.
    ///
    /// They hold copies of what they work on. Off by itself: nothing in a trial is secret.
    pub MachinesEncrypted for aws_emr_security_configuration as settings {
        require: jsondecode(settings.configuration).EncryptionConfiguration.EnableAtRestEncryption != false && jsondecode(settings.configuration).EncryptionConfiguration.EnableInTransitEncryption != false,
        message: "{settings} leaves something in clear",
        help: "write `EnableAtRestEncryption: true` with its `LocalDiskEncryptionConfiguration`, and `EnableInTransitEncryption: true`",
        at: settings.configuration,
        level: allow,
        fails { resource aws_emr_security_configuration jobs { name: "jobs", configuration: jsonencode({ EncryptionConfiguration: { EnableAtRestEncryption: false, EnableInTransitEncryption: false } }) } }
        passes { resource aws_emr_security_configuration jobs { name: "jobs", configuration: jsonencode({ EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: true } }) } }
    }
}
