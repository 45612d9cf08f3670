rule! {
    /// Redshift has the type of node that is asked for.
    ///
    /// A type that Redshift does not have is refused when the nodes are made, if it is not newer than the list.
    pub WarehouseNodeType for aws_redshift_cluster as cluster {
        when: cluster.node_type != null,
        require: contains(known("aws_classes", "redshift"), cluster.node_type),
        message: "nobody knows a type `{cluster.node_type}` of Redshift",
        help: r#"{suggest(cluster.node_type, known("aws_classes", "redshift"))}"#,
        at: cluster.node_type,
        level: warn,
        fails {
            resource aws_redshift_cluster sales { cluster_identifier: "sales", node_type: "dc2.tiny", skip_final_snapshot: true }
        }
        passes {
            resource aws_redshift_cluster sales { cluster_identifier: "sales", node_type: "ra3.xlplus", skip_final_snapshot: true }
        }
    }
}
