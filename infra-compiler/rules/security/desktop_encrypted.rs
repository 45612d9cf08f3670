rule! {
    /// The disks of a desktop are encrypted.
    ///
    /// It cannot be turned on later. Off by itself: nothing in a trial is secret.
    pub DesktopEncrypted for aws_workspaces_workspace as desk {
        require: desk.root_volume_encryption_enabled == true && desk.user_volume_encryption_enabled == true,
        message: "the disks of {desk} are not encrypted",
        help: "set `root_volume_encryption_enabled` and `user_volume_encryption_enabled`, and a `volume_encryption_key`",
        at: desk.root_volume_encryption_enabled,
        level: allow,
        fails { resource aws_workspaces_workspace desk { directory_id: "d-0123456789", bundle_id: "wsb-bh8rsxt14", user_name: "ada" } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_workspaces_workspace desk { directory_id: "d-0123456789", bundle_id: "wsb-bh8rsxt14", user_name: "ada", root_volume_encryption_enabled: true, user_volume_encryption_enabled: true, volume_encryption_key: aws_kms_key.data.arn }
        }
    }
}
