rule! {
    /// A file system of fixed throughput says how much.
    ///
    /// `throughput_mode: "provisioned"` needs `provisioned_throughput_in_mibps`.
    pub FileSystemThroughput for aws_efs_file_system as files {
        when: files.throughput_mode == "provisioned",
        require: files.provisioned_throughput_in_mibps != null,
        message: "{files} does not say what it provides",
        help: "set `provisioned_throughput_in_mibps`, or `throughput_mode: \"elastic\"`",
        at: files.throughput_mode,
        fails { resource aws_efs_file_system shared { throughput_mode: "provisioned" } }
        passes { resource aws_efs_file_system shared { throughput_mode: "elastic" } }
    }
}
