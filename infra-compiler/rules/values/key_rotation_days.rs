rule! {
    /// A key that is not rotated has no days.
    ///
    /// `rotation_period_in_days` needs `enable_key_rotation`, and is refused without.
    pub KeyRotationDays for aws_kms_key as key {
        when: key.rotation_period_in_days != null,
        require: key.enable_key_rotation == true,
        message: "{key} is not rotated, and says when",
        help: "set `enable_key_rotation: true`",
        at: key.rotation_period_in_days,
        fails {
            resource aws_kms_key keep { enable_key_rotation: false, rotation_period_in_days: 90 }
        }
        passes {
            resource aws_kms_key keep { enable_key_rotation: true, rotation_period_in_days: 90 }
        }
    }
}
