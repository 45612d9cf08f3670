rule! {
    /// A file system of the mode `maxIO` is in several zones and bursts.
    ///
    /// It is refused in one zone, and with elastic throughput.
    pub FileSystemMode for aws_efs_file_system as files {
        when: files.performance_mode == "maxIO",
        require: files.availability_zone_name == null && files.throughput_mode != "elastic",
        message: "{files} is of the mode `maxIO`, and in one zone or elastic",
        help: "set `performance_mode: \"generalPurpose\"`",
        at: files.performance_mode,
        fails {
            resource aws_efs_file_system shared { performance_mode: "maxIO", throughput_mode: "elastic" }
        }
        passes {
            resource aws_efs_file_system shared { performance_mode: "maxIO", throughput_mode: "bursting" }
        }
    }
}
