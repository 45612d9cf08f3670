rule! {
    /// A cache of tables is encrypted.
    ///
    /// It writes to disk what is encrypted in the table. Off by itself: nothing in a trial is secret.
    pub AcceleratorEncrypted for aws_dax_cluster as cluster {
        require: cluster.server_side_encryption.enabled == true,
        message: "{cluster} keeps tables in clear",
        help: "write `server_side_encryption {{ enabled: true }}`",
        at: cluster.server_side_encryption,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_dax_cluster shop { cluster_name: "shop", iam_role_arn: role, node_type: "dax.t3.small", replication_factor: 1 }
        }
        passes {
            variable role { type: string }
            resource aws_dax_cluster shop { cluster_name: "shop", iam_role_arn: role, node_type: "dax.t3.small", replication_factor: 1, server_side_encryption { enabled: true } }
        }
    }
}
