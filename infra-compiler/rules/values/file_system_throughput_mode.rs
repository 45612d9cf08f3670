rule! {
    /// Only provisioned throughput is stated.
    ///
    /// `provisioned_throughput_in_mibps` goes with the mode `provisioned`.
    pub FileSystemThroughputMode for aws_efs_file_system as files {
        when: files.provisioned_throughput_in_mibps != null,
        require: files.throughput_mode == "provisioned",
        message: "{files} states a throughput that it does not have",
        help: r#"set `throughput_mode: "provisioned"`"#,
        at: files.provisioned_throughput_in_mibps,
        fails {
            resource aws_efs_file_system files { encrypted: true, throughput_mode: "elastic", provisioned_throughput_in_mibps: 100 }
        }
        passes {
            resource aws_efs_file_system files { encrypted: true, throughput_mode: "provisioned", provisioned_throughput_in_mibps: 100 }
        }
    }
}
