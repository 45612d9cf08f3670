rule! {
    /// A file system is backed up.
    ///
    /// There is no way back to yesterday without. Off by itself: some hold nothing that cannot be made again.
    pub FileSystemBackups for aws_efs_file_system as files {
        require: any(aws_efs_backup_policy, it => it.file_system_id == files.id && it.backup_policy.status == "ENABLED") || any(aws_backup_selection, it => any(it.selection_tag, tag => true) || any(coalesce(it.resources, []), one => one == files.arn || one == "*")),
        message: "{files} is not backed up",
        help: "write an `aws_efs_backup_policy`, or an `aws_backup_selection` with its `arn`",
        level: allow,
        fails { resource aws_efs_file_system data { creation_token: "data" } }
        fails {
            variable role { type: string }
            resource aws_efs_file_system data { creation_token: "data" }
            resource aws_backup_selection files { name: "files", plan_id: "daily", iam_role_arn: role, resources: [] }
        }
        passes {
            variable role { type: string }
            resource aws_efs_file_system data { creation_token: "data" }
            resource aws_backup_selection files { name: "files", plan_id: "daily", iam_role_arn: role, resources: [data.arn] }
        }
        passes {
            resource aws_efs_file_system data { creation_token: "data" }
            resource aws_efs_backup_policy data { file_system_id: aws_efs_file_system.data.id, backup_policy { status: "ENABLED" } }
        }
    }
}
