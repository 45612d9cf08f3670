rule! {
    /// The password of a data warehouse has a digit, a small letter and a capital.
    ///
    /// A master password of Redshift has 8 to 64 characters, with a digit, a small letter and a capital, and none of `/`, `@`, quotes
    /// and space.
    pub WarehousePassword for aws_redshift_cluster as cluster {
        when: cluster.master_password != null,
        require: length(cluster.master_password) >= 8 && length(cluster.master_password) <= 64
            && can(regex("[0-9]", cluster.master_password)) && can(regex("[a-z]", cluster.master_password))
            && can(regex("[A-Z]", cluster.master_password)) && !can(regex("[/@\"' ]", cluster.master_password)),
        message: "the password of {cluster} is none that Redshift takes",
        help: "set `manage_master_password: true`, which keeps it out of the program as well",
        at: cluster.master_password,
        fails {
            resource aws_redshift_cluster sales { cluster_identifier: "sales", node_type: "ra3.large", skip_final_snapshot: true, master_username: "sales", master_password: "onlysmallletters" }
        }
        passes {
            variable password { type: string, sensitive: true }
            resource aws_redshift_cluster sales { cluster_identifier: "sales", node_type: "ra3.large", skip_final_snapshot: true, master_username: "sales", master_password: password }
        }
    }
}
