rule! {
    /// An access point shows a part of a file system.
    ///
    /// Without a directory of its own it shows all. Off by itself: a file system may have one use.
    pub AccessPointRoot for aws_efs_access_point as point {
        require: point.root_directory.path != null && point.root_directory.path != "/",
        message: "{point} shows the whole file system",
        help: "write `root_directory {{ path: … }}`",
        at: point.root_directory,
        level: allow,
        fails { resource aws_efs_access_point app { file_system_id: "fs-0123456789abcdef0" } }
        passes {
            resource aws_efs_access_point app { file_system_id: "fs-0123456789abcdef0", root_directory { path: "/app" } }
        }
    }
}
