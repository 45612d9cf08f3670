rule! {
    /// A desktop has volumes of the sizes that WorkSpaces has.
    ///
    /// A root volume has 80 GiB, or 175 to 2000; a volume of the user 10 or 50, or 100 to 2000.
    pub DesktopVolumes for aws_workspaces_workspace.workspace_properties as desktop {
        require: (desktop.root_volume_size_gib == null || desktop.root_volume_size_gib == 80 || desktop.root_volume_size_gib >= 175)
            && (desktop.user_volume_size_gib == null || desktop.user_volume_size_gib == 10 || desktop.user_volume_size_gib == 50 || desktop.user_volume_size_gib >= 100),
        message: "WorkSpaces has no volumes of this size",
        help: "write 80, or from 175, for `root_volume_size_gib`, and 10, 50, or from 100, for `user_volume_size_gib`",
        fails {
            variable directory { type: string } variable bundle { type: string }
            resource aws_workspaces_workspace desk { directory_id: directory, bundle_id: bundle, user_name: "anna", workspace_properties { root_volume_size_gib: 90, user_volume_size_gib: 50 } }
        }
        passes {
            variable directory { type: string } variable bundle { type: string }
            resource aws_workspaces_workspace desk { directory_id: directory, bundle_id: bundle, user_name: "anna", workspace_properties { root_volume_size_gib: 175, user_volume_size_gib: 50 } }
        }
    }
}
