rule! {
    /// A disk is backed up.
    ///
    /// There is no way back to yesterday without. Off by itself: some hold nothing that cannot be made again.
    pub VolumeBackups for aws_ebs_volume as volume {
        require: any(aws_backup_selection, it => any(it.selection_tag, tag => true) || any(coalesce(it.resources, []), one => one == volume.arn || one == "*")),
        message: "{volume} is not backed up",
        help: "write an `aws_backup_selection` with its `arn`",
        level: allow,
        fails {
            variable role { type: string }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
            resource aws_backup_selection disks { name: "disks", plan_id: "daily", iam_role_arn: role, resources: [] }
        }
        fails { resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 } }
        passes {
            variable role { type: string }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
            resource aws_backup_selection disks { name: "disks", plan_id: "daily", iam_role_arn: role, resources: [data.arn] }
        }
    }
}
