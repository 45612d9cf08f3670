rule! {
    /// An access point says as whom it writes.
    ///
    /// Without a user of its own whoever mounts it says who it is. Off by itself: a machine may be trusted with that.
    pub AccessPointUser for aws_efs_access_point as point {
        require: point.posix_user.uid != null,
        message: "who mounts {point} says who it is",
        help: "write `posix_user {{ uid: …, gid: … }}`",
        at: point.posix_user,
        level: allow,
        fails { resource aws_efs_access_point app { file_system_id: "fs-0123456789abcdef0" } }
        passes {
            resource aws_efs_access_point app { file_system_id: "fs-0123456789abcdef0", posix_user { uid: 1000, gid: 1000 } }
        }
    }
}
